import type { Scalar } from "../../sheet/sheet-data";
import { shownText } from "../../sheet/sheet-data";
import type { Settings } from "../../settings/settings";
import type { AssignedColumn } from "../assign-columns";
import type { Block, Cells } from "../block";
import { columnsOf, nowhere } from "../block";
import { classifyApplicant } from "../classify/applicant";
import { plainText } from "../plain-text";
import type { Rejection } from "./judgement";
import { fromClassified, textIn, unresolved } from "./judgement";
import { applicants } from "./table3-keys";

export interface ApplicantReader {
  /** The applicant's column of table 三, by its place among the applicants. */
  read(cells: Cells): number | Rejection;
  /** The types met so far that say it by themselves, as they stand in `column`. */
  readonly known: ReadonlyMap<Scalar | undefined, number>;
  readonly column: number;
  /** Whether the name leaves a type that says 自然人 alone. */
  isPersonsName(cells: Cells): boolean;
}

export const person = applicants.indexOf("person");

/**
 * The type decides; the name is asked only where the type leaves it open, or where it may contradict it. Every
 * distinct type is classified once.
 */
export function applicantReader(block: Block, settings: Settings): ApplicantReader {
  const columns = columnsOf(block, "applicantType");
  const names = columnsOf(block, "applicant").map(({ column }) => column);
  const ticks = columns.filter(({ value }) => value !== undefined);
  const column = ticks.length > 0 ? nowhere : (columns[0]?.column ?? nowhere);
  const name = names[0] ?? nowhere;
  const known = new Map<Scalar | undefined, number>();
  const open = new Set<Scalar | undefined>();

  function byTypeAndName(type: string, cells: Cells): number | Rejection {
    const found = classifyApplicant({ type, name: textIn(cells, names) }, settings);
    return found.kind === "known" ? applicants.indexOf(found.value) : fromClassified(block, found);
  }

  function learn(value: Scalar | undefined): void {
    const found = classifyApplicant({ type: shownText(value ?? null), name: "" }, settings);
    if (found.kind === "known") known.set(value, applicants.indexOf(found.value));
    else open.add(value);
  }

  function isPersonsName(cells: Cells): boolean {
    return soundsLikeAPerson(cells[name]);
  }

  function readTyped(cells: Cells): number | Rejection {
    const value = cells[column];
    if (!known.has(value) && !open.has(value)) learn(value);
    const applicant = known.get(value);
    const settled = applicant !== undefined && (applicant !== person || isPersonsName(cells));
    return settled ? applicant : byTypeAndName(shownText(value ?? null), cells);
  }

  function readTicks(cells: Cells): number | Rejection {
    const type = tickedIn(cells, ticks);
    return typeof type === "string" ? byTypeAndName(type, cells) : type;
  }

  return { read: ticks.length > 0 ? readTicks : readTyped, known, column, isPersonsName };
}

const yes = /^(?:[√✓✔☑●■★1是有YV]|YES)$/i;
const no = /^(?:|[×xX✗✘☐○□0否无N/\-—]+|NO)$/i;

const organEnds: ReadonlySet<number> = new Set([..."司所会院校厂店社局部"].map((end) => end.charCodeAt(0)));

/** Whether a name is as short as a person's and ends like none of an organisation: then the type has the last word. */
function soundsLikeAPerson(name: Scalar | undefined): boolean {
  if (name === null || name === undefined) return true;
  return typeof name === "string" && name.length <= 3 && !organEnds.has(name.charCodeAt(name.length - 1));
}

/** The word whose column is ticked; "" if none is. */
function tickedIn(cells: Cells, ticks: readonly AssignedColumn[]): string | Rejection {
  const ticked: AssignedColumn[] = [];
  for (const tick of ticks) {
    const shown = shownText(cells[tick.column] ?? null);
    if (yes.test(plainText(shown))) ticked.push(tick);
    else if (!no.test(plainText(shown))) {
      return unresolved("申请人类型", tick.column, shown, { code: "unknown-word" });
    }
  }
  const [only, second] = ticked;
  if (second === undefined) return only?.value ?? "";
  const candidates = ticked.map(({ value }) => value ?? "");
  return unresolved("申请人类型", second.column, candidates.join("；"), { code: "ambiguous", candidates });
}
