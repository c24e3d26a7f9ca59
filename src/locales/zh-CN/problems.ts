import type { IdentityProblem, Stated } from "../../domain/identity/identify";
import type { FillProblem } from "../../domain/fill/fill-problem";
import { settingsSheetName } from "../../domain/settings/settings-sheet";

const list = (stated: readonly Stated<string | number>[], unit = ""): string =>
  stated.map(({ value, sheet }) => `“${sheet}”写的是 ${value}${unit}`).join("，");

const kinds = "依申请公开、信息发布、规范性文件、行政许可、行政处罚、行政强制、复议诉讼、培训、收费";

const identity: { [Code in IdentityProblem["code"]]: (problem: Extract<IdentityProblem, { code: Code }>) => string } = {
  "year-unknown": () =>
    `不知道是哪一年的报告：工作簿的标题和“${settingsSheetName}”表里都没有写年度。请指定年度，或在台账标题里写上年度。`,
  "year-conflict": ({ stated }) =>
    `工作簿里写着不止一个年度：${list(stated, "年")}。请指定要报告的年度，或在“${settingsSheetName}”表里填写。`,
  "organ-unknown": () =>
    `不知道是哪个机关的报告：工作簿的标题和“${settingsSheetName}”表里都没有写机关名称。请指定机关全称，或在台账标题里写上。`,
  "organ-conflict": ({ stated }) =>
    `工作簿里写着不止一个机关：${list(stated)}。一个工作簿只编一个机关的报告：请指定机关全称，或把其他机关的台账移出去。`,
};

/** Why nothing could be filled, and what to do. */
export const problemWords = (problem: FillProblem): string => {
  switch (problem.code) {
    case "unsupported-year":
      return `${problem.year} 年的年报用的是旧格式，本程序只填报 2021 年及以后的年报。请核对年度。`;
    case "no-ledger":
      return `没有认出任何台账。看过的工作表：${problem.sheets.join("、")}。请检查表头是否写明了列名（${kinds}台账各列的常用叫法都认），再试一次。`;
    case "year-without-data":
      return `台账里没有 ${problem.year} 年的数据，只有 ${problem.years.join("、")} 年的。请核对年度，或换成 ${problem.year} 年的台账。`;
    case "year-unknown":
      return identity["year-unknown"](problem);
    case "year-conflict":
      return identity["year-conflict"](problem);
    case "organ-unknown":
      return identity["organ-unknown"](problem);
    case "organ-conflict":
      return identity["organ-conflict"](problem);
  }
};
