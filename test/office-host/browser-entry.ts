import { fromJson, toJson, type WorkbookJson } from "./data-json";
import { createHost, type ExcelHost, type HostOptions } from "./host";
import { enforceRequirementSets } from "./office-global";
import { win32, type Win32 } from "./win32/external";

/**
 * The host in a page of Chromium, bundled and injected before anything of the page runs. A test reaches it with
 * `page.evaluate(() => window.officeHost.running().host.user.types("表三", "D6", 7))`.
 */
export interface OfficeHost {
  /** Starts Excel with a workbook. Before the page loads office.js, and only once in a page. */
  readonly install: (workbook: WorkbookJson, options?: PageOptions) => void;
  readonly running: () => RunningHost;
}

export interface PageOptions extends HostOptions {
  /** The page is the inside of a dialog that the add-in has opened. */
  readonly isDialog?: boolean;
}

export interface RunningHost extends Omit<Win32, "external"> {
  readonly host: ExcelHost;
  readonly workbook: () => WorkbookJson;
}

declare global {
  interface Window {
    officeHost: OfficeHost;
  }
}

let running: RunningHost | undefined;

window.officeHost = {
  install: (workbook, { isDialog = false, ...options } = {}) => {
    const host = createHost(fromJson(workbook), options);
    const { external, ...desks } = win32(host, {
      origin: window.location.origin,
      isDialog,
      onStart: enforceRequirementSets,
    });
    Object.defineProperty(window, "external", { configurable: true, writable: true, value: external });
    running = { ...desks, host, workbook: () => toJson(host.data()) };
  },
  running: () => {
    if (running === undefined) throw new Error("officeHost.install has not been called.");
    return running;
  },
};
