import { candidateLabel } from "../../domain/ledger/candidate-label";
import type { FieldName } from "../../domain/ledger/fields";
import type { ExclusionReason, LedgerNote, UnresolvedProblem, UnresolvedRow } from "../../domain/ledger/result";
import { columnLetter } from "../../domain/sheet/address";
import type { ledgerWords as zhCN } from "../zh-CN/ledger";

const fields: Readonly<Record<FieldName, string>> = {
  序号: "running number",
  登记编号: "register number",
  申请人: "applicant",
  申请人类型: "kind of applicant",
  联系方式: "contact",
  收到日期: "date of receipt",
  申请方式: "way of applying",
  申请内容: "subject of the application",
  用途: "purpose",
  补正通知日期: "date of the request for correction",
  补正收到日期: "date of the correction",
  征求第三方意见: "consultation of a third party",
  是否延期: "extension",
  答复期限: "time limit",
  承办科室: "office in charge",
  答复日期: "date of the reply",
  办理结果: "outcome",
  结果细目: "details of the outcome",
  答复文号: "number of the reply",
  送达方式: "delivery",
  是否收费: "fee",
  复议诉讼: "review or lawsuit",
  办理状态: "state",
  备注: "remarks",
  发布日期: "date of publication",
  发布件数: "items published",
  成文日期: "date made",
  标题: "title",
  栏目: "column",
  发布渠道: "channel",
  发布科室: "office",
  审核人: "reviewer",
  链接: "link",
  公开属性: "openness",
  原创: "original or reposted",
  阅读量: "views",
  文件名称: "title of the document",
  文号: "document number",
  制定机关: "issuing organ",
  施行日期: "date of effect",
  有效期: "validity",
  效力状态: "state of validity",
  清理结果: "result of the review of documents",
  废止日期: "date of repeal",
  废止文号: "number of the repealing document",
  文件类别: "class of document",
  备案: "filing",
  合法性审核: "legality review",
  决定书文号: "number of the decision",
  受理号: "number of the request",
  当事人: "party",
  许可事项: "subject of the licence",
  决定日期: "date of the decision",
  决定结果: "result of the decision",
  类型: "type",
  执法主体: "enforcing body",
  公示: "publicity",
  状态: "status",
  案号: "case number",
  案由: "cause",
  处罚种类: "kind of penalty",
  处罚金额: "fine",
  结案日期: "date closed",
  程序: "procedure",
  强制方式: "coercive measure",
  案件类型: "type of case",
  申请人或原告: "applicant or plaintiff",
  被申请人或被告: "respondent or defendant",
  关联申请编号: "number of the application concerned",
  受理日期: "date of acceptance",
  是否经复议: "whether reviewed first",
  审结日期: "date of conclusion",
  审理结果: "result of the case",
  共同被告: "co-defendant",
  代理人: "counsel",
  培训日期: "date of the training",
  培训主题: "topic",
  主办单位: "organiser",
  培训形式: "form",
  参加人数: "participants",
  培训对象: "audience",
  培训地点: "place",
  授课人: "lecturer",
  学时: "hours",
  收费通知书编号: "number of the fee notice",
  申请编号: "application number",
  收费项目: "charge",
  通知日期: "date of the notice",
  计费方式: "way of charging",
  件数或页数: "items or pages",
  应收金额: "amount due",
  缴纳期限: "due date",
  缴费日期: "date of payment",
  实收金额: "amount received",
  票据号: "receipt number",
};

/** The English name beside the one that the ledger itself uses. */
function field(name: string): string {
  const english = (fields as Readonly<Record<string, string>>)[name];
  return english === undefined ? name : `${english} (${name})`;
}

const rowOf = (place: { readonly sheet: string; readonly row: number }): string =>
  `row ${place.row + 1} of '${place.sheet}'`;

function excluded(reason: ExclusionReason): string {
  switch (reason.code) {
    case "total-row":
      return `A row of totals (${reason.text}); not counted.`;
    case "note-row":
      return `A note in the sheet (${reason.text}), no entry.`;
    case "repeated-header":
      return "The header repeated.";
    case "struck-through":
      return "The whole row is struck through, so it is taken as void; if it still holds, remove the strike-through and read again.";
    case "duplicate":
      return `Number ${reason.number} stands in ${rowOf(reason.of)} too and says the same; counted once.`;
    case "superseded":
      return `Number ${reason.number} has its later result in ${rowOf(reason.by)}; that row is counted.`;
    case "other-year":
      return reason.years.length === 0 ? "Not of this year." : `Dated ${reason.years.join(", ")}; not of this year.`;
    case "not-this-kind":
      return `${field(reason.field)} is '${reason.value}', which this table does not count.`;
  }
}

function problem(row: UnresolvedRow): string {
  const name = field(row.field);
  const what = `${name} '${row.value}'`;
  switch (row.problem.code) {
    case "missing":
      return `${name} is missing. Fill it in and read again.`;
    case "unknown-word":
      return `${what} is not a known word. Choose what it means, or use a common one.`;
    case "ambiguous":
      return `${what} can mean several things${candidates(row.field, row.problem)}. Say which.`;
    case "contradiction":
      return `${what} contradicts '${row.problem.other}'. Correct one of the two.`;
    case "not-a-date":
      return `${what} is not a date. Write it like 2023-5-6.`;
    case "impossible-date":
      return `${what} is not a possible date. Correct it by the original.`;
    case "incomplete-date":
      return `${what} is incomplete. Give year, month and day.`;
    case "answered-before-received":
      return `${what} lies before the date of receipt. Check both dates.`;
    case "not-a-number":
      return `${what} is not an exact number. Write it in figures.`;
    case "cell-error":
      return `The cell of ${name} shows an error (${row.value}). Mend the formula or type the value.`;
    case "duplicate-differs":
      return `${what} stands in ${rowOf(row.problem.of)} too, with other contents. Correct the number, or remove the row that is too much.`;
  }
}

function candidates(of: string, ambiguous: Extract<UnresolvedProblem, { code: "ambiguous" }>): string {
  const named = ambiguous.candidates.map((key) => candidateLabel(of, key));
  return named.length === 0 || named.length > 8 ? "" : ` (${named.join("; ")})`;
}

const rows = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);

function note({ sheet, row, note: told }: LedgerNote): string {
  const where = row === undefined ? `'${sheet}'` : rowOf({ sheet, row });
  switch (told.code) {
    case "hidden-rows-read":
      return `${where}: ${rows(told.count)} hidden; read all the same.`;
    case "hidden-sheet-read":
      return `${where} is a hidden sheet; read all the same.`;
    case "year-supplied":
      return `${where}: ${rows(told.count)} with a date without a year, read as ${told.year}. Please check.`;
    case "total-differs":
      return `${where}: the total says ${told.stated}, the rows are ${told.counted}. Please check.`;
  }
}

export const ledgerWords: typeof zhCN = {
  kinds: {
    applications: "applications (依申请公开)",
    publications: "publications (信息发布)",
    documents: "normative documents (规范性文件)",
    licences: "licences (行政许可)",
    penalties: "penalties (行政处罚)",
    coercion: "coercion (行政强制)",
    disputes: "reviews and lawsuits (复议诉讼)",
    trainings: "trainings (培训)",
    fees: "fees (收费)",
  },
  forms: { long: "one row an item", wide: "by month" },
  field,
  leftAlone: {
    summary:
      "A summary; its figures stand in the ledgers, so it was not read. If it is a ledger itself, take 汇总 or 统计表 out of its name or title.",
    report: "A table of the report; filled in, not read as a ledger.",
    ours: "A sheet of this program; not read as a ledger.",
    unknown:
      "No header was recognised, so it was not read. If it is a ledger, check its column names, or say in the sheet's name which one it is.",
    told: "you said that it is no ledger, so it was not read; choose again here or in 年报设置.",
    empty: "An empty sheet.",
  },
  excluded,
  unresolved: (row) =>
    `'${row.sheet}', row ${row.row + 1}${row.column === undefined ? "" : `, column ${columnLetter(row.column)}`}: ${problem(row)}`,
  note,
};
