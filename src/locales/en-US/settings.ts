import type { SettingsLabels, SettingsProblem } from "../../domain/settings/settings-sheet";
import type { settingsWords as zh } from "../zh-CN/settings";

const ours = "Neither the regulation nor the notice says so: this is our reading, and yours to change.";

const labels: SettingsLabels = {
  title: "Settings of the annual report (change the column 取值, then fill again)",
  organ: "Full name of the organ, for the title of the report. Blank: as the ledgers' titles say.",
  year: "The reported year, not the year of publication. Blank: as the ledgers' titles say.",
  readings: {
    withdrawn: `The row for an application that was withdrawn. The published reports we have seen count it under 其他处理, 其他. ${ours}`,
    transferred: `The row for 转办. What another organ must disclose is answered under Article 36 (5): 本机关不掌握相关政府信息. ${ours}`,
    mergedHandling: `The row for an application handled together with another. Each needs a result, and merging is none of the statutory ones: 其他. ${ours}`,
    consultation: `The row for a question put as an application. Practice differs: with petitions and complaints, or under 其他. ${ours}`,
    archiveQuery: `The row for 档案查询. Information with rules of access of its own is answered under Article 36 (7): 属于行政查询事项. ${ours}`,
    soleTrader: `The column for 个体工商户. The Civil Code has them in its chapter on natural persons: 自然人. ${ours}`,
    cooperative: `The column for a farmers' cooperative. It is a special legal person and no commercial enterprise: 其他. ${ours}`,
    expiredCountsAsRepealed: `Whether a document whose validity ended counts as repealed in the year. If so, the stock in force follows from last year's. ${ours}`,
    reviewRequestRejected: `The column for 驳回复议请求. By Article 69 of the Administrative Review Law the request was examined and found unfounded: 结果维持. ${ours}`,
    suitDismissed: `The column for 驳回起诉. The court did not decide whether the act was lawful: 其他结果. ${ours}`,
  },
  outcomeWord: "A cell of 办理结果 that reads exactly so counts as the value says.",
  applicantWord: "A cell of 申请人类型 that reads exactly so counts as the value says.",
};

const problem: { readonly [Code in SettingsProblem["code"]]: (text: string) => string } = {
  "no-header": () =>
    "the heads 类别, 项目, 取值 were not found, and nothing of the sheet was used. Add them, or delete the sheet and fill again.",
  "unknown-category": (text) => `“${text}” is no category; it must be 基本, 口径 or 用语.`,
  "unknown-item": (text) => `“${text}” is no item of the settings; write it as in the generated sheet.`,
  "unknown-value": (text) =>
    `“${text}” cannot be chosen; write a row or column label of the report, and 其他 with the group it stands under.`,
  "blank-item": (text) => `the word is missing (value “${text}”).`,
  "blank-value": (text) => `the word “${text}” has no value; write the row or column label it stands for.`,
  "not-a-year": (text) => `“${text}” is no year; write four digits, such as 2023.`,
  repeated: (text) => `“${text}” is there already; only the first counts.`,
};

export const settingsWords: typeof zh = {
  ...labels,
  problem: ({ row, code, text }) => `年报设置, row ${row + 1}: ${problem[code](text)}`,
};
