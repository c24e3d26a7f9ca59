import { Link } from "@fluentui/react";
import { FileButton } from "../../file-button";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";

/** What a finished report may be kept as. */
const accept = ".docx,.html,.htm,.xlsx,.xlsm";

/** A finished report to check, and last year's to hold this year's figures against: from files. */
export function ReportFiles({ session, send }: PaneProps) {
  const { files } = useWords().pane;
  const { lastName, work } = session;
  const busy = work !== undefined;
  return (
    <section aria-label={files.title}>
      <h2>{files.title}</h2>
      <p className="pane-hint">{files.hint}</p>
      <div className="pane-settle">
        <FileButton
          text={files.finished}
          hint={files.finishedHint}
          accept={accept}
          disabled={busy}
          onChosen={(file) => send({ type: "finished-chosen", file })}
        />
        <FileButton
          text={files.lastYear}
          hint={files.lastYearHint}
          accept={accept}
          disabled={busy}
          onChosen={(file) => send({ type: "last-year-chosen", file })}
        />
      </div>
      {lastName !== undefined && (
        <p className="pane-hint">
          {files.lastYearIs(lastName)}{" "}
          <Link onClick={() => send({ type: "last-year-closed" })}>{files.lastYearClose}</Link>
        </p>
      )}
    </section>
  );
}
