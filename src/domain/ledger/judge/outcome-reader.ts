import type { OutcomeRow } from "../../format/cell-key";
import type { Scalar } from "../../sheet/sheet-data";
import { shownText } from "../../sheet/sheet-data";
import type { Settings } from "../../settings/settings";
import type { Block, Cells } from "../block";
import { columnOf, columnsOf, nowhere } from "../block";
import type { Classified } from "../classify/classified";
import { classifyOutcome } from "../classify/outcome";
import { textIn } from "./judgement";
import { outcomes } from "./table3-keys";

/** An outcome by its place among the outcomes; "pending"; "blank" where nothing is written; or what stays open. */
export type OutcomeReading = number | "pending" | "blank" | Extract<Classified<unknown>, { kind: "unresolved" }>;

/** Remarks are written freely; past so many distinct ones it no longer pays to remember them. */
const mostRemembered = 20_000;

export interface OutcomeReader {
  /** What a row says of its outcome, in the columns of result, detail, state and remarks. */
  read(cells: Cells): OutcomeReading;
  /** What the results met so far say where nothing stands beside them, as they stand in `column`. */
  readonly known: ReadonlyMap<Scalar | undefined, OutcomeReading>;
  readonly column: number;
  /** Whether nothing stands beside the result. */
  isAlone(cells: Cells): boolean;
}

export function outcomeReader(block: Block, settings: Settings): OutcomeReader {
  const result = columnOf(block, "outcome") ?? nowhere;
  const details = columnsOf(block, "detail").map(({ column }) => column);
  const notes = ["state", "remark"].flatMap((field) => columnsOf(block, field).map(({ column }) => column));
  const besides = [...details, ...notes];
  const plain = new Map<Scalar | undefined, OutcomeReading>();
  const remarked = new Map<string, OutcomeReading>();

  function classify(value: Scalar | undefined, detail: string, note: string): OutcomeReading {
    const input = { result: shownText(value ?? null), detail, note };
    if (input.result.trim() === "" && detail.trim() === "" && note.trim() === "") return "blank";
    return placed(classifyOutcome(input, settings));
  }

  function read(cells: Cells): OutcomeReading {
    const value = cells[result];
    if (areBlank(cells, besides)) {
      let reading = plain.get(value);
      if (reading === undefined) {
        reading = classify(value, "", "");
        plain.set(value, reading);
      }
      return reading;
    }
    const detail = textIn(cells, details);
    const note = textIn(cells, notes);
    const key = `${shownText(value ?? null)}\n${detail}\n${note}`;
    let reading = remarked.get(key);
    if (reading === undefined) {
      reading = classify(value, detail, note);
      if (remarked.size < mostRemembered) remarked.set(key, reading);
    }
    return reading;
  }

  return { read, known: plain, column: result, isAlone: (cells) => areBlank(cells, besides) };
}

function areBlank(cells: Cells, columns: readonly number[]): boolean {
  for (let index = 0; index < columns.length; index += 1) {
    const value = cells[columns[index] ?? nowhere];
    if (value !== null && value !== undefined && value !== "") return false;
  }
  return true;
}

function placed(found: Classified<OutcomeRow | "pending">): OutcomeReading {
  if (found.kind === "unresolved") return found;
  return found.value === "pending" ? "pending" : outcomes.indexOf(found.value);
}
