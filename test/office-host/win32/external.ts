import type { ExcelHost } from "../host";
import type { Answer } from "../line";
import { platformErrors } from "../platform-errors";
import type { RequestBody } from "../protocol";
import { byteLength } from "../traffic";
import { rootContext } from "./context";
import { newDialogDesk, type DialogDesk, type Dialogs } from "./dialogs";
import { newHandlers, type Handler, type Handlers } from "./handlers";
import { call, hostEvent, status } from "./numbers";
import { newRibbonDesk, type Ribbon, type RibbonDesk } from "./ribbon";
import { itemsIn, safeArray, type SafeArray } from "./safe-array";

/**
 * The whole of Office.js as Excel for Windows starts it: put `external` at `window.external` before the page loads
 * office.js. Then `Office.onReady` says Excel, and everything goes through the calls below.
 */
export interface Win32 {
  readonly external: Readonly<Record<string, unknown>>;
  readonly dialogs: Dialogs;
  readonly ribbon: Ribbon;
  /** `Office.context.document.settings` as saved, each value as JSON. */
  readonly settings: Map<string, string>;
  /** Calls that this host has no answer to, by number. A test should find none. */
  readonly unknownCalls: readonly number[];
  /** What a dialog page sent to its parent. Only where the page is started as a dialog. */
  readonly toParent: readonly string[];
  /** The parent calls `messageChild`. Only where the page is started as a dialog. */
  readonly parentSays: (message: string) => void;
}

export interface Win32Options {
  /** Of the page, for messages between it and its dialog. */
  readonly origin: string;
  /** The page is the inside of a dialog. */
  readonly isDialog?: boolean;
  /** Told when Office.js, loaded by then, asks about the host. */
  readonly onStart?: () => void;
}

type Done = (result: SafeArray) => void;

export function win32(host: ExcelHost, options: Win32Options): Win32 {
  const handlers = newHandlers();
  const { origin } = options;
  const desks: Desks = {
    host,
    handlers,
    dialogDesk: newDialogDesk(handlers, origin),
    ribbonDesk: newRibbonDesk(handlers),
    settings: new Map(),
    unknownCalls: [],
    toParent: [],
  };
  host.listen((entries) => handlers.tell(hostEvent.richApiMessage, safeArray(entries.map((entry) => [...entry]))));
  return {
    external: externalOf(desks, options),
    dialogs: desks.dialogDesk.dialogs,
    ribbon: desks.ribbonDesk.ribbon,
    settings: desks.settings,
    unknownCalls: desks.unknownCalls,
    toParent: desks.toParent,
    parentSays: (message) => handlers.tell(hostEvent.parentMessage, safeArray([1, message, origin])),
  };
}

interface Desks {
  readonly host: ExcelHost;
  readonly handlers: Handlers;
  readonly dialogDesk: DialogDesk;
  readonly ribbonDesk: RibbonDesk;
  readonly settings: Map<string, string>;
  readonly unknownCalls: number[];
  readonly toParent: string[];
}

function externalOf(desks: Desks, { isDialog = false, onStart }: Win32Options): Win32["external"] {
  const { host, handlers, dialogDesk } = desks;
  const locale = host.options.locale ?? "zh-CN";
  const fileName = host.excel.workbook.name;
  const dark = host.options.dark ?? false;
  const context = rootContext({ sets: host.sets, locale, dark, fileName, settings: desks.settings });
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}${isDialog ? "$$isDialog" : ""}`,
    GetContext: () => {
      onStart?.();
      return context;
    },
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown, done: Done) => {
      const known = execute(desks, id, itemsIn(parameters), done);
      if (!known) desks.unknownCalls.push(id);
    },
    RegisterEvent: (id: number, target: string, handler: Handler, done: Done) => {
      if (id === hostEvent.dialogMessage) dialogDesk.open(target, handler, later(done));
      else register(handlers, id, handler, done);
    },
    UnregisterEvent: (id: number, _target: string, done: Done) => {
      if (id === hostEvent.dialogMessage) dialogDesk.close();
      else handlers.remove(id);
      // The client looks at the result as soon as the call returns.
      done(safeArray([status.success]));
    },
    MessageChild2: (parameters: string) => dialogDesk.hear(contentOf(parameters, "messageContent")),
    MessageParent2: (parameters: string) => void desks.toParent.push(contentOf(parameters, "messageToParent")),
  };
}

function register(handlers: Handlers, id: number, handler: Handler, done: Done): void {
  handlers.set(id, handler);
  setTimeout(() => {
    done(safeArray([status.success]));
    handlers.confirm(id);
  }, 0);
}

/** Whether the host has an answer to a call of this number. */
function execute({ host, ribbonDesk }: Desks, id: number, parameters: readonly unknown[], done: Done): boolean {
  switch (id) {
    case call.richApi: {
      // The message: custom data, method, path, headers, body, permission, flags …
      const message = itemsIn(parameters[0]);
      const body = String(message[4]);
      const batch = { request: JSON.parse(body) as RequestBody, bytes: byteLength(body), flags: Number(message[6]) };
      void host.execute(batch).then((answer) => done(responseOf(answer)));
      return true;
    }
    case call.commandCompleted:
      ribbonDesk.completed(String(parameters[0]), Number(parameters[1]));
      later(done)(safeArray([status.success]));
      return true;
    default:
      later(done)(safeArray([status.notSupported]));
      return false;
  }
}

function responseOf(answer: Answer): SafeArray {
  if ("text" in answer) return safeArray([status.success, 200, [], answer.text]);
  return safeArray([platformErrors[answer.refused], null]);
}

function contentOf(parameters: string, name: string): string {
  const given = JSON.parse(parameters) as Readonly<Record<string, unknown>>;
  return String(given[name]);
}

function later(done: Done): Done {
  return (result) => void setTimeout(() => done(result), 0);
}
