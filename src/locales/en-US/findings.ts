import type { NamedCell, NamedTerm } from "../../domain/reconcile/describe";
import { tableNames } from "../../domain/report/table-sheets";
import type { findingWords as zh } from "../zh-CN/findings";

const at = ({ address }: NamedCell): string => (address === undefined ? "" : ` (${address})`);

const term = ({ label, value, lastYear }: NamedTerm): string => `${lastYear ? "last year's " : ""}${label} ${value}`;

function sum(terms: readonly NamedTerm[], total: number): string {
  const told = terms.length > 4 ? terms.filter(({ value }) => value !== 0) : terms;
  if (told.length === 0) return terms.length === 0 ? `${total}` : `the sum of ${terms.length} cells is ${total}`;
  const text = told.map((one, index) => `${one.sign < 0 ? " − " : index === 0 ? "" : " + "}${term(one)}`).join("");
  return told.length === 1 && terms.length === 1 ? text : `${text} = ${total}`;
}

/** So many labels are spelt out in one sentence. */
const listed = 5;

/** A label as it stands, on one line. */
const plain = (label: string): string => label.replace(/\s+/gu, "");

export const findingWords: typeof zh = {
  names: {
    "t3.row-total": "Sum of the columns and 总计",
    "t3.results": "Sum of the results and （七）总计",
    "t3.balance": "Received and brought forward against concluded and carried forward",
    "t4.total": "Sum of the outcomes and 总计",
    "t2.cell": "Number cells of table 二",
    "t3.cell": "Number cells of table 三",
    "t4.cell": "Number cells of table 四",
    "t2.regulations": "规章 should be 0",
    "t2.in-force": "现行有效件数 against last year",
    "year.brought-forward": "上年结转 against last year's report",
    "format.row-missing": "Tables, rows and columns are complete",
    "format.label": "Labels of rows and columns, and their order",
    "format.outdated": "Whether the 2019 format is still used",
  },
  readings: {
    "t2.cell":
      "Our reading: every published cell holds a number; nil is 0; counts are whole, amounts in 万元 with up to six decimals.",
    "t3.cell": "Our reading: every published cell holds a whole number; nil is 0.",
    "t4.cell": "Our reading: every published cell holds a whole number; nil is 0.",
    "t2.in-force": "Our reading: in force = in force last year + made − repealed; reorganisations may differ.",
    "format.label":
      "Our reading: labels and their order are those of the tables of 国办公开办函〔2021〕30号; the width of marks is no matter.",
    "format.outdated":
      "Our reading: from the report of 2021 on the tables are those of 国办公开办函〔2021〕30号, no longer those of 国办公开办函〔2019〕60号.",
    "year.brought-forward":
      "Our reading: 上年结转 equals last year's 结转下年度继续办理, unless last year's figure was corrected.",
  },
  severity: { error: "Error", warning: "Notice" },
  outcome: { fails: "does not hold", "not-assessable": "cannot be assessed" },
  sentence: (facts) => {
    switch (facts.kind) {
      case "unequal": {
        const { subject, left, right, leftSum, rightSum, suspect } = facts;
        if (facts.rule === "t2.regulations") {
          return `${facts.table}: 规章, ${subject}, is ${leftSum}. This organ cannot make 规章; it should be 0.`;
        }
        const cause =
          suspect === undefined
            ? ""
            : ` Most likely wrong: ${suspect.label}${at(suspect)}, now ${suspect.now}; ${suspect.should} would make everything agree.`;
        const difference = Math.abs(leftSum - rightSum);
        return `${facts.table} ${subject}: ${sum(left, leftSum)}; ${sum(right, rightSum)}; they differ by ${difference}.${cause}`;
      }
      case "not-assessable": {
        const missing = facts.missing.map((cell) => `${cell.lastYear ? "last year's " : ""}${cell.label}${at(cell)}`);
        return `${facts.table} ${facts.subject}: cannot be assessed, since ${missing.join(", ")} is not a number. Complete it first.`;
      }
      case "cells": {
        const cells = `${facts.table} ${facts.row}: ${facts.cells.map((cell) => `${cell.label}${at(cell)}`).join(", ")}`;
        const texts = [...new Set(facts.cells.map(({ text }) => `'${text}'`))].join(", ");
        return {
          blank: `${cells} is blank. Enter 0 where there is nothing; a blank is not a 0.`,
          "not-applicable": `${cells} holds ${texts}. The format wants a number; enter 0 where there is nothing.`,
          "not-a-number": `${cells} holds ${texts}, which is not a plain number. Enter the number alone.`,
          uncalculated: `${cells} is a formula without a saved result. Open and save the file in Excel or WPS, then check again.`,
          negative: `${cells} is negative (${texts}). Correct it.`,
          "not-whole": `${cells} is not a whole number (${texts}). Correct it.`,
        }[facts.problem];
      }
      case "blank-table":
        return `${facts.table} is blank. Fill it from the ledgers or by hand; enter 0 where there is nothing.`;
      case "missing-table":
        return facts.picture
          ? `${facts.table} was not found; a picture stands in its place. Figures in a picture cannot be read: make it a table.`
          : `${facts.table} was not found. See whether the file has it and whether its labels are those of the format.`;
      case "missing-label":
        return `${facts.table} (sheet '${facts.sheet}') has no '${facts.label}'. Add that row or column as the format has it.`;
      case "labels-differ": {
        const shown = facts.labels
          .slice(0, listed)
          .map(({ label, shown: now }) => `'${plain(now)}' should be '${label}'`);
        const more = facts.labels.length > listed ? `; ${facts.labels.length} in all` : "";
        return `${facts.table} has labels that differ from the format: ${shown.join("; ")}${more}. Correct them; the figures were read under the right names.`;
      }
      case "label-misplaced": {
        const place = facts.after === undefined ? "first" : `right after '${facts.after}'`;
        return `${facts.table}: '${facts.label}' is out of the format's order; it should stand ${place}. Move it; the figures were read by name.`;
      }
      case "labels-outdated":
        return `${facts.table} has labels of the 2019 format: ${facts.labels.map((label) => `'${plain(label)}'`).join(", ")}. Use the table of 国办公开办函〔2021〕30号.`;
      case "table-outdated":
        return facts.table === tableNames.t3
          ? `${facts.table} is in the 2019 format: '（六）其他处理' is a single row. Since 2021 there are three; use the table of 国办公开办函〔2021〕30号.`
          : `${facts.table} is in the 2019 format, whose columns mean something else. Use the table of 国办公开办函〔2021〕30号 and fill it anew.`;
    }
  },
};
