import { DefaultButton, Link, PrimaryButton, TextField } from "@fluentui/react";
import { useState } from "react";
import type { Waiver } from "../../domain/record/waivers";
import { useWords } from "../language";

interface WaiverFieldProps {
  readonly waiver: Waiver | undefined;
  /** An empty reason takes the 说明 back. */
  readonly onGiven: (reason: string) => void;
}

/** 说明: the reason why a finding is as it should be; shown, given, changed, taken back. */
export function WaiverField({ waiver, onGiven }: WaiverFieldProps) {
  const { check } = useWords().pane;
  const [draft, setDraft] = useState<string>();
  if (draft === undefined) {
    return (
      <p className="pane-waiver">
        {waiver !== undefined && <span>{check.waiver(waiver.reason)} </span>}
        <Link onClick={() => setDraft(waiver?.reason ?? "")}>
          {waiver === undefined ? check.waive : check.changeWaiver}
        </Link>
      </p>
    );
  }
  const give = () => {
    setDraft(undefined);
    if (draft.trim() !== (waiver?.reason ?? "")) onGiven(draft);
  };
  return (
    <div className="pane-waiver">
      <TextField
        label={check.waiverLabel}
        multiline
        autoAdjustHeight
        resizable={false}
        value={draft}
        onChange={(_, value = "") => setDraft(value)}
      />
      <div className="pane-settle">
        <PrimaryButton text={check.keepWaiver} onClick={give} />
        <DefaultButton text={check.dropWaiver} onClick={() => setDraft(undefined)} />
      </div>
    </div>
  );
}
