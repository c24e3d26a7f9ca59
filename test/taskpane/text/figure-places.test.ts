import { figurePlaces } from "../../../src/taskpane/steps/text/figure-places";
import { runsOf } from "../../../src/taskpane/steps/text/runs";

const figure = (name: string, text: string) => ({ name, text });

/** The text with its figures in brackets, each with its name. */
function marked(text: string, draft: string, ...figures: readonly { name: string; text: string }[]): string {
  return runsOf(text, figurePlaces(text, draft, figures), [])
    .map((run) => (run.figure === undefined ? run.text : `[${run.text}:${run.figure}]`))
    .join("");
}

const draft = "2023年5月16日，公开信息316条，其中动态130条、公告6条。";
const figures = [figure("合计", "316"), figure("动态", "130"), figure("公告", "6")];

test.each([
  ["照草稿：每个数一处", draft, "2023年5月16日，公开信息[316:合计]条，其中动态[130:动态]条、公告[6:公告]条。"],
  [
    "单位改了话：数还在，还认得",
    "全年公开316条，动态130条、公告6条。",
    "全年公开[316:合计]条，动态[130:动态]条、公告[6:公告]条。",
  ],
  ["去掉的数没有地方，后面的照认", "全年公开316条，公告6条。", "全年公开[316:合计]条，公告[6:公告]条。"],
  ["单位改成别的数：不认", "全年公开320条，动态130条。", "全年公开320条，动态[130:动态]条。"],
  ["更长的数里的几位，不是它", "公开3160条，动态1301条、第16条。", "公开3160条，动态1301条、第16条。"],
  ["换了量词，说的是别的事", "全年公开316次。", "全年公开316次。"],
])("%s", (_, text, expected) => {
  expect(marked(text, draft, ...figures)).toBe(expected);
});

test("日期里的数不是表里的数", () => {
  const own = "2023年5月1日，组织培训1次，参训5人次。";
  expect(marked(own, own, figure("次数", "1"), figure("人次", "5"))).toBe(
    "2023年5月1日，组织培训[1:次数]次，参训[5:人次]人次。",
  );
});

test("标出来的几段合起来还是原文，问题和数可以重叠", () => {
  const runs = runsOf(
    "公开316条。。",
    [{ name: "合计", start: 2, end: 5 }],
    [
      { start: 0, end: 6 },
      { start: 6, end: 8 },
    ],
  );
  expect(runs.map(({ text }) => text).join("")).toBe("公开316条。。");
  expect(runs.map(({ text, figure, found }) => [text, figure, found])).toEqual([
    ["公开", undefined, true],
    ["316", "合计", true],
    ["条", undefined, true],
    ["。。", undefined, true],
  ]);
});
