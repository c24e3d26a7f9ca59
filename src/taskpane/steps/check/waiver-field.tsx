import { DefaultButton, Link, PrimaryButton, TextField } from "@fluentui/react";
import { useState } from "react";
import type { Waiver } from "../../../domain/record/waivers";
import { useWords } from "../../language";

interface WaiverFieldProps {
  /** The name of the finding, for who hears the page and does not see what the field stands under. */
  readonly finding: string;
  readonly waiver: Waiver | undefined;
  /** An empty reason takes the 说明 back. */
  readonly onGiven: (reason: string) => void;
}

/** 说明: the reason why a finding is as it should be; shown, given, changed, taken back. */
export function WaiverField({ finding, waiver, onGiven }: WaiverFieldProps) {
  const words = useWords();
  const { check } = words.pane;
  const [draft, setDraft] = useState<string>();
  // The keyboard goes into the field when it opens, and back to the link when it closes.
  const [wasOpen, setWasOpen] = useState(false);
  const close = () => setDraft(undefined);
  const open = () => {
    setDraft(waiver?.reason ?? "");
    setWasOpen(true);
  };
  if (draft === undefined) {
    return (
      <p className="pane-waiver">
        {waiver !== undefined && <span>{words.record.waiver(waiver.reason)} </span>}
        <Link
          aria-label={waiver === undefined ? check.waiveFor(finding) : check.changeWaiverFor(finding)}
          autoFocus={wasOpen}
          onClick={open}
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
        autoFocus
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
