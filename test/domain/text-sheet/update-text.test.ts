import fc from "fast-check";
import type { DraftParagraph } from "../../../src/domain/narrative/draft";
import type { RowState, TextRow } from "../../../src/domain/text-sheet/text-sheet";
import { updateText } from "../../../src/domain/text-sheet/update-text";
import { drafted, published, rewritten } from "./rows";

const textsOf = (rows: readonly TextRow[]): readonly string[] => rows.map(({ text }) => text);
const statesOf = (rows: readonly TextRow[]): readonly (RowState | undefined)[] => rows.map(({ state }) => state);

/** The one row of a sheet drafted with 316 items, changed by the office, and drafted anew. */
function redrafted(text: string, next: readonly DraftParagraph[], state: RowState = "draft"): readonly TextRow[] {
  const [row] = updateText([], [published(316)]);
  return updateText([{ ...rewritten(row as TextRow, text), state }], next);
}

const asDrafted = "全年主动公开政府信息316条。";

describe("第一次起草", () => {
  test("一段一行，记下草稿、数字的来源和编号", () => {
    expect(updateText([], [published(316)])).toEqual([
      {
        text: asDrafted,
        state: "draft",
        draft: asDrafted,
        figures: "信息发布台账 ｜ 合计 ＝ 316",
        id: "一.published",
      },
    ]);
  });

  test("只有机关自己能写的，留空待填写", () => {
    expect(updateText([], [drafted("五.problem")])).toEqual([
      { text: "", state: "waiting", draft: "", figures: "", id: "五.problem" },
    ]);
  });
});

describe("数字变了，再次起草", () => {
  test("没改过的段落用新草稿", () => {
    expect(textsOf(redrafted(asDrafted, [published(320)]))).toEqual(["全年主动公开政府信息320条。"]);
  });

  test("改过的段落，只换其中的数字", () => {
    const rows = redrafted("街道高度重视，全年主动公开政府信息316条，群众满意。", [published(320)]);
    expect(textsOf(rows)).toEqual(["街道高度重视，全年主动公开政府信息320条，群众满意。"]);
    expect(statesOf(rows)).toEqual(["updated"]);
  });

  test("数字周围的话也改了，就两种说法都留着，由人决定", () => {
    const [row] = redrafted("发布各类信息三百余条。", [published(320)]);
    expect(row).toMatchObject({
      text: "发布各类信息三百余条。",
      draft: "全年主动公开政府信息320条。",
      state: "decide",
    });
  });

  test("还没决定的，下次仍待决定", () => {
    const undecided = redrafted("发布各类信息三百余条。", [published(320)]);
    expect(statesOf(updateText(undecided, [published(320)]))).toEqual(["decide"]);
  });

  test("决定保留的，数字没再变就不再问", () => {
    const kept = redrafted("发布各类信息三百余条。", [published(316)], "edited");
    expect(statesOf(kept)).toEqual(["edited"]);
  });

  test("清空的段落是不用的，不再写回", () => {
    const rows = redrafted("", [published(320)]);
    expect([textsOf(rows), statesOf(rows)]).toEqual([[""], ["omitted"]]);
  });
});

describe("段落多了、少了", () => {
  const training = drafted("一.training", "全年开展培训", { name: "培训台账", text: "1" }, "次。");

  test("新段落插在它在草稿中的前一段之后，注明是新增的", () => {
    const before = updateText([], [published(316), drafted("六.fee", "收费情况。")]);
    const rows = updateText(before, [published(316), training, drafted("六.fee", "收费情况。")]);
    expect(rows.map(({ id }) => id)).toEqual(["一.published", "一.training", "六.fee"]);
    expect(rows[1]?.state).toBe("added");
  });

  test("不再需要的段落，没改过就拿走", () => {
    const before = updateText([], [published(316), training]);
    expect(updateText(before, [published(316)]).map(({ id }) => id)).toEqual(["一.published"]);
  });

  test("不再需要、但机关改过的段落，留着待决定", () => {
    const [first, second] = updateText([], [published(316), training]) as readonly [TextRow, TextRow];
    const rows = updateText([first, rewritten(second, "全年开展培训1次，由司法所授课。")], [published(316)]);
    expect(rows[1]).toMatchObject({ text: "全年开展培训1次，由司法所授课。", state: "decide", draft: "" });
  });

  test("机关自己加的行原样留在原处", () => {
    const own: TextRow = { text: "另开设政策问答专栏。", state: undefined, draft: "", figures: "", id: "" };
    const [first] = updateText([], [published(316)]) as readonly [TextRow];
    expect(updateText([first, own], [published(320), training])).toEqual([
      expect.objectContaining({ text: "全年主动公开政府信息320条。" }),
      expect.objectContaining({ id: "一.training" }),
      own,
    ]);
  });
});

const ids = ["一.published", "一.training", "一.disputes", "五.problem.1", "六.fee"];
const paragraph = fc
  .record({ id: fc.constantFrom(...ids), before: fc.constantFrom("公开信息", "开展培训"), count: fc.nat(400) })
  .map(({ id, before, count }) => drafted(id, before, { name: "台账", text: String(count) }, "条。"));
const drafts = fc.uniqueArray(paragraph, { selector: ({ id }) => id, maxLength: 5 });
const words = fc.stringMatching(/^[街道重视公开信息培训件条0-9]{0,12}$/);

test("无论怎样改动和重起草，机关写的话除数字外一字不少", () => {
  fc.assert(
    fc.property(drafts, drafts, fc.array(words, { minLength: 5, maxLength: 5 }), (former, next, own) => {
      const rows = updateText([], former).map((row, index) =>
        index % 2 === 0 ? rewritten(row, `${own[index] ?? ""}自行补充`) : row,
      );
      const after = updateText(rows, next);
      for (const { text, draft } of rows) {
        if (text === draft) continue;
        const withoutFigures = (one: string): string => one.replace(/\d+/gu, "#");
        expect(after.map((row) => withoutFigures(row.text))).toContain(withoutFigures(text));
      }
    }),
  );
});

test("同样的草稿再起草一次，什么也不变", () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const once = updateText([], draft);
      expect(updateText(once, draft)).toEqual(once);
    }),
  );
});
