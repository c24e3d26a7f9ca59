import type { FeeFacts } from "../../../src/domain/ledger/facts";
import type { NarrativeSource } from "../../../src/domain/narrative/draft";
import { noStatements, type Statements } from "../../../src/domain/narrative/statements";
import { paragraphOf, read } from "./text-of";

const source = (fees?: FeeFacts, website?: Statements["website"]): NarrativeSource => ({
  organ: "某区某街道办事处",
  year: 2023,
  cells: new Map(),
  facts: fees === undefined ? {} : { fees },
  stated: { ...noStatements, parts: "national", ...(website === undefined ? {} : { website }) },
});

test("收费三个数照台账写，金额以元计", () => {
  expect(read(source({ notices: 2, noticed: 1380, received: 380.5 }), "六.fees")).toBe(
    "根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年度某区某街道办事处收取信息处理费情况为：发出收费通知的件数为2件，总金额为1380元，实际收取的总金额为380.5元。",
  );
});

test.each<[string, FeeFacts | undefined]>([
  ["没有收费台账", undefined],
  ["有的通知不知道金额", { notices: 1, received: 0 }],
])("%s，不写成0，留给单位自己写", (_, fees) => {
  expect(paragraphOf(source(fees), "六.fees")?.pieces).toEqual([]);
});

test("填了网址才有网址一句", () => {
  expect(read(source(undefined, { name: "某区人民政府网站" }), "六.website")).toBeUndefined();
  expect(
    read(source(undefined, { name: "某区人民政府网站", address: "https://www.example.gov.cn/" }), "六.website"),
  ).toBe("某区人民政府网站网址为https://www.example.gov.cn/，如需了解更多政府信息，请登录查询。");
});
