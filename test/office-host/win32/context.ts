import { hostVersion } from "../office-global";
import type { RequirementSets } from "../requirement-sets";

/** What Office.js asks a rich host about itself when it starts. */
export interface ContextOptions {
  readonly sets: RequirementSets;
  readonly locale: string;
  readonly fileName: string;
  /** `Office.context.document.settings`, each value as JSON; changed by `saveAsync`. */
  readonly settings: Map<string, string>;
}

/** Office's own numbers: Excel, and a pane at the side. */
const excel = 1;
const taskPane = 1;

const theme = {
  primaryColorName: 0,
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x212121,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x212121,
};

export function rootContext({ sets, locale, fileName, settings }: ContextOptions): Readonly<Record<string, unknown>> {
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
    GetOfficeThemeInfo: JSON.stringify(theme),
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
