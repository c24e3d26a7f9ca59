import type { Handler, Handlers } from "./handlers";
import { dialogClosed, hostEvent, status } from "./numbers";
import { safeArray, type SafeArray } from "./safe-array";

/** `Office.context.ui.displayDialogAsync` as the host sees it, and the dialog's part played by a test. */
export interface Dialogs {
  /** All that were asked for, oldest first. */
  readonly requests: readonly DialogRequest[];
  readonly isOpen: () => boolean;
  /** What the page sent to the dialog with `messageChild`. */
  readonly heard: readonly string[];
  /** The dialog calls `messageParent`. */
  readonly says: (message: string) => void;
  /** The person closes the dialog; another number is another end, as 12002 for an address that cannot be reached. */
  readonly closes: (code?: number) => void;
  /** The next dialog is refused: 12007 one is open already, 12009 the person did not allow it … */
  readonly refuseNext: (code: number) => void;
}

export interface DialogRequest {
  readonly url: string;
  /** Percent of the screen. */
  readonly width: number;
  readonly height: number;
}

/** The host's side, for `window.external`. */
export interface DialogDesk {
  readonly dialogs: Dialogs;
  readonly open: (request: string, handler: Handler, done: (result: SafeArray) => void) => void;
  readonly close: () => void;
  readonly hear: (message: string) => void;
}

const messageKind = 0;

interface State {
  readonly requests: DialogRequest[];
  readonly heard: string[];
  isOpen: boolean;
  refusal: number | undefined;
}

export function newDialogDesk(handlers: Handlers, origin: string): DialogDesk {
  const state: State = { requests: [], heard: [], isOpen: false, refusal: undefined };
  return {
    dialogs: dialogsOf(state, (kind, content) => {
      if (!state.isOpen) throw new Error("No dialog is open.");
      handlers.tell(hostEvent.dialogMessage, safeArray([kind, content, origin]));
    }),
    open: (request, handler, done) => {
      const refused = state.isOpen ? status.dialogAlreadyOpen : state.refusal;
      state.refusal = undefined;
      if (refused === undefined) {
        const { url, width, height } = JSON.parse(request) as DialogRequest;
        state.requests.push({ url, width, height });
        handlers.set(hostEvent.dialogMessage, handler);
        state.isOpen = true;
      }
      done(safeArray([refused ?? status.success]));
    },
    close: () => {
      state.isOpen = false;
      handlers.remove(hostEvent.dialogMessage);
    },
    hear: (message) => void state.heard.push(message),
  };
}

function dialogsOf(state: State, tell: (kind: number, content: string) => void): Dialogs {
  return {
    requests: state.requests,
    heard: state.heard,
    isOpen: () => state.isOpen,
    says: (message) => tell(messageKind, message),
    closes: (code = dialogClosed) => {
      tell(code, "");
      state.isOpen = false;
    },
    refuseNext: (code) => void (state.refusal = code),
  };
}
