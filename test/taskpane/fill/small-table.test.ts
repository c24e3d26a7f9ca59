import { cellLabels } from "../../../src/domain/format/cell-label";
import { notice2021 } from "../../../src/domain/format/notice-2021-30";
import type { CellKey } from "../../../src/domain/format/cell-key";
import { nextCell } from "../../../src/taskpane/steps/fill/tables/next-cell";
import { shortLabel } from "../../../src/taskpane/steps/fill/tables/short-label";
import { smallTables, type SmallTable } from "../../../src/taskpane/steps/fill/tables/small-table";

const table = (id: string): SmallTable => {
  const found = smallTables.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test("三张表的每个数字格都在，各一次", () => {
  const cells = smallTables.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
  expect([...cells].sort()).toEqual([...cellLabels(notice2021).keys()].sort());
});

test("小标题下的各行在一起，小标题以外的不归进去", () => {
  expect(table("t3").parts.map(({ heading, rows }) => [heading?.full, rows.length])).toEqual([
    [undefined, 4],
    ["（三）不予公开", 8],
    ["（四）无法提供", 3],
    ["（五）不予处理", 5],
    ["（六）其他处理", 3],
    [undefined, 2],
  ]);
});

test.each([
  ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开"],
  ["（一）予以公开", "（一）予以公开"],
  ["一、本年新收政府信息公开申请数量", "一、本年新收"],
  ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.无正当理由逾期不补正"],
  ["本年收费金额（单位：万元）", "本年收费金额（单位：万元）"],
  ["第二十条第（一）项", "第二十条第（一）项"],
])("“%s”在小表里写作“%s”", (full, short) => expect(shortLabel(full)).toBe(short));

test("同一部分里，缩短的行名不重样", () => {
  for (const { parts } of smallTables) {
    for (const { rows } of parts) expect(new Set(rows.map(({ label }) => label.short)).size).toBe(rows.length);
  }
});

test.each<[CellKey, string, CellKey | undefined]>([
  ["t3.received.person", "ArrowRight", "t3.received.company"],
  ["t3.received.person", "ArrowLeft", undefined],
  ["t3.received.person", "ArrowUp", undefined],
  ["t3.partlyDisclosed.total", "ArrowDown", "t3.stateSecret.total"],
  ["t3.carriedForward.total", "ArrowDown", undefined],
  ["t2.documents.inForce", "ArrowDown", "t2.licences.decisions"],
  ["t2.licences.decisions", "ArrowUp", "t2.documents.made"],
  ["t3.received.person", "Enter", undefined],
])("从 %s 按 %s 到 %s", (from, key, to) => expect(nextCell(table(from.slice(0, 2)), from, key)).toBe(to));
