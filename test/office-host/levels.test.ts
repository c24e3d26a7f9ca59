/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { codeOf, onLedger, openLedger } from "./contract";
import { levelOf } from "./members";
import { tables } from "./objects/tables";
import { isSetSupported, setsOf } from "./requirement-sets";

test.each([
  ["1.9", "1.9", true],
  ["1.9", "1.10", false],
  ["1.10", "1.9", true],
  ["1.15", undefined, true],
])("ExcelApi %s 的 Excel 有没有 %s：%s", (level, asked, supported) => {
  openLedger([], {}, { apiLevel: level });
  expect(Office.context.requirements.isSetSupported("ExcelApi", asked)).toBe(supported);
  expect(isSetSupported(setsOf(level), "excelapi", asked)).toBe(supported);
  expect(Office.context.requirements.isSetSupported("WordApi", "1.1")).toBe(false);
});

test.each<[level: string, (sheet: Excel.Worksheet) => unknown, code: string | undefined]>([
  ["1.13", (sheet) => sheet.getRange().getMergedAreasOrNullObject().load("address"), undefined],
  ["1.12", (sheet) => sheet.getRange().getMergedAreasOrNullObject().load("address"), "ApiNotFound"],
  ["1.9", (sheet) => sheet.getRange("A1").getCellProperties({ address: true }), undefined],
  ["1.8", (sheet) => sheet.getRange("A1").getCellProperties({ address: true }), "ApiNotFound"],
  ["1.7", (sheet) => void (sheet.showGridlines = false), "ApiNotFound"],
  ["1.8", (sheet) => void (sheet.showGridlines = false), undefined],
  ["1.5", (sheet) => sheet.getRange("A1").conditionalFormats.getCount(), "ApiNotFound"],
])("ExcelApi %s：%s", async (apiLevel, work, code) => {
  openLedger([["甲"]], {}, { apiLevel });
  expect(await codeOf(onLedger(work))).toBe(code);
});

/** "Range.values" → "1.1", from the notes in the type definitions. */
function documentedLevels(): ReadonlyMap<string, string> {
  const lines = readFileSync("node_modules/@types/office-js/index.d.ts", "utf8").split("\n");
  const first = lines.indexOf("declare namespace Excel {");
  const last = lines.findIndex((line, index) => index > first && line === "}");
  const levels = new Map<string, string>();
  let type = "";
  let note: string | undefined;
  for (const line of lines.slice(first, last)) {
    type = /^ {4}class (\w+) /u.exec(line)?.[1] ?? type;
    note = /\[Api set: ExcelApi (\d+\.\d+)/u.exec(line)?.[1] ?? note;
    const member = /^ {8}(?:readonly )?(\w+)[(:?]/u.exec(line)?.[1];
    if (member === undefined) continue;
    const key = `${type}.${member}`;
    if (note !== undefined && !levels.has(key)) levels.set(key, note);
    note = undefined;
  }
  return levels;
}

/** What the client sends under another name than the documented one, or for its own use. */
const undocumented = /^_|^Gridlines$|^NotifyActionHandlerReady$/u;

test("每个成员从哪个需求集起才有，与微软的类型定义一致", () => {
  const documented = documentedLevels();
  const wrong: string[] = [];
  for (const [type, table] of Object.entries(tables)) {
    const { properties, links, methods, commands } = table;
    for (const name of Object.keys({ ...properties, ...links, ...methods, ...commands })) {
      if (undocumented.test(name)) continue;
      const member = `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      const here = levelOf(table, name);
      if (documented.get(member) !== here) wrong.push(`${member}: ${documented.get(member)}, here ${here}`);
    }
  }
  expect(wrong).toEqual([]);
});
