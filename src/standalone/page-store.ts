import { chosen } from "../taskpane/file-button";
import { download } from "../taskpane/browser-publisher";
import { FileCancelled, FileFailure, type FileClient } from "./files/file-client";
import type { FileProblem } from "./files/protocol";
import type { PageLanguage } from "./language";
import { observable, type Observable } from "./observable";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { samples, type SampleName } from "./samples";

/** What the page around the pane shows. */
export interface PageState {
  readonly open: OpenWorkbook | undefined;
  /** Counts the workbooks opened so far. */
  readonly openings: number;
  /** How many of the open workbook's edits are in the file last saved. */
  readonly savedEdits: number;
  readonly busy: { readonly what: string; readonly share?: number } | undefined;
  readonly message: { readonly tone: "error" | "success"; readonly text: string } | undefined;
}

export interface PageStore extends Pick<Observable<PageState>, "value" | "subscribe"> {
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  readonly openSample: (sample: SampleName) => Promise<void>;
  readonly save: () => Promise<void>;
  /** Breaks off what is being opened or saved: all is as it was. */
  readonly cancel: () => void;
  readonly messageSeen: () => void;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens and saves. Until a file is read to its end, the former workbook stays as it is. */
export function startPage(
  files: FileClient,
  words: PageLanguage,
  mayReplace: (question: string) => boolean,
): PageStore {
  const { page } = words;
  const state = observable<PageState>({
    open: undefined,
    openings: 0,
    savedEdits: 0,
    busy: undefined,
    message: undefined,
  });
  let waiting = new AbortController();
  const change = (part: Partial<PageState>) => state.set({ ...state.value, ...part });

  const take = async (name: string, read: () => Promise<ArrayBuffer>) => {
    const { open: former, busy } = state.value;
    if (busy !== undefined) return;
    if (former && hasUnsaved(state.value) && !mayReplace(page.replaceUnsaved(former.name))) return;
    const what = page.opening(name);
    const { signal } = (waiting = new AbortController());
    change({ busy: { what }, message: undefined });
    try {
      const bytes = await read();
      if (signal.aborted) return;
      const file = await files.open(bytes, (share) => change({ busy: { what, share } }));
      former?.pane.stop();
      const open = openWorkbook(name, bytes, file, words);
      change({ open, openings: state.value.openings + 1, savedEdits: 0, busy: undefined });
    } catch (error) {
      if (signal.aborted || error instanceof FileCancelled) return;
      const stays = former === undefined ? "" : page.formerStays;
      const text = page.notOpened(name) + sentenceOf(error, words) + stays;
      change({ busy: undefined, message: { tone: "error", text } });
    }
  };

  const save = async () => {
    const { open, busy } = state.value;
    if (open === undefined || busy !== undefined) return;
    change({ busy: { what: page.saving }, message: undefined });
    try {
      const edits = open.memory.log;
      const name = page.savedName(open.name);
      download({ name, type: xlsxType, bytes: await files.save(open.bytes, edits) });
      change({ savedEdits: edits.length, busy: undefined, message: { tone: "success", text: page.saved(name) } });
    } catch (error) {
      if (error instanceof FileCancelled) return;
      change({ busy: undefined, message: { tone: "error", text: page.notSaved + sentenceOf(error, words) } });
    }
  };

  return {
    get value() {
      return state.value;
    },
    subscribe: state.subscribe,
    openFiles: async (files) => {
      const [file] = files;
      const { open } = state.value;
      if (files.length > 1) change({ message: { tone: "error", text: page.oneFileOnly } });
      else if (file !== undefined && open !== undefined && isReportFile(file.name)) {
        open.pane.send({ type: "file-dropped", file: chosen(file) });
      } else if (file !== undefined) await take(file.name, () => file.arrayBuffer());
    },
    openSample: (sample) => take(samples[sample], () => fetchSample(`samples/${samples[sample]}`)),
    save,
    cancel() {
      waiting.abort();
      files.cancel();
      change({ busy: undefined });
    },
    messageSeen: () => change({ message: undefined }),
  };
}

/** Whether the open workbook was changed since it was opened or last saved. */
export function hasUnsaved({ open, savedEdits }: PageState): boolean {
  return open !== undefined && open.edits.value > savedEdits;
}

/** A Word file or web page is a report for the pane; a workbook is one to work on. */
function isReportFile(name: string): boolean {
  return /\.(?:docx?|html?)$/i.test(name);
}

class SampleUnreachable extends Error {}

async function fetchSample(path: string): Promise<ArrayBuffer> {
  const response = await fetch(path).catch(() => undefined);
  if (response?.ok !== true) throw new SampleUnreachable(path);
  return response.arrayBuffer();
}

function sentenceOf(error: unknown, words: PageLanguage): string {
  if (error instanceof SampleUnreachable) return words.page.sampleUnreachable;
  const problem: FileProblem = error instanceof FileFailure ? error.problem : { code: "unexpected" };
  return problem.code === "unexpected" ? words.page.unexpected : words.workbook(problem);
}
