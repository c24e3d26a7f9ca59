import type { OutcomeRow } from "../../format/cell-key";
import { notice2021 } from "../../format/notice-2021-30";
import { outcomeRows } from "../../format/totals";
import type { NarrativeSource } from "../draft";
import { ofCell, ofCells, type Count } from "../figures/count";
import { joined, say, type Phrase } from "../phrase/phrase";

type Cells = NarrativeSource["cells"];

interface ResultGroup {
  /** As the table has it: （三）不予公开. */
  readonly label: string;
  readonly rows: readonly { readonly key: OutcomeRow; readonly label: string }[];
}

/** （一）予以公开 to （六）其他处理, in the order of table 三. */
const groups: readonly ResultGroup[] = groupsOfTable();

function groupsOfTable(): readonly ResultGroup[] {
  const rows = notice2021.t3.rows.flatMap((row) => {
    const key = outcomeRows.find((one) => one === row.key);
    const under: readonly string[] = "under" in row ? row.under : [];
    return key === undefined ? [] : [{ key, label: row.label, group: under[1] ?? row.label }];
  });
  const labels = [...new Set(rows.map(({ group }) => group))];
  return labels.map((label) => ({ label, rows: rows.filter(({ group }) => group === label) }));
}

/** （二）部分公开（区分处理的，……） → 部分公开; 1.申请人逾期不补正、行政机关不再处理…… → 申请人逾期不补正. */
const shortOf = (label: string): string =>
  label.replace(/^(?:（.）|\d\.)/u, "").replace(/(?:（.*|、行政机关不再处理.*)$/u, "");

/** What became of the applications of the year and those brought forward; undefined where nothing is known of it. */
export function results(cells: Cells): Phrase | undefined {
  const concluded = ofCell(cells, "t3.concluded.total");
  const going = ofCell(cells, "t3.carriedForward.total");
  const carried = going === undefined || going.value === 0 ? undefined : say`结转下年度继续办理${going}件`;
  if (concluded === undefined) return say`${carried}。`;
  if (concluded.value === 0) return say`截至年底尚未办结，${carried}。`;
  const done = going?.value === 0 ? allDone(concluded) : say`全年办结${concluded}件`;
  return say`${joined([joined([done, outcomes(cells, concluded)], "，"), carried], "；")}。`;
}

const allDone = (concluded: Count): Phrase =>
  concluded.value === 1 ? say`${concluded}件申请已办结` : say`${concluded}件申请已全部办结`;

/** 其中予以公开5件、不予公开1件（保护第三方合法权益）. Nothing where a result cell holds no number. */
function outcomes(cells: Cells, concluded: Count): Phrase | undefined {
  const all = groups.map((group) => ({ group, count: countOf(cells, group) }));
  const told = all.filter(({ count }) => count !== undefined && count.value > 0);
  const [first] = told;
  if (first === undefined || all.some(({ count }) => count === undefined)) return undefined;
  if (told.length === 1 && first.count?.value === concluded.value) {
    return say`结果${concluded.value === 1 ? "" : "均"}为${shortOf(first.group.label)}${reasons(cells, first.group)}`;
  }
  const listed = told.map(({ group, count }) => say`${shortOf(group.label)}${count}件${reasons(cells, group)}`);
  return say`其中${joined(listed, "、")}`;
}

function countOf(cells: Cells, { label, rows }: ResultGroup): Count | undefined {
  const [first, ...others] = rows;
  if (first !== undefined && others.length === 0) return ofCell(cells, `t3.${first.key}.total`);
  return ofCells(
    cells,
    `表三 ｜ ${label} ｜ 总计`,
    rows.map(({ key }): `t3.${OutcomeRow}.total` => `t3.${key}.total`),
  );
}

/** In brackets behind a group of several rows: on what ground, and how many where there are several. */
function reasons(cells: Cells, { rows }: ResultGroup): Phrase {
  if (rows.length === 1) return [];
  const told = rows.filter(({ key }) => (ofCell(cells, `t3.${key}.total`)?.value ?? 0) > 0);
  const [first, ...others] = told;
  if (first === undefined || (others.length === 0 && first.key === "otherHandling")) return [];
  if (others.length === 0) return say`（${shortOf(first.label)}）`;
  const listed = told.map(({ key, label }) => say`${shortOf(label)}${ofCell(cells, `t3.${key}.total`)}件`);
  return say`（${joined(listed, "、")}）`;
}
