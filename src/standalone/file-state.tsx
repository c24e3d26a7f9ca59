import type { PageWords } from "../locales/zh-CN/page";
import { useObserved } from "./observable";
import type { OpenWorkbook } from "./open-workbook";

interface FileStateProps {
  readonly open: OpenWorkbook;
  /** How many of its edits are in the file last saved. */
  readonly savedEdits: number;
  readonly words: PageWords;
}

/** The name of the open workbook, and whether what was done to it is saved. */
export function FileState({ open, savedEdits, words }: FileStateProps) {
  const edits = useObserved(open.edits);
  return (
    <div className="file">
      <span className="file-name" title={open.name}>
        {open.name}
      </span>
      {edits > savedEdits && (
        <span className="file-unsaved" title={words.unsavedHint}>
          {words.unsaved}
        </span>
      )}
      {edits > 0 && edits === savedEdits && <span className="file-saved">{words.allSaved}</span>}
    </div>
  );
}
