import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { createHost, type ExcelHost, type HostOptions } from "./host";
import { bridgeTo, sendEvents, type NativeBridge } from "./native-bridge";
import { enforceRequirementSets, officeFor } from "./office-global";

/**
 * Microsoft's client for Excel in a test file (environment jsdom), unchanged, over our host. It is evaluated once for
 * each test file; every test can put a fresh workbook under it.
 */

const clientFile = join(process.cwd(), "node_modules/@microsoft/office-js/dist/excel-win32-16.01.js");

/** The part of the client's own machinery that is reset between tests. */
interface ClientRuntime {
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
}

let bridge: NativeBridge | undefined;
let host: ExcelHost | undefined;

function currentHost(): ExcelHost {
  if (host === undefined) throw new Error("Call openInExcel first.");
  return host;
}

/** Opens a workbook in Excel: what the client does from now on, it does to this one. */
export function openInExcel(data: WorkbookData, options: HostOptions = {}): ExcelHost {
  const opened = createHost(data, options);
  host = opened;
  bridge ??= loadClient();
  Object.assign(globalThis, { Office: officeFor(opened) });
  resetClient();
  sendEvents(bridge, opened, currentHost);
  return opened;
}

function loadClient(): NativeBridge {
  const loaded = bridgeTo(currentHost);
  Object.assign(globalThis, { _richApiNativeBridge: loaded });
  // In global scope, as a script element would.
  (0, eval)(readFileSync(clientFile, "utf8"));
  return loaded;
}

/** Handlers of earlier tests are forgotten. */
function resetClient(): void {
  const runtime = OfficeExtension as unknown as ClientRuntime;
  runtime.GenericEventRegistration.s_genericEventRegistrations = {};
  enforceRequirementSets();
}
