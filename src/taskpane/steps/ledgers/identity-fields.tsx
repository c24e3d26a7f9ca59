import { TextField } from "@fluentui/react";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";

/** Whose report it is and of which year. Fields take effect when left, so that half a year is never looked for. */
export function IdentityFields({ session, send }: PaneProps) {
  const { pane } = useWords();
  const organ = session.inspection?.identity.organ ?? "";
  const year = session.inspection?.identity.year;
  return (
    <>
      <TextField
        key={`organ ${organ}`}
        label={pane.read.organ}
        defaultValue={organ}
        onBlur={({ currentTarget: { value } }) => {
          if (value.trim() !== organ) send({ type: "organ-given", organ: value });
        }}
      />
      <TextField
        key={`year ${year ?? ""}`}
        label={pane.read.year}
        defaultValue={year === undefined ? "" : String(year)}
        inputMode="numeric"
        maxLength={4}
        validateOnLoad={false}
        validateOnFocusOut
        onGetErrorMessage={(value) => (/^(20\d\d)?$/.test(value.trim()) ? "" : pane.read.yearWrong)}
        onBlur={({ currentTarget: { value } }) => {
          const given = value.trim();
          if (given === String(year ?? "") || !/^(20\d\d)?$/.test(given)) return;
          send({ type: "year-given", year: given === "" ? undefined : Number(given) });
        }}
        styles={{ fieldGroup: { width: 96 } }}
      />
    </>
  );
}
