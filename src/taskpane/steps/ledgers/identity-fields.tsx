import { TextField } from "@fluentui/react";
import { useState, type KeyboardEvent } from "react";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";

/**
 * Whose report it is and of which year. A field takes effect when it is left or Enter is pressed, so that half a year is
 * never looked for.
 */
export function IdentityFields({ session, send }: PaneProps) {
  const { pane } = useWords();
  const { organ: knownOrgan = "", year: knownYear = "" } = session.inspection?.identity ?? {};
  const [organ, setOrgan] = useDraft(knownOrgan);
  const [year, setYear] = useDraft(String(knownYear));
  // Where nothing is given, what the workbook says stands there again.
  const giveOrgan = () => {
    if (organ.trim() !== knownOrgan) send({ type: "organ-given", organ });
    if (organ.trim() === "") setOrgan(knownOrgan);
  };
  const giveYear = () => {
    const given = year.trim();
    if (given === String(knownYear) || !isYear(given)) return;
    send({ type: "year-given", year: given === "" ? undefined : Number(given) });
    if (given === "") setYear(String(knownYear));
  };
  return (
    <>
      <TextField
        label={pane.read.organ}
        value={organ}
        onChange={(_, text = "") => setOrgan(text)}
        onBlur={giveOrgan}
        onKeyDown={onEnter(giveOrgan)}
      />
      <TextField
        label={pane.read.year}
        value={year}
        inputMode="numeric"
        maxLength={4}
        validateOnLoad={false}
        validateOnFocusOut
        onGetErrorMessage={(text) => (isYear(text.trim()) ? "" : pane.read.yearWrong)}
        onChange={(_, text = "") => setYear(text)}
        onBlur={giveYear}
        onKeyDown={onEnter(giveYear)}
        styles={{ fieldGroup: { width: 96 } }}
      />
    </>
  );
}

/** Nothing is a year too: then the workbook decides. */
function isYear(text: string): boolean {
  return /^(20\d\d)?$/.test(text);
}

const onEnter =
  (then: () => void) =>
  ({ key }: KeyboardEvent) => {
    if (key === "Enter") then();
  };

/** What is being typed over something known; it goes when something else becomes known. */
function useDraft(known: string): readonly [string, (text: string) => void] {
  const [draft, setDraft] = useState({ over: known, text: known });
  return [draft.over === known ? draft.text : known, (text) => setDraft({ over: known, text })];
}
