import { noticeById } from "../format/notices";
import { numberOf } from "../report/cell-value";
import type { Report } from "../report/report";
import { fixedA1, type Area, type Place } from "../sheet/address";
import { taggedFormula, type Mark } from "../sheet/edit";
import type { Context } from "./evaluate";
import type { CellRule, Relation, RelationRule, Term } from "./rule";
import { rulesFor } from "./rules";

/**
 * Every rule as native conditional formats on the tables where they stand: the user's own program then shows, live,
 * what does not reconcile, with ours gone. Last year's figures go in as constants.
 */
export function marksFor(report: Report, context: Context = {}): readonly Mark[] {
  return rulesFor(noticeById(report.format)).flatMap((rule) => {
    if (rule.kind === "cell") return cellMarks(rule, report);
    if (rule.when === "cannot-make-regulations" && context.canMakeRegulations !== false) return [];
    return rule.relations.flatMap((relation) => relationMarks(rule, relation, report, context));
  });
}

function relationMarks(rule: RelationRule, relation: Relation, report: Report, context: Context): readonly Mark[] {
  const left = sideFormula(relation.left, report, context);
  const right = sideFormula(relation.right, report, context);
  const places = termPlaces(relation, report);
  if (left === undefined || right === undefined || places.length === 0) return [];
  const sheet = places[0]?.sheet;
  if (sheet === undefined || places.some((place) => place.sheet !== sheet)) return [];
  // A blank is no zero: with one in it the relation says nothing, and the cell's own mark shows it.
  const filled = runs(places).map((run) => `COUNTBLANK(${runA1(run)})=0`);
  const condition = `AND(${[...filled, `${left}<>${right}`].join(",")})`;
  const formula = taggedFormula(rule.id, condition);
  const tone = rule.severity;
  const highlighted = relation.highlight.map((key) => report.places.get(key)).filter((place) => place !== undefined);
  return runs(highlighted).map((area) => ({ sheet, area, formula, tone }));
}

function termPlaces({ left, right }: Relation, report: Report): readonly Place[] {
  return [...left, ...right]
    .filter(({ of }) => of === "this")
    .map(({ key }) => report.places.get(key))
    .filter((place) => place !== undefined);
}

/** One side as a formula; undefined when a cell has no place or last year's figure is not at hand. */
function sideFormula(terms: readonly Term[], report: Report, { last }: Context): string | undefined {
  let constant = 0;
  const added: Place[] = [];
  const taken: Place[] = [];
  for (const { key, of, sign } of terms) {
    if (of === "last") {
      const value = numberOf(last?.get(key));
      if (value === undefined) return undefined;
      constant += sign * value;
      continue;
    }
    const place = report.places.get(key);
    if (place === undefined) return undefined;
    (sign === 1 ? added : taken).push(place);
  }
  const parts = [...runs(added).map((run) => `+${runSum(run)}`), ...runs(taken).map((run) => `-${runSum(run)}`)];
  if (constant !== 0 || parts.length === 0) parts.push(constant < 0 ? String(constant) : `+${constant}`);
  return parts.join("").replace(/^\+/u, "");
}

/** SUMPRODUCT(--…) so that a number stored as text still counts, as it does for a reader. */
function runSum(run: Area): string {
  const text = runA1(run);
  return text.includes(":") ? `SUMPRODUCT(--${text})` : text;
}

function runA1({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const first = fixedA1(firstRow, firstColumn);
  const last = fixedA1(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Joins neighbouring cells of a row or column, in the order given, into as few rectangles as that allows. */
function runs(places: readonly Place[]): readonly Area[] {
  const areas: Area[] = [];
  for (const { row, column } of places) {
    const last = areas.at(-1);
    const below = last && last.firstColumn === column && last.lastColumn === column && last.lastRow === row - 1;
    const beside = last && last.firstRow === row && last.lastRow === row && last.lastColumn === column - 1;
    if (last !== undefined && (below === true || beside === true)) {
      areas[areas.length - 1] = { ...last, lastRow: row, lastColumn: column };
    } else {
      areas.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  }
  return areas;
}

/** Joins rectangles of the same columns that stand on each other. */
function stacked(areas: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    const fits = last && last.firstColumn === area.firstColumn && last.lastColumn === area.lastColumn;
    if (last !== undefined && fits === true && last.lastRow === area.firstRow - 1) {
      joined[joined.length - 1] = { ...last, lastRow: area.lastRow };
    } else {
      joined.push(area);
    }
  }
  return joined;
}

function cellMarks(rule: CellRule, report: Report): readonly Mark[] {
  const placed = rule.cells.flatMap(({ key, unit }) => {
    const place = report.places.get(key);
    return place === undefined ? [] : [{ unit, place }];
  });
  const counts = placed.filter(({ unit }) => unit === "count").map(({ place }) => place);
  const amounts = placed.filter(({ unit }) => unit === "amount").map(({ place }) => place);
  return [
    ...markRuns(rule, counts, (cell) => `OR(${cell}<0,${cell}<>INT(${cell}))`),
    ...markRuns(rule, amounts, (cell) => `${cell}<0`),
  ];
}

/** One mark for each rectangle; its formula speaks of the rectangle's first cell and moves along. */
function markRuns(rule: CellRule, places: readonly Place[], wrong: (cell: string) => string): readonly Mark[] {
  return stacked(runs(places)).map((area) => {
    const sheet = places[0]?.sheet ?? "";
    const cell = fixedA1(area.firstRow, area.firstColumn).replaceAll("$", "");
    const condition = `IF(ISNUMBER(${cell}),${wrong(cell)},ISERROR(VALUE(TRIM(${cell}))))`;
    return { sheet, area, formula: taggedFormula(rule.id, condition), tone: rule.severity };
  });
}
