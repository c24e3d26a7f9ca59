import { Link } from "@fluentui/react";
import { useRef, useState, type ReactNode } from "react";
import type { TextDecision } from "../../../actions/decide-text";
import { placeSpot } from "../../../actions/spots";
import type { Place } from "../../../domain/sheet/address";
import type { TextSheet } from "../../../domain/text-sheet/text-sheet";
import { useWords } from "../../language";
import type { PaneEvent } from "../../pane-event";
import { FigureSources } from "./figure-sources";
import { FindingLines } from "./finding-lines";
import { MarkedText } from "./marked-text";
import { ParagraphChoices } from "./paragraph-choices";
import { ParagraphEditor } from "./paragraph-editor";
import { needsPerson, type ParagraphKind, type ShownParagraph } from "./paragraphs";
import { waitingFor } from "./waiting-for";

interface ParagraphCardProps {
  readonly paragraph: ShownParagraph;
  readonly sheet: TextSheet;
  /** Where the cells of the tables stand, by the names that figures have. */
  readonly cells: ReadonlyMap<string, Place>;
  readonly busy: boolean;
  readonly send: (event: PaneEvent) => void;
}

/** One paragraph of the report: its words, how they came to be, what was found in them, what can be done about it. */
export function ParagraphCard({ paragraph, sheet, cells, busy, send }: ParagraphCardProps) {
  const { textStep: words } = useWords();
  const [editing, setEditing] = useState(false);
  const jump = useRef<HTMLButtonElement>(null);
  const { row, kind, runs, figures, findings } = paragraph;
  const number = row.row + 1;
  const decide = (decision: TextDecision) => {
    send({ type: "paragraph-decided", row, decision });
    // What was pressed may be gone when the row is read again.
    jump.current?.focus();
  };
  const isWaiting = row.state === "waiting";
  return (
    <section className={`text-row ${kind}${needsPerson(paragraph) ? " open" : ""}`} aria-label={words.row(number)}>
      <div className="text-head">
        <button
          ref={jump}
          type="button"
          className="text-jump"
          title={words.goToRow(number)}
          onClick={() =>
            send({ type: "go", spot: placeSpot({ sheet: sheet.name, row: row.row, column: sheet.columns.text }) })
          }
        >
          {words.row(number)}
        </button>
        <span className={`pane-tag text-state ${row.state ?? "own"}`}>
          {row.state === undefined ? words.ownRow : words.states[row.state]}
        </span>
        {!editing && (
          <Link
            aria-label={isWaiting ? words.writeRow(number) : words.editRow(number)}
            onClick={() => setEditing(true)}
          >
            {isWaiting ? words.write : words.edit}
          </Link>
        )}
      </div>
      {editing ? (
        <ParagraphEditor
          row={row}
          busy={busy}
          onGiven={(text) => send({ type: "paragraph-decided", row, decision: { kind: "write", text } })}
          onClose={() => {
            setEditing(false);
            jump.current?.focus();
          }}
        />
      ) : (
        <Words kind={kind} text={row.text}>
          {row.text === "" && isWaiting ? words.waitingFor[waitingFor(row.id)] : <MarkedText runs={runs} />}
        </Words>
      )}
      <FindingLines
        row={row}
        findings={findings}
        busy={busy || editing}
        onCorrected={(text) => decide({ kind: "write", text })}
      />
      {!editing && <FigureSources row={number} text={row.text} figures={figures} cells={cells} send={send} />}
      {!editing && <ParagraphChoices row={row} busy={busy} onDecided={decide} />}
    </section>
  );
}

interface WordsProps {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** The words with their marks, or what is to be written where there are none. */
  readonly children: ReactNode;
}

const tags = { title: "h2", heading1: "h3", heading2: "h4", body: "p" } as const;

/** A heading of the report is a heading here too. */
function Words({ kind, text, children }: WordsProps) {
  const Tag = text === "" ? "p" : tags[kind];
  return <Tag className={text === "" ? "text-words none" : "text-words"}>{children}</Tag>;
}
