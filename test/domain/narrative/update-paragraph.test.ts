import fc from "fast-check";
import { textOf, type DraftParagraph, type Piece } from "../../../src/domain/narrative/draft";
import { updateParagraph } from "../../../src/domain/narrative/update-paragraph";

const paragraph = (...pieces: readonly Piece[]): DraftParagraph => ({ id: "一.applications", role: "body", pieces });

const draft = (received: string, disclosed: string, rest = "。") =>
  paragraph(
    "本年度新收申请",
    { name: "新收", text: received },
    "件，其中予以公开",
    { name: "予以公开", text: disclosed },
    `件${rest}`,
  );

const former = ({ pieces }: DraftParagraph) => ({
  text: textOf({ pieces }),
  figures: pieces.filter((piece) => typeof piece === "object"),
});

const update = (edited: string, before: DraftParagraph, now: DraftParagraph) =>
  updateParagraph(former(before), edited, now);

test.each([
  ["照草稿", "本年度新收申请6件，其中予以公开5件。", "本年度新收申请7件，其中予以公开5件。"],
  [
    "前后添了话",
    "我街道本年度新收申请6件，其中予以公开5件。已答复。",
    "我街道本年度新收申请7件，其中予以公开5件。已答复。",
  ],
  [
    "句子接着写下去",
    "本年度新收申请6件，其中予以公开5件，均已送达。",
    "本年度新收申请7件，其中予以公开5件，均已送达。",
  ],
  ["没变的数删掉了", "本年度新收申请6件，其中已答复的另列。", "本年度新收申请7件，其中已答复的另列。"],
  ["别处有同样的数", "6个科室。本年度新收申请6件，其中予以公开5件。", "6个科室。本年度新收申请7件，其中予以公开5件。"],
])("%s：换上新的数，别的字不动", (_, edited, updated) => {
  expect(update(edited, draft("6", "5"), draft("7", "5"))).toBe(updated);
});

test.each([
  ["数旁边的话改过", "本年度收到申请共6件，其中予以公开5件。"],
  ["数改过", "本年度新收申请8件，其中予以公开5件。"],
  ["数写了两遍", "本年度新收申请6件，其中予以公开5件。本年度新收申请6件，其中网上3件。"],
  ["数删掉了", "本年度申请都已办结。"],
])("%s：由人来定", (_, edited) => {
  expect(update(edited, draft("6", "5"), draft("7", "5"))).toBeUndefined();
});

test("新草稿不只是换了数，还换了话：由人来定", () => {
  const edited = "我街道本年度新收申请6件，其中予以公开5件。";
  expect(update(edited, draft("6", "5"), draft("7", "5", "，与上年持平。"))).toBeUndefined();
  expect(update(edited, draft("6", "5"), paragraph("本年度未收到申请。"))).toBeUndefined();
});

test("位数多的数里头的一截不算", () => {
  const before = paragraph({ name: "办结", text: "6" }, "件申请已办结。");
  const now = paragraph({ name: "办结", text: "7" }, "件申请已办结。");
  expect(update("今年16件申请已办结。", before, now)).toBeUndefined();
  expect(update("今年6件申请已办结。", before, now)).toBe("今年7件申请已办结。");
});

test("挨着的数各换各的", () => {
  const drafted = (...figures: readonly string[]) =>
    paragraph(...figures.flatMap((text, index): Piece[] => [{ name: String(index), text }, "条、"]), "等。");
  expect(update("共有316条、16条、6条、等。", drafted("316", "16", "6"), drafted("317", "16", "7"))).toBe(
    "共有317条、16条、7条、等。",
  );
});

test("一处不能换上两个数：由人来定", () => {
  const drafted = (first: string, second: string) =>
    paragraph({ name: "一", text: first }, "件。另有", { name: "二", text: second }, "件。");
  expect(update("另有6件。", drafted("6", "6"), drafted("7", "8"))).toBeUndefined();
});

const words = fc.stringMatching(/^[收到申请件其中，。]{1,6}$/u);
const figure = fc.nat(30).map(String);

test("单位写的字一个不少、一个不改，只换有变化的数", () => {
  const cases = fc.record({
    literals: fc.array(words, { minLength: 3, maxLength: 5 }),
    before: fc.array(figure, { minLength: 5, maxLength: 5 }),
    after: fc.array(figure, { minLength: 5, maxLength: 5 }),
    cut: fc.nat(40),
    inserted: fc.oneof(words, figure, fc.constant("")),
  });
  fc.assert(
    fc.property(cases, ({ literals, before, after, cut, inserted }) => {
      const drafted = (figures: readonly string[]) =>
        paragraph(
          ...literals.flatMap((literal, index): Piece[] =>
            index === 0 ? [literal] : [{ name: String(index), text: figures[index] ?? "" }, literal],
          ),
        );
      const text = textOf(drafted(before));
      const edited = text.slice(0, cut) + inserted + text.slice(cut);
      const updated = update(edited, drafted(before), drafted(after));
      if (updated === undefined) return;
      const unnumbered = (one: string) => one.split(/\d+/u);
      expect(unnumbered(updated)).toEqual(unnumbered(edited));
      const numbers = (one: string) => one.match(/\d+/gu) ?? [];
      const changed = literals.slice(1).filter((_, index) => before[index + 1] !== after[index + 1]);
      const differing = numbers(updated).filter((one, index) => one !== numbers(edited)[index]);
      expect(differing.length).toBeLessThanOrEqual(changed.length);
      if (inserted === "") expect(updated).toBe(textOf(drafted(after)));
    }),
    { numRuns: 3000 },
  );
});
