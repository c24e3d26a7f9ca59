import type { FindingFacts, NamedCell, NamedTerm } from "../../domain/reconcile/describe";
import type { CellProblem } from "../../domain/reconcile/evaluate";
import type { RuleId } from "../../domain/reconcile/rule";
import { tableNames } from "../../domain/report/table-sheets";

const at = ({ address }: NamedCell): string => (address === undefined ? "" : `（${address}）`);

const term = ({ label, value, lastYear }: NamedTerm): string => `${lastYear ? "上年报告的" : ""}${label} ${value}`;

/** The addends of a long sum that are 0 say nothing. */
function sum(terms: readonly NamedTerm[], total: number): string {
  const told = terms.length > 4 ? terms.filter(({ value }) => value !== 0) : terms;
  if (told.length === 0) return terms.length === 0 ? `${total}` : `${terms.length} 项之和为 ${total}`;
  const text = told.map(
    (one, index) => `${index === 0 ? (one.sign < 0 ? "－" : "") : one.sign < 0 ? "－" : "＋"}${term(one)}`,
  );
  return told.length === 1 && terms.length === 1 ? text.join("") : `${text.join("")}＝${total}`;
}

const problems: Record<CellProblem, (cells: string, texts: string) => string> = {
  blank: (cells) => `${cells}是空白。没有的请填 0，空白不能当作 0 计算。`,
  "not-applicable": (cells, texts) => `${cells}填的是 ${texts}。格式要求填数字，没有的请填 0。`,
  "not-a-number": (cells, texts) => `${cells}填的是 ${texts}，不是纯数字。请只填数字，单位和说明写到正文里。`,
  uncalculated: (cells) => `${cells}是公式，但文件里没有存它的结果。请用 Excel 或 WPS 打开文件、保存一次后再核对。`,
  negative: (cells, texts) => `${cells}是负数（${texts}）。请核对后改正。`,
  "not-whole": (cells, texts) => `${cells}不是整数（${texts}）。件数必须是整数，请核对后改正。`,
};

const names: Record<RuleId, string> = {
  "t3.row-total": "各列之和与总计",
  "t3.results": "办理结果各项之和与（七）总计",
  "t3.balance": "新收、结转与办理结果的勾稽",
  "t4.total": "各项结果之和与总计",
  "t2.cell": "表二的数字格",
  "t3.cell": "表三的数字格",
  "t4.cell": "表四的数字格",
  "t2.regulations": "规章应为 0",
  "t2.in-force": "现行有效件数与上年的衔接",
  "year.brought-forward": "上年结转与上年报告的衔接",
  "format.row-missing": "表、行、列是否齐全",
  "format.label": "行名、列名及其顺序",
  "format.outdated": "是否仍用 2019 年格式",
};

/** So many labels are spelt out in one sentence. */
const listed = 5;

/** A label as it stands, on one line. */
const plain = (label: string): string => label.replace(/\s+/gu, "");

/** Why a rule that no document spells out is a rule all the same. */
const readings: Partial<Record<RuleId, string>> = {
  "t2.cell": "我们的理解：公开的表格每格都应有数字，没有的填 0；件数是非负整数，金额以万元计、最多六位小数。",
  "t3.cell": "我们的理解：公开的表格每格都应有数字，没有的填 0；件数是非负整数。",
  "t4.cell": "我们的理解：公开的表格每格都应有数字，没有的填 0；件数是非负整数。",
  "t2.in-force": "我们的理解：现行有效件数＝上年现行有效件数＋本年制发件数－本年废止件数；机构改革等情形可以不同。",
  "format.label": "我们的理解：行名、列名及其顺序，照国办公开办函〔2021〕30号所附的表格；括号、点的全角半角不计。",
  "format.outdated":
    "我们的理解：2021 年度起用国办公开办函〔2021〕30号所附的表格，国办公开办函〔2019〕60号的不再使用。",
  "year.brought-forward": "我们的理解：上年结转应等于上年报告的“结转下年度继续办理”；上年数字更正过的可以不同。",
};

export const findingWords = {
  names,
  readings,
  severity: { error: "错误", warning: "提示" },
  outcome: { fails: "不符", "not-assessable": "无法核对" },
  sentence: (facts: FindingFacts): string => {
    switch (facts.kind) {
      case "unequal": {
        const { subject, left, right, leftSum, rightSum, suspect } = facts;
        const difference = Math.abs(leftSum - rightSum);
        const cause =
          suspect === undefined
            ? ""
            : `最可能有误的是${suspect.label}${at(suspect)}：现为 ${suspect.now}，改为 ${suspect.should} 则各处相符。`;
        if (facts.rule === "t2.regulations") {
          return `${facts.table}：规章的${subject}填了 ${leftSum}。本机关无权制定规章，应为 0。`;
        }
        return `${facts.table} ${subject}：${sum(left, leftSum)}，${sum(right, rightSum)}，相差 ${difference}。${cause}`;
      }
      case "not-assessable": {
        const missing = facts.missing.map((cell) => `${cell.lastYear ? "上年报告的" : ""}${cell.label}${at(cell)}`);
        return `${facts.table} ${facts.subject}：无法核对，因为${missing.join("、")}不是数字。请先补全。`;
      }
      case "cells": {
        const cells = `${facts.table} ${facts.row}的${facts.cells.map((cell) => `${cell.label}${at(cell)}`).join("、")}`;
        const texts = [...new Set(facts.cells.map(({ text }) => `“${text}”`))].join("、");
        return problems[facts.problem](cells, texts);
      }
      case "blank-table":
        return `${facts.table}整张表是空白。请用台账填报，或逐格填写；没有的填 0。`;
      case "missing-table":
        return facts.picture
          ? `没有找到${facts.table}，应有这张表的地方是一张图片。图片里的数读不出来，请改成可以选中文字的表格。`
          : `没有找到${facts.table}。请检查文件里是否有这张表，行名、列名是否与国办格式一致。`;
      case "missing-label":
        return `${facts.table}（工作表“${facts.sheet}”）里没有找到“${facts.label}”。请按国办格式补上这一行或列。`;
      case "labels-differ": {
        const shown = facts.labels.slice(0, listed).map(({ label, shown: now }) => `“${plain(now)}”应为“${label}”`);
        const more = facts.labels.length > listed ? `，等 ${facts.labels.length} 处` : "";
        return `${facts.table}的行名或列名与国办格式不同：${shown.join("，")}${more}。请照格式改正；数字已按应有的名称读取。`;
      }
      case "label-misplaced": {
        const place = facts.after === undefined ? "应排在最前面" : `应紧接在“${facts.after}”之后`;
        return `${facts.table}里“${facts.label}”的位置与国办格式不同：${place}。请调整顺序；数字已按名称读取。`;
      }
      case "labels-outdated":
        return `${facts.table}里的${facts.labels.map((label) => `“${plain(label)}”`).join("、")}是 2019 年格式的名称，2021 年度起不再使用。请改用国办公开办函〔2021〕30号的表格。`;
      case "table-outdated":
        return facts.table === tableNames.t3
          ? `${facts.table}用的是 2019 年格式：“（六）其他处理”只有一行。2021 年度起分为三行，请改用国办公开办函〔2021〕30号的表格。`
          : `${facts.table}用的是 2019 年格式，各列含义与现行格式不同。2021 年度起请改用国办公开办函〔2021〕30号的表格，按新的含义重新填写。`;
    }
  },
};
