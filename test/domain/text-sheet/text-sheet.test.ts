import { layoutText, textEdits } from "../../../src/domain/text-sheet/layout-text";
import { hasOwnText, textSheetOf, type TextRow } from "../../../src/domain/text-sheet/text-sheet";
import { updateText } from "../../../src/domain/text-sheet/update-text";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { sheetOf, workbookOf } from "../../fixtures/sheets";
import { drafted, published } from "./rows";

const draft = [drafted("一", "一、总体情况"), published(316), drafted("五.problem")];
const rows = updateText([], draft);

async function written(workbook = workbookOf(sheetOf("台账", [["标题"]]))) {
  const memory = memoryWorkbook(workbook);
  await memory.apply([{ kind: "sheet", layout: layoutText(rows, "一段一行") }]);
  return memory;
}

test("写出的表读回来还是那些行", async () => {
  const sheet = textSheetOf(await (await written()).read());
  expect(
    sheet?.rows.map(({ row, ...rest }): TextRow => {
      expect(row).toBeGreaterThan(1);
      return rest;
    }),
  ).toEqual(rows);
});

test("再次起草只动变了的格，别的格和机关另加的列都在", async () => {
  const memory = await written();
  await memory.apply([{ kind: "cell", sheet: "正文", row: 3, column: 6, content: { value: "请主任过目" } }]);
  const standing = textSheetOf(await memory.read());
  if (standing === undefined) throw new Error("no sheet");
  const edits = textEdits(standing, updateText(standing.rows, [draft[0]!, published(320), draft[2]!]));
  expect(edits.map((edit) => edit.kind === "cell" && [edit.row, edit.column])).toEqual([
    [3, 0],
    [3, 2],
    [3, 3],
  ]);
  await memory.apply(edits);
  const [sheet] = (await memory.read(["正文"])).sheets;
  expect(sheet?.values[3]?.[6]).toBe("请主任过目");
});

test("列的次序由人调整过也认得", () => {
  const workbook = workbookOf(
    sheetOf("正文", [
      ["编号", "正文", "草稿", "状态", "数据来源"],
      ["六.fee", "收费0件", "收费0件", "草稿", null],
    ]),
  );
  expect(textSheetOf(workbook)?.rows).toEqual([
    { row: 1, id: "六.fee", text: "收费0件", draft: "收费0件", state: "draft", figures: "" },
  ]);
});

test("机关自己的正文表不是我们的：不读作段落，也不写在上面", () => {
  const workbook = workbookOf(sheetOf("正文", [["各科室修改意见"]]));
  expect(textSheetOf(workbook)).toBeUndefined();
  expect(hasOwnText(workbook)).toBe(true);
});
