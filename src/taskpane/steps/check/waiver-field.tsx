import { DefaultButton, Link, PrimaryButton, TextField } from "@fluentui/react";
import { useState } from "react";
import type { Waiver } from "../../../domain/record/waivers";
import { useWords } from "../../language";
import { useKept } from "../../parts/kept";

interface WaiverFieldProps {
  /** What is being written is kept under it. */
  readonly name: string;
  /** The name of the finding, for who hears the page and does not see what the field stands under. */
  readonly finding: string;
  readonly waiver: Waiver | undefined;
  /** An empty reason takes the 说明 back. */
  readonly onGiven: (reason: string) => void;
}

/** 说明: the reason why a finding is as it should be; shown, given, changed, taken back. */
export function WaiverField({ name, finding, waiver, onGiven }: WaiverFieldProps) {
  const words = useWords();
  const { check } = words.pane;
  const [draft, setDraft] = useKept<string>(`waiver ${name}`);
  // The keyboard goes into the field when it is opened, and back to the link when it is closed.
  const [isTurned, setTurned] = useState(false);
  const turn = (next: string | undefined) => {
    setDraft(next);
    setTurned(true);
  };
  const close = () => turn(undefined);
  if (draft === undefined) {
    return (
      <p className="pane-waiver">
        {waiver !== undefined && <span>{words.record.waiver(waiver.reason)} </span>}
        <Link
          aria-label={waiver === undefined ? check.waiveFor(finding) : check.changeWaiverFor(finding)}
          autoFocus={isTurned}
          onClick={() => turn(waiver?.reason ?? "")}
        >
          {waiver === undefined ? check.waive : check.changeWaiver}
        </Link>
      </p>
    );
  }
  const give = () => {
    close();
    if (draft.trim() !== (waiver?.reason ?? "")) onGiven(draft);
  };
  return (
    <div className="pane-waiver" onKeyDown={({ key }) => key === "Escape" && close()}>
      <TextField
        label={check.waiverLabel}
        multiline
        autoAdjustHeight
        autoFocus={isTurned}
        resizable={false}
        value={draft}
        onChange={(_, value = "") => setDraft(value)}
      />
      <div className="pane-settle">
        <PrimaryButton text={check.keepWaiver} onClick={give} />
        <DefaultButton text={check.dropWaiver} onClick={close} />
      </div>
    </div>
  );
}
