import { useRef } from "react";
import { placeSpot } from "../../../../actions/spots";
import type { UnresolvedRow } from "../../../../domain/ledger/result";
import { namesFor } from "../../../../domain/ledger/names-for";
import { useWords } from "../../../language";
import { Folded } from "../../../parts/folded";
import { LongList } from "../../../parts/long-list";
import type { PaneEvent } from "../../../pane-event";
import { byWord, type WordRows } from "./by-word";
import { SettleRow } from "./settle-row";
import { SettleWord } from "./settle-word";

interface UnresolvedRowsProps {
  readonly rows: readonly UnresolvedRow[];
  readonly busy: boolean;
  readonly send: (event: PaneEvent) => void;
}

/** The rows that need a person: those with an unknown word by word, the others one by one. */
export function UnresolvedRows({ rows, busy, send }: UnresolvedRowsProps) {
  const { ledgersStep } = useWords();
  const { unresolved } = ledgersStep;
  const heading = useRef<HTMLHeadingElement>(null);
  if (rows.length === 0) return null;
  const { words, others } = byWord(rows);
  return (
    <section aria-label={unresolved.title(rows.length)}>
      <h2 ref={heading} tabIndex={-1}>
        {unresolved.title(rows.length)}
      </h2>
      <p className="pane-hint">{unresolved.hint}</p>
      {words.length > 0 && (
        <>
          <h3>{unresolved.words(words.length)}</h3>
          <p className="pane-hint">{unresolved.wordsHint}</p>
          <LongList
            items={words}
            draw={(word) => (
              // The button that was pressed is gone once the word is settled.
              <WordCard
                key={word.key}
                word={word}
                busy={busy}
                send={send}
                onSettled={() => heading.current?.focus({ preventScroll: true })}
              />
            )}
          />
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{unresolved.others(others.length)}</h3>
          <p className="pane-hint">{unresolved.othersHint}</p>
          <LongList
            items={others}
            draw={(row) => (
              <RowCard
                row={row}
                busy={busy}
                send={send}
                onSettled={() => heading.current?.focus({ preventScroll: true })}
              />
            )}
          />
        </>
      )}
    </section>
  );
}

interface WordCardProps extends Pick<UnresolvedRowsProps, "busy" | "send"> {
  readonly word: WordRows;
  readonly onSettled: () => void;
}

function WordCard({ word, busy, send, onSettled }: WordCardProps) {
  const { ledger, ledgersStep } = useWords();
  const { unresolved } = ledgersStep;
  return (
    <div className="pane-card ledgers-word">
      <p>
        <b>{unresolved.word(ledger.field(word.field), word.value)}</b>{" "}
        <span className="pane-hint">{unresolved.rows(word.rows.length)}</span>
      </p>
      <SettleWord
        word={word}
        busy={busy}
        onSettle={(meaning) => {
          onSettled();
          send({ type: "word-settled", word: meaning });
        }}
      />
      <Folded title={unresolved.where(word.rows.length)}>
        <LongList items={word.rows} draw={(row) => <RowJump row={row} send={send} />} />
      </Folded>
    </div>
  );
}

interface RowCardProps extends Pick<UnresolvedRowsProps, "busy" | "send"> {
  readonly row: UnresolvedRow;
  readonly onSettled: () => void;
}

/** A row by itself: the way to it, and where a name would settle it the names to choose from. */
function RowCard({ row, busy, send, onSettled }: RowCardProps) {
  const of = namesFor(row);
  if (of === undefined) return <RowJump row={row} send={send} />;
  return (
    <div className="pane-card ledgers-row">
      <RowJump row={row} send={send} />
      <SettleRow
        row={row}
        of={of}
        busy={busy}
        onSettle={(meaning) => {
          onSettled();
          send({ type: "row-settled", row, meaning });
        }}
      />
    </div>
  );
}

function RowJump({ row, send }: Pick<UnresolvedRowsProps, "send"> & { readonly row: UnresolvedRow }) {
  const { ledger } = useWords();
  const { sheet, row: at, column = 0 } = row;
  return (
    <button
      type="button"
      className="pane-jump"
      onClick={() => send({ type: "go", spot: placeSpot({ sheet, row: at, column }) })}
    >
      {ledger.unresolved(row)}
    </button>
  );
}
