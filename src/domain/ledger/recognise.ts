import type { SheetData } from "../sheet/sheet-data";
import { headerPaths, textsOf } from "./header";
import type { WordSense } from "./header-words";
import { sensesOf } from "./header-words";
import { hintedKinds, isOtherBusiness } from "./kind-hints";
import { monthsOf } from "./month-columns";
import type { LedgerKind } from "./result";
import { assignColumns, type AssignedColumn } from "./assign-columns";
import { kindsTold, nothingTold, sensesTold, toldField, type Told } from "./told";

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
export function headerAt(
  sheet: SheetData,
  row: number,
  titles: readonly string[],
  told: Told = nothingTold,
): FoundHeader | undefined {
  const first = bestDepth(sheet, row, titles, told);
  if (first === undefined) return undefined;
  let best = first;
  for (let next = row + 1; next < row + deepest; next += 1) {
    const other = bestDepth(sheet, next, titles, told);
    if (other !== undefined && rating(other) > rating(best)) best = other;
  }
  return withWholeMerges(sheet, best, titles, told);
}

/** A header reaches down as far as the merged cells that begin in it. */
function withWholeMerges(sheet: SheetData, found: FoundHeader, titles: readonly string[], told: Told): FoundHeader {
  const last = found.firstRow + found.depth - 1;
  const reaching = sheet.merges.filter(({ firstRow }) => firstRow >= found.firstRow && firstRow <= last);
  const depth = Math.max(found.depth, ...reaching.map(({ lastRow }) => lastRow - found.firstRow + 1));
  if (depth === found.depth || depth > deepest + 1) return found;
  const deeper = readHeader(sheet, found.firstRow, depth, titles, told);
  return deeper !== undefined && deeper.score >= found.score ? deeper : { ...found, depth };
}

/** More columns understood is better; of two readings that understand the same, the one with fewer rows. */
function rating(header: FoundHeader): number {
  return header.score * 10 - header.depth;
}

function bestDepth(sheet: SheetData, row: number, titles: readonly string[], told: Told): FoundHeader | undefined {
  if (textsOf(sheet.values[row]).length < 2) return undefined;
  let best: FoundHeader | undefined;
  for (let depth = 1; depth <= deepest; depth += 1) {
    const found = readHeader(sheet, row, depth, titles, told);
    if (found !== undefined && (best === undefined || rating(found) > rating(best))) best = found;
  }
  return best;
}

function readHeader(
  sheet: SheetData,
  firstRow: number,
  depth: number,
  titles: readonly string[],
  told: Told,
): FoundHeader | undefined {
  const paths = headerPaths(sheet, firstRow, depth);
  // The kind goes by the headers alone: what is said of a column does not make the sheet another ledger.
  const senses = paths.map(sensesOf);
  const lines = [sheet.name, ...titles];
  const kindsPossible = kindsTold(told);
  const hinted = told.kind === undefined ? hintedKinds(lines) : new Set(kindsPossible);
  const wide = kindsPossible.includes("publications") ? wideHeader(paths, told, hinted) : undefined;
  if (wide !== undefined) return { ...wide, firstRow, depth, paths };

  const rated = kindsPossible
    .map((kind) => ({ kind, score: scoreOf(kind, senses, hinted) }))
    .filter(({ kind, score }) => score > 0 && !(kind === "applications" && isOtherOf(told, lines)));
  const score = Math.max(0, ...rated.map((candidate) => candidate.score));
  const [kind, ...others] = rated.filter((candidate) => candidate.score === score).map((candidate) => candidate.kind);
  if (kind === undefined) return undefined;
  const columns = columnsFor(kind, paths, told);
  const kinds = enforcement.includes(kind) ? [kind, ...others.filter((other) => enforcement.includes(other))] : [kind];
  const toldByRow = columns.some(({ field }) => field === "kind");
  if (kinds.length > 1 && !toldByRow && !kinds.some((one) => hinted.has(one))) return undefined;
  const ticks = columns.filter(({ value }) => value !== undefined).length;
  return { kinds, form: "long", firstRow, depth, paths, columns, score: score + ticks };
}

function isOtherOf({ kind }: Told, lines: readonly string[]): boolean {
  return kind === undefined && isOtherBusiness(lines);
}

function columnsFor(kind: LedgerKind, paths: readonly (readonly string[])[], told: Told): readonly AssignedColumn[] {
  const senses = paths.map((path) => sensesTold(told, path, kind));
  const said = paths.flatMap((path, column) => (toldField(told, path) === undefined ? [] : [column]));
  return assignColumns(kind, paths, senses, new Set(said));
}

/**
 * The header of a sheet that is said to be of a kind, although its heads do not show it: the first of the rows with
 * the most texts.
 */
export function headerSaid(sheet: SheetData, within: number, told: Told): FoundHeader | undefined {
  const [kind] = told.kind === undefined ? [] : kindsTold(told);
  if (kind === undefined) return undefined;
  const texts = sheet.values.slice(0, within).map((cells) => textsOf(cells).length);
  const most = Math.max(0, ...texts);
  if (most < 2) return undefined;
  const firstRow = texts.indexOf(most);
  const paths = headerPaths(sheet, firstRow, 1);
  const columns = columnsFor(kind, paths, told);
  return { kinds: [kind], form: "long", firstRow, depth: 1, paths, columns, score: 0 };
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
  told: Told,
  hinted: ReadonlySet<LedgerKind>,
): Pick<FoundHeader, "kinds" | "form" | "columns" | "score"> | undefined {
  const months = monthsOf(paths);
  if (months.length < 3) return undefined;
  const assigned = columnsFor("publications", paths, told);
  const name = assigned.find(({ field }) => field === "column");
  if (name === undefined) return undefined;
  const sense = sensesOf(paths[name.column] ?? []).find((meant) => meant.kind === "publications");
  if (sense?.telling !== true && !hinted.has("publications")) return undefined;
  return {
    kinds: ["publications"],
    form: "wide",
    columns: [name, ...assigned.filter(({ field }) => field === "channel"), ...months],
    score: 3 * weights.telling + months.length,
  };
}
