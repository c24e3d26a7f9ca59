import type { SheetData } from "../sheet/sheet-data";
import { headerPaths, textsOf } from "./header";
import type { WordSense } from "./header-words";
import { ledgerKinds, sensesOf } from "./header-words";
import { hintedKinds, isOtherBusiness } from "./kind-hints";
import { monthsOf } from "./month-columns";
import type { LedgerKind } from "./result";
import { assignColumns, type AssignedColumn } from "./assign-columns";

/** A header found on a sheet, and what it is the header of. */
export interface FoundHeader {
  /** More than one kind only for licences, penalties and coercion, when nothing above the rows tells them apart. */
  readonly kinds: readonly LedgerKind[];
  readonly form: "long" | "wide";
  readonly firstRow: number;
  readonly depth: number;
  readonly paths: readonly (readonly string[])[];
  readonly columns: readonly AssignedColumn[];
  readonly score: number;
}

const enforcement: readonly LedgerKind[] = ["licences", "penalties", "coercion"];
const deepest = 3;
const weights = { telling: 3, plain: 1, hint: 4 } as const;

/**
 * The header whose first row is at or just below `row`; undefined when none begins there.
 * Rows below are tried too, because a line such as 填报单位 … 填报日期 … above a header reads like its upper head.
 */
export function headerAt(sheet: SheetData, row: number, titles: readonly string[]): FoundHeader | undefined {
  const first = bestDepth(sheet, row, titles);
  if (first === undefined) return undefined;
  let best = first;
  for (let next = row + 1; next < row + deepest; next += 1) {
    const other = bestDepth(sheet, next, titles);
    if (other !== undefined && rating(other) > rating(best)) best = other;
  }
  return withWholeMerges(sheet, best, titles);
}

/** A header reaches down as far as the merged cells that begin in it. */
function withWholeMerges(sheet: SheetData, found: FoundHeader, titles: readonly string[]): FoundHeader {
  const last = found.firstRow + found.depth - 1;
  const reaching = sheet.merges.filter(({ firstRow }) => firstRow >= found.firstRow && firstRow <= last);
  const depth = Math.max(found.depth, ...reaching.map(({ lastRow }) => lastRow - found.firstRow + 1));
  if (depth === found.depth || depth > deepest + 1) return found;
  const deeper = readHeader(sheet, found.firstRow, depth, titles);
  return deeper !== undefined && deeper.score >= found.score ? deeper : { ...found, depth };
}

/** More columns understood is better; of two readings that understand the same, the one with fewer rows. */
function rating(header: FoundHeader): number {
  return header.score * 10 - header.depth;
}

function bestDepth(sheet: SheetData, row: number, titles: readonly string[]): FoundHeader | undefined {
  if (textsOf(sheet.values[row]).length < 2) return undefined;
  let best: FoundHeader | undefined;
  for (let depth = 1; depth <= deepest; depth += 1) {
    const found = readHeader(sheet, row, depth, titles);
    if (found !== undefined && (best === undefined || rating(found) > rating(best))) best = found;
  }
  return best;
}

function readHeader(
  sheet: SheetData,
  firstRow: number,
  depth: number,
  titles: readonly string[],
): FoundHeader | undefined {
  const paths = headerPaths(sheet, firstRow, depth);
  const senses = paths.map(sensesOf);
  const lines = [sheet.name, ...titles];
  const hinted = hintedKinds(lines);
  const wide = wideHeader(paths, senses, hinted);
  if (wide !== undefined) return { ...wide, firstRow, depth, paths };

  const rated = ledgerKinds
    .map((kind) => ({ kind, score: scoreOf(kind, senses, hinted) }))
    .filter(({ kind, score }) => score > 0 && !(kind === "applications" && isOtherBusiness(lines)));
  const score = Math.max(0, ...rated.map((candidate) => candidate.score));
  const [kind, ...others] = rated.filter((candidate) => candidate.score === score).map((candidate) => candidate.kind);
  if (kind === undefined) return undefined;
  const columns = assignColumns(kind, paths, senses);
  const kinds = enforcement.includes(kind) ? [kind, ...others.filter((other) => enforcement.includes(other))] : [kind];
  const toldByRow = columns.some(({ field }) => field === "kind");
  if (kinds.length > 1 && !toldByRow && !kinds.some((one) => hinted.has(one))) return undefined;
  const ticks = columns.filter(({ value }) => value !== undefined).length;
  return { kinds, form: "long", firstRow, depth, paths, columns, score: score + ticks };
}

/** 0 when the header is not that of the kind. A telling word, or the sheet's own name, has to say so. */
function scoreOf(kind: LedgerKind, senses: readonly (readonly WordSense[])[], hinted: ReadonlySet<LedgerKind>): number {
  const fields = new Map<string, boolean>();
  for (const columnSenses of senses) {
    for (const sense of columnSenses) {
      if (sense.kind === kind && !sense.common) {
        fields.set(sense.field, sense.telling || fields.get(sense.field) === true);
      }
    }
  }
  const telling = [...fields.values()].filter(Boolean).length;
  const hint = hinted.has(kind);
  if (!(telling > 0 && fields.size >= 3) && !(hint && fields.size >= 2)) {
    if (!(enforcement.includes(kind) && fields.size >= 4)) return 0;
  }
  return telling * weights.telling + (fields.size - telling) * weights.plain + (hint ? weights.hint : 0);
}

/** 栏目 × months: one column of names, three months or more. */
function wideHeader(
  paths: readonly (readonly string[])[],
  senses: readonly (readonly WordSense[])[],
  hinted: ReadonlySet<LedgerKind>,
): Pick<FoundHeader, "kinds" | "form" | "columns" | "score"> | undefined {
  const months = monthsOf(paths);
  if (months.length < 3) return undefined;
  const assigned = assignColumns("publications", paths, senses);
  const name = assigned.find(({ field }) => field === "column");
  if (name === undefined) return undefined;
  const sense = senses[name.column]?.find((meant) => meant.kind === "publications");
  if (sense?.telling !== true && !hinted.has("publications")) return undefined;
  return {
    kinds: ["publications"],
    form: "wide",
    columns: [name, ...assigned.filter(({ field }) => field === "channel"), ...months],
    score: 3 * weights.telling + months.length,
  };
}
