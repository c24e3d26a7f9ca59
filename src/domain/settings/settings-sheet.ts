/** The sheet 年报设置: what the office has decided, kept where a colleague can read it. */
export { settingsSheetName } from "./settings-entries";
export { parseSettings } from "./parse-settings";
export type { SettingsProblem } from "./settings-problem";
export { layoutSettings, type SettingsLabels } from "./layout-settings";
export { appendWordEdits } from "./append-word";
export { chooseLedgerEdits } from "./choose-ledger";
export { setStatementEdits } from "./set-statements";
