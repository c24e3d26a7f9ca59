import { hostVersion } from "../office-global";
import type { RequirementSets } from "../requirement-sets";

/** What Office.js asks a rich host about itself when it starts. */
export interface ContextOptions {
  readonly sets: RequirementSets;
  readonly locale: string;
  readonly dark: boolean;
  readonly fileName: string;
  /** `Office.context.document.settings`, each value as JSON; changed by `saveAsync`. */
  readonly settings: Map<string, string>;
}

/** Office's own numbers: Excel, and a pane at the side. */
const excel = 1;
const taskPane = 1;

function themeOf(dark: boolean) {
  const [ground, text] = dark ? [0x1f1f1f, 0xffffff] : [0xffffff, 0x212121];
  return {
    primaryColorName: 0,
    bodyBackgroundColor: ground,
    bodyForegroundColor: text,
    controlBackgroundColor: ground,
    controlForegroundColor: text,
  };
}

export function rootContext(options: ContextOptions): Readonly<Record<string, unknown>> {
  const { sets, locale, dark, fileName, settings } = options;
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: excel,
    GetSolutionRef: "nianbao",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: fileName,
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: taskPane,
    GetSolutionToken: "",
    GetCorrelationId: "",
    GetInstanceId: "1",
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(sets),
    GetHostFullVersion: hostVersion,
    GetInitialDisplayMode: 0,
    GetHostCustomMessage: undefined,
    GetDialogRequirementMatrix: JSON.stringify(sets),
    GetOfficeThemeInfo: JSON.stringify(themeOf(dark)),
    GetSettings: documentSettings(settings),
  };
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));
}

function documentSettings(settings: Map<string, string>): unknown {
  return {
    Read: (keys: string[], values: string[]) => {
      keys.push(...settings.keys());
      values.push(...settings.values());
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings.clear();
      for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? "");
    },
    RefreshAsync: (done: () => void) => void setTimeout(done, 0),
  };
}
