/**
 * All that is used of @microsoft/office-js-helpers, which is archived: where we run, as it tells it. Loaded when asked
 * for, and only inside Excel; whoever drops the library drops this file and its one caller.
 */
export async function describeHost(): Promise<string> {
  const { Utilities } = await import("@microsoft/office-js-helpers");
  const { version } = Office.context.diagnostics;
  return [Utilities.host, Utilities.platform, version].join(" · ");
}
