import type { ExcelHost } from "./host";
import { isSetSupported } from "./requirement-sets";

/** The version that the host gives itself: an Excel that has every requirement set of the client. */
export const hostVersion = "16.0.17928.20000";

/** As much of the global `Office` as there is without Office.js itself: the requirement sets, and who is asking. */
export function officeFor({ sets, options }: ExcelHost): unknown {
  const platform = options.platform ?? "PC";
  const locale = options.locale ?? "zh-CN";
  return {
    onReady: (callback?: (info: unknown) => void) => {
      const info = { host: "Excel", platform, addin: null };
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      host: "Excel",
      platform,
      displayLanguage: locale,
      contentLanguage: locale,
      diagnostics: { host: "Excel", platform, version: hostVersion },
      requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(sets, name, version) },
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" },
  };
}

/**
 * Turns on the client's own check of requirement sets, which the package has by an oversight turned off: members above
 * the host's level then fail as they do in an Excel that lacks them. Does nothing before the client is loaded.
 */
export function enforceRequirementSets(): void {
  const { OfficeExtension: runtime } = globalThis as { readonly OfficeExtension?: CheckedRuntime };
  if (runtime?.CommonUtility !== undefined) runtime.CommonUtility._doApiNotSupportedCheck = true;
}

interface CheckedRuntime {
  readonly CommonUtility?: { _doApiNotSupportedCheck: boolean };
}
