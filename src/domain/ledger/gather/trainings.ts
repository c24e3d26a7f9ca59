import { isCellError, shownText } from "../../sheet/sheet-data";
import type { Block, Cells } from "../block";
import { columnOf, nowhere } from "../block";
import { beginsOnKnownDay } from "../date-of-beginning";
import { dateOf } from "../day";
import type { Training } from "../facts";
import { heldIn } from "../judge/trainings";
import { asWritten, plainText, saysNothing } from "../plain-text";
import { readNumber } from "../read-number";
import { type CountedLedger, eachCounted } from "./counted-ledger";

/** The trainings of the year, by date. */
export function gatherTrainings(ledgers: readonly CountedLedger[]): readonly Training[] {
  const trainings: Training[] = [];
  for (const ledger of ledgers) {
    const trainingIn = reader(ledger.block);
    eachCounted(ledger, (cells) => void trainings.push(trainingIn(cells)));
  }
  return trainings.sort((a, b) => a.month - b.month || (a.day ?? 32) - (b.day ?? 32));
}

function reader(block: Block): (cells: Cells) => Training {
  const held = heldIn(block);
  const [heldAt, topicAt, personsAt] = ["held", "topic", "persons"].map((field) => columnOf(block, field) ?? nowhere);
  return (cells) => {
    const { month, date } = dateOf(held.day(cells));
    const topic = topicIn(cells, topicAt ?? nowhere);
    const persons = personsIn(cells, personsAt ?? nowhere);
    return {
      month,
      ...(beginsOnKnownDay(cells[heldAt ?? nowhere] ?? null, date) ? { day: date } : {}),
      ...(topic === undefined ? {} : { topic }),
      ...(persons === undefined ? {} : { persons }),
    };
  };
}

function topicIn(cells: Cells, column: number): string | undefined {
  const cell = cells[column] ?? null;
  const text = isCellError(cell) ? "" : shownText(cell);
  return saysNothing(plainText(text)) ? undefined : asWritten(text);
}

/** 约30 is no number of persons. */
function personsIn(cells: Cells, column: number): number | undefined {
  const read = readNumber(cells[column] ?? null);
  return read.kind === "number" && Number.isInteger(read.value) && read.value >= 0 ? read.value : undefined;
}
