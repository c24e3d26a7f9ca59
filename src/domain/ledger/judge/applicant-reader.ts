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

/**
 * Reads the applicant's column of table 三, by its place among the applicants. The type decides; the name is asked
 * only where the type leaves it open, or where it may contradict it. Every distinct type is classified once.
 */
export function applicantReader(block: Block, settings: Settings): (cells: Cells) => number | Rejection {
  const columns = columnsOf(block, "applicantType");
  const names = columnsOf(block, "applicant").map(({ column }) => column);
  const ticks = columns.filter(({ value }) => value !== undefined);
  const byType = new Map<Scalar | undefined, number>();
  const open = -1;

  function byTypeAlone(type: string): number {
    const found = classifyApplicant({ type, name: "" }, settings);
    return found.kind === "known" ? applicants.indexOf(found.value) : open;
  }

  function byTypeAndName(type: string, cells: Cells): number | Rejection {
    const found = classifyApplicant({ type, name: textIn(cells, names) }, settings);
    return found.kind === "known" ? applicants.indexOf(found.value) : fromClassified(block, found);
  }

  if (ticks.length > 0) {
    return (cells) => {
      const type = tickedIn(cells, ticks);
      return typeof type === "string" ? byTypeAndName(type, cells) : type;
    };
  }
  const column = columns[0]?.column ?? nowhere;
  const name = names[0] ?? nowhere;
  return (cells) => {
    const value = cells[column];
    let applicant = byType.get(value);
    if (applicant === undefined) {
      applicant = byTypeAlone(shownText(value ?? null));
      byType.set(value, applicant);
    }
    const settled = applicant !== open && (applicant !== person || namesAPerson(cells[name]));
    return settled ? applicant : byTypeAndName(shownText(value ?? null), cells);
  };
}

const yes = /^(?:[√✓✔☑●■★1是有YV]|YES)$/i;
const no = /^(?:|[×xX✗✘☐○□0否无N/\-—]+|NO)$/i;

const organEnds: ReadonlySet<number> = new Set([..."司所会院校厂店社局部"].map((end) => end.charCodeAt(0)));
const person = applicants.indexOf("person");

/** Whether a name is as short as a person's and ends like none of an organisation: then the type has the last word. */
function namesAPerson(name: Scalar | undefined): boolean {
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
