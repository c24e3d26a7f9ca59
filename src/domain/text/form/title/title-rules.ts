import type { Notice } from "../../../format/table-format";
import { ourReading, quoted } from "../../../reconcile/rule";
import type { TextContext } from "../../text-finding";
import type { FormFact } from "../form-detail";
import type { FormExample, FormRule, Found } from "../form-rule";
import { lastYearsReport } from "../sources";
import { joinTitle, type JoinedTitle } from "./joined-title";

const reportName = "政府信息公开工作年度报告";

/** What offices call the report instead. */
const otherName = /(?:政府|政务)?信?息?公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:总结|年度报告|年报|报告)/u;

const year = /(\d{4})年(度?)(?!\d{1,2}月)/u;

const organ = "北京市通州区人民政府北苑街道办事处";
const right: FormExample = { title: [organ, `2023年${reportName}`] };
const titled = (...title: readonly string[]): FormExample => ({ title });

/** The title is the organ, the year reported on, and the name of the report; it may be broken into lines. */
export function titleRules(notice: Notice): readonly FormRule[] {
  const name = quoted(notice.number, "附件标题", "中华人民共和国政府信息公开工作年度报告格式");
  const rule = (
    part: Pick<FormRule, "code" | "severity" | "source">,
    fails: FormExample,
    find: (title: JoinedTitle, context: TextContext) => readonly Found[],
  ): FormRule => ({
    ...part,
    id: "text.title",
    find: (text, context) => (text.title.length === 0 ? [] : find(joinTitle(text.title), context)),
    examples: { holds: right, fails },
  });
  return [
    {
      code: "title-missing",
      id: "text.title",
      severity: "warning",
      source: name,
      find: ({ title }, context) =>
        title.length > 0 ? [] : [{ fact: { code: "title-missing" }, ...suggesting(wholeTitle(context)) }],
      examples: { holds: right, fails: titled() },
    },
    rule(
      { code: "title-year", severity: "error", source: lastYearsReport },
      titled(`${organ}2022年${reportName}`),
      yearWrong,
    ),
    rule({ code: "title-name", severity: "error", source: name }, titled(`${organ}2023年政务公开工作总结`), nameWrong),
    rule(
      { code: "title-year-form", severity: "warning", source: ourReading },
      titled(`${organ}2023年度${reportName}`),
      yearForm,
    ),
    rule({ code: "title-organ", severity: "warning", source: ourReading }, titled(`2023年${reportName}`), organMissing),
    rule(
      { code: "title-order", severity: "warning", source: ourReading },
      titled(`2023年${organ}${reportName}`),
      organAfterYear,
    ),
  ];
}

const suggesting = (suggestion: string | undefined) => (suggestion === undefined ? {} : { suggestion });

function wholeTitle(context: TextContext): string | undefined {
  if (context.organ === undefined || context.year === undefined) return undefined;
  return `${context.organ}${context.year}年${reportName}`;
}

function found(title: JoinedTitle, start: number, end: number, fact: FormFact, suggestion?: string): readonly Found[] {
  const span = title.span(start, end);
  return span === undefined ? [] : [{ span, fact, ...suggesting(suggestion) }];
}

function yearWrong(title: JoinedTitle, context: TextContext): readonly Found[] {
  const fact = { code: "title-year", year: context.year } as const;
  const match = year.exec(title.text);
  if (match === null) return found(title, 0, title.text.length, fact);
  if (context.year === undefined || Number(match[1]) === context.year) return [];
  return found(title, match.index, match.index + match[0].length, fact, `${context.year}年`);
}

function nameWrong(title: JoinedTitle): readonly Found[] {
  if (title.text.includes(reportName)) return [];
  const fact = { code: "title-name", name: reportName } as const;
  const match = otherName.exec(title.text);
  if (match === null) return found(title, 0, title.text.length, fact);
  return found(title, match.index, match.index + match[0].length, fact, reportName);
}

function yearForm(title: JoinedTitle): readonly Found[] {
  const match = year.exec(title.text);
  if (match === null || match[2] === "") return [];
  return found(title, match.index, match.index + match[0].length, { code: "title-year-form" }, `${match[1]}年`);
}

interface AroundYear {
  readonly before: string;
  /** Between the year and the name of the report, and behind both. */
  readonly between: string;
  readonly behind: string;
}

/** What else stands in the title, split where the year stands. Dates are no organ. */
function aroundYear({ text }: JoinedTitle): AroundYear | undefined {
  const match = year.exec(text);
  if (match === null) return undefined;
  const [name = ""] = text.includes(reportName) ? [reportName] : (otherName.exec(text) ?? []);
  const rest = text.slice(match.index + match[0].length);
  const at = name === "" ? -1 : rest.indexOf(name);
  return {
    before: text
      .slice(0, match.index)
      .replace(name, "")
      .replace(/[（(]$/u, ""),
    between: at < 0 ? "" : rest.slice(0, at),
    behind: rest.slice(at < 0 ? 0 : at + name.length).replace(/\d{4}年\d{1,2}月\d{1,2}日|[）)]/gu, ""),
  };
}

function organMissing(title: JoinedTitle): readonly Found[] {
  const around = aroundYear(title);
  if (around === undefined || `${around.before}${around.between}${around.behind}` !== "") return [];
  return found(title, 0, title.text.length, { code: "title-organ" });
}

/** Suggested only where both stand on one line. */
function organAfterYear(title: JoinedTitle): readonly Found[] {
  const match = year.exec(title.text);
  const { before, between } = aroundYear(title) ?? {};
  if (match === null || before !== "" || between === undefined || between === "") return [];
  const end = match.index + match[0].length + between.length;
  const fact = { code: "title-order" } as const;
  return title.span(0, end)?.paragraph === title.span(end - 1, end)?.paragraph
    ? found(title, match.index, end, fact, `${between}${match[1]}年`)
    : found(title, match.index, match.index + match[0].length, fact);
}
