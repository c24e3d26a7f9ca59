import { kindNames } from "../../domain/ledger/kind-names";
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
  statements: {
    shortName: "How the text calls the organ: 某某街道, 我街道. Blank: its full name.",
    parts:
      "The five headings in 一、总体情况: 国办五项 or 北京五项. Blank: 北京五项 for organs in Beijing, 国办五项 for all others.",
    websiteName:
      "The name of the website on which the report is published: 某某市某某区人民政府网站. Blank: the text names no website.",
    websiteAddress: "The address of that website; copy it from the browser.",
    newMedia:
      "An account of the organ's on new media, with its name and platform: '某某发布'微信公众号. One a row; add rows with the same category and item.",
    mechanisms:
      "A mechanism that is in force: a name from the list, or a sentence of your own. One a row; add rows with the same category and item.",
    problem:
      "A problem of the year: a name from the list, or a sentence of your own. For more, add rows with the items 问题2, 问题3 ….",
    measure:
      "A sentence on what will be done about the problem of the same number. Blank: the list's own measure, for a problem from the list.",
    appraisal:
      "A sentence on the results of the appraisal of the work. Article 50 (1)(4) wants it of governments; sub-districts and departments may leave it out.",
    evaluation:
      "A sentence on the results of public evaluation. Article 50 (1)(4) wants it of governments; sub-districts and departments may leave it out.",
    accountability:
      "A sentence on who was held to account. Article 50 (1)(4) wants it of governments; sub-districts and departments may leave it out.",
  },
  outcomeWord: "A cell of 办理结果 that reads exactly so counts as the value says.",
  applicantWord: "A cell of 申请人类型 that reads exactly so counts as the value says.",
  ledgerKind: "Which ledger this sheet is; 不是台账 leaves it unread. Clear the value to have it recognised.",
  ledgerColumn:
    "This column (sheet/header) is read as the value says; 不用 leaves it unread. Clear the value to have it recognised.",
};

const problem: { readonly [Code in SettingsProblem["code"]]: (text: string) => string } = {
  "no-header": () =>
    "the heads 类别, 项目, 取值 were not found, and nothing of the sheet was used. Add them, or delete the sheet and fill again.",
  "unknown-category": (text) => `'${text}' is no category; it must be 基本, 口径, 正文, 用语 or 台账.`,
  "unknown-item": (text) => `'${text}' is no item of the settings; write it as in the generated sheet.`,
  "unknown-value": (text) =>
    `'${text}' cannot be chosen; write a row or column label of the report, and 其他 with the group it stands under.`,
  "unknown-parts": (text) => `'${text}' cannot be chosen; write 国办五项 or 北京五项, or leave it blank.`,
  "blank-item": (text) => `the item or word is missing (value '${text}'); fill it in.`,
  "blank-value": (text) => `the word '${text}' has no value; write the row or column label it stands for.`,
  "broken-value": (text) => `the value is the error ${text} and was not used; write it anew.`,
  "not-a-year": (text) => `'${text}' is no year; write four digits, such as 2023.`,
  repeated: (text) => `'${text}' is there already; only the first counts.`,
  "unknown-sheet": (text) =>
    `there is no sheet '${text}', and the row was not used; write the sheet's present name, or clear this row's value.`,
  "unknown-column": (text) =>
    `the sheet has no column '${text}', and the row was not used; write its head, heads over one another joined by '-'.`,
  "unknown-kind": (text) =>
    `'${text}' is no kind of ledger; write one of ${[...Object.values(kindNames), "不是台账"].join(", ")}.`,
  "unknown-field": (text) => `'${text}' is no field of a ledger; choose one in the step Ledgers, or write 不用.`,
  "needs-another": (text) => `there is no '${text}', and the row was not used; add it, or clear this row's value.`,
};

export const settingsWords: typeof zh = {
  ...labels,
  problem: ({ row, code, text }) => `年报设置, row ${row + 1}: ${problem[code](text)}`,
};
