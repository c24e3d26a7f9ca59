import { lapsedWaivers } from "../../../src/domain/record/lapsed-waivers";
import { layoutRecord } from "../../../src/domain/record/record";
import { waiverLine, waiversOn, type Waiver } from "../../../src/domain/record/waivers";
import { ownWaivers, waiversAbout } from "../../../src/domain/record/whose-waivers";
import type { Identity } from "../../../src/domain/identity/identify";
import { sheetFromLayout } from "../../fixtures/sheets";

const beiyuan: Identity = { organ: "北京市通州区人民政府北苑街道办事处", year: 2023 };

const waiver = (of?: Identity): Waiver => ({
  item: "t3.balance 自然人",
  figures: "7 ≠ 6",
  reason: "已核对",
  ...(of !== undefined && { of }),
});

/** 说明 as the workbook keeps them, read from its sheet. */
const read = (...waivers: readonly Waiver[]): readonly Waiver[] =>
  waiversOn(
    sheetFromLayout(
      layoutRecord(
        "核对记录",
        "核对记录",
        waivers.map((one) => waiverLine(one)),
      ),
    ),
  );

test("写在核对记录里的，读出来一样；没写哪个机关的旧记录也读得出", () => {
  expect(read(waiver(beiyuan), waiver())).toEqual([waiver(beiyuan), waiver()]);
});

test.each([
  ["同一机关、同一年的", beiyuan, true],
  ["机关写的是简称的", { organ: "北苑街道", year: 2023 }, true],
  ["没写哪个机关的旧记录，算本工作簿的", undefined, true],
  ["别的街道的", { organ: "北京市通州区人民政府中仓街道办事处", year: 2023 }, false],
  ["上一年的", { ...beiyuan, year: 2022 }, false],
])("%s，本工作簿用不用", (_, of, holds) => {
  expect(ownWaivers({ identity: beiyuan, waivers: [waiver(of)] })).toHaveLength(holds ? 1 : 0);
});

test("工作簿没写机关和年度：自己记下的都用", () => {
  expect(ownWaivers({ identity: {}, waivers: [waiver(), waiver(beiyuan)] })).toHaveLength(2);
});

test.each([
  ["同一机关、同一年的成稿", beiyuan, beiyuan, true],
  ["成稿标题用简称", { organ: "北苑街道", year: 2023 }, beiyuan, true],
  ["别的单位的成稿", { organ: "中仓街道", year: 2023 }, beiyuan, false],
  ["别的单位的成稿，旧记录没写机关", { organ: "中仓街道", year: 2023 }, undefined, false],
  ["本单位的成稿，旧记录没写机关", beiyuan, undefined, true],
  ["去年的成稿", { ...beiyuan, year: 2022 }, beiyuan, false],
  ["成稿没写机关", { year: 2023 }, beiyuan, false],
  ["成稿没写年度", { organ: beiyuan.organ }, beiyuan, false],
])("%s：用不用工作簿里的说明", (_, report, of, holds) => {
  expect(waiversAbout(report, { identity: beiyuan, waivers: [waiver(of)] })).toHaveLength(holds ? 1 : 0);
});

test("工作簿和成稿都没写机关，旧记录也不拿去用", () => {
  expect(waiversAbout({}, { identity: {}, waivers: [waiver()] })).toEqual([]);
});

test("只核对了表：说正文的说明还谈不上失效", () => {
  const text: Waiver = { ...waiver(), item: "正文 text.percent share 【占比】" };
  expect(lapsedWaivers([text, waiver()], [{ findings: [] }])).toEqual([{ waiver: waiver() }]);
});
