import type { PlatformError } from "./platform-errors";
import { requestFlag } from "./protocol";

/** What a whole batch meets before Excel looks at it: a refusal, or a person who is typing into a cell. */
export interface Gate {
  /** Refuses the next batches, so many of them. */
  readonly refuse: (error: PlatformError, times: number) => void;
  readonly accept: () => void;
  readonly beginEditing: () => void;
  readonly endEditing: () => void;
  /** How many batches wait for the person to leave the cell. */
  readonly waiting: () => number;
  /** Undefined: the batch may pass. Comes back only when it may, if it asked to wait. */
  readonly pass: (flags: number) => Promise<PlatformError | undefined>;
}

export function newGate(): Gate {
  let refusal: { readonly error: PlatformError; times: number } | undefined;
  let editing = false;
  let waiters: (() => void)[] = [];

  return {
    refuse: (error, times) => {
      refusal = { error, times };
    },
    accept: () => {
      refusal = undefined;
    },
    beginEditing: () => {
      editing = true;
    },
    endEditing: () => {
      editing = false;
      for (const go of waiters.splice(0)) go();
      waiters = [];
    },
    waiting: () => waiters.length,
    pass: async (flags) => {
      if (refusal !== undefined) {
        const { error } = refusal;
        if (--refusal.times <= 0) refusal = undefined;
        return error;
      }
      if (!editing) return undefined;
      if ((flags & requestFlag.delayForCellEdit) === 0) return "cellEditMode";
      await new Promise<void>((go) => waiters.push(go));
      return undefined;
    },
  };
}
