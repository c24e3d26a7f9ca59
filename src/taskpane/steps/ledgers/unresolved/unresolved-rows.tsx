import { useRef } from "react";
import { placeSpot } from "../../../../actions/spots";
import type { UnresolvedRow } from "../../../../domain/ledger/result";
import { useWords } from "../../../language";
import { Folded } from "../../../parts/folded";
import { LongList } from "../../../parts/long-list";
import type { PaneEvent } from "../../../session";
import { byWord, type WordRows } from "./by-word";
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
              <WordCard key={word.key} word={word} busy={busy} send={send} onSettled={() => heading.current?.focus()} />
            )}
          />
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{unresolved.others(others.length)}</h3>
          <p className="pane-hint">{unresolved.othersHint}</p>
          <LongList items={others} draw={(row) => <RowJump row={row} send={send} />} />
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
