import { PrimaryButton } from "@fluentui/react";
import { useWords } from "../../language";

interface FirstRunProps {
  readonly busy: boolean;
  /** Opens sample ledgers; absent where the program around the pane cannot open another workbook. */
  readonly onSample?: () => void;
}

/** What a newcomer has to know, where there is no ledger yet. */
export function FirstRun({ busy, onSample }: FirstRunProps) {
  const { first } = useWords().ledgersStep;
  return (
    <section className="ledgers-first" aria-label={first.title}>
      <h2>{first.title}</h2>
      <ol>
        {first.steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {onSample === undefined ? (
        <p className="pane-hint">{first.noSample}</p>
      ) : (
        <PrimaryButton text={first.sample} disabled={busy} onClick={onSample} />
      )}
    </section>
  );
}
