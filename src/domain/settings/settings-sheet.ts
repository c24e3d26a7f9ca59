/** The sheet 年报设置: what the office has decided, kept where a colleague can read it. */
export { settingsSheetName } from "./settings-entries";
export { parseSettings, type SettingsProblem } from "./parse-settings";
export { appendWordEdits, layoutSettings, type SettingsLabels } from "./layout-settings";
