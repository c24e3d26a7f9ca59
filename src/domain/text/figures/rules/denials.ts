import type { Notice } from "../../../format/table-format";
import type { TextContext } from "../../text-finding";
import type { FigureDetail } from "../figure-detail";
import { cellsOf, decision, dispute, noticeOf, organisations, row, valueOf, type Reading } from "../measures/addend";
import { isOwn } from "../reading/organ";
import { isOfYear, isPlan } from "../reading/period";
import { quoteOf } from "../reading/plain-text";
import type { Sentence } from "../reading/sentences";
import { isAboutDisclosure, topicsIn } from "../reading/topic";
import type { Found } from "./figure-rule";

type What = Extract<FigureDetail, { code: "denied" }>["what"];

/** Words that say that cells hold nothing. */
interface Denial {
  readonly what: What;
  readonly words: RegExp;
  /** Words of the clause that make it another matter. */
  readonly not?: RegExp;
  /** Words of the whole sentence that do so. */
  readonly notInSentence?: RegExp;
  /** Whether applications, or disputes about disclosure, have to be spoken of in the sentence or its paragraph. */
  readonly about: "applications" | "disclosure" | "anything";
  readonly cells: (notice: Notice) => Reading;
}

const reviews = (notice: Notice): Reading => [dispute(notice, "review", "total")];
const suits = (notice: Notice): Reading => [
  dispute(notice, "directSuit", "total"),
  dispute(notice, "suitAfterReview", "total"),
];

/** 未发生纠错, 未被撤销: something else has not happened. */
const lost = /败诉|纠错|纠正|撤销|责令|违法|追究|应诉/;
const carried = /结转|上年|去年/;

const denials: readonly Denial[] = [
  {
    // 均来自自然人
    what: "organisations",
    words: /(?:均|全部|都)(?:为|是|系|来自|由)(?:于)?自然人/,
    not: /[、和及或]|结转/,
    about: "applications",
    cells: (notice) => [organisations(notice, "received")],
  },
  {
    // 未收到政府信息公开申请; not: 未收到法人的申请, 未收到网上申请
    what: "applications",
    words:
      /(?:未|没有|无)(?:收到|接到|受理|接收到?)(?:过|任何|公民、?法人[和或及与]者?其他组织|社会公众|群众|有关|提出的|的|相关)*(?:政府信息公开|依申请公开|信息公开)(?:政府信息)?(?:的)?(?:申请|事项|件|案件)/,
    about: "anything",
    cells: (notice) => [row(notice, "received")],
  },
  {
    // 无上年结转申请
    what: "brought-forward",
    words: /无(?:上年度?|上一年度?|去年)结转/,
    about: "applications",
    cells: (notice) => [row(notice, "broughtForward")],
  },
  {
    // 全部按时办结, 均已答复, 办结率100%; not: 到期的全部办结, 均按时答复, 按时办结率100%, which those still open leave true
    what: "open-cases",
    words:
      /(?:全部|均|都)(?:已经?|按时|按期|按要求|依法|及时|予以|规范|、)*(?:办结|办理完毕|办理完结)|(?:全部|均|都)(?:已经?|依法|予以|规范|、)*(?:答复|回复)|(?:^|[^时期])(?:办结|答复)率(?:均)?(?:为|达|达到|达到了)?100%/,
    not: /到期|应[答办]|结转|上年|去年|[^,]{0,6}(?:按时|按期|及时)[^,]{0,4}率/,
    notInSentence: /结转|在办|正在|未到期|尚未|除.{1,20}外|其余|延期/,
    about: "applications",
    cells: (notice) => [row(notice, "carriedForward")],
  },
  {
    // 未发生因政府信息公开工作被申请行政复议的情况
    what: "reviews",
    words:
      /(?:未|没有|无)(?:发生|产生|出现|引发|收到|涉及|被|因|行政|政府信息公开)[^,;]{0,40}复议(?!后|机关|前置)|复议[^,;]{0,12}均未发生/,
    not: lost,
    about: "disclosure",
    cells: reviews,
  },
  {
    what: "suits",
    words:
      /(?:未|没有|无)(?:发生|产生|出现|引发|收到|涉及|被|因|行政|政府信息公开)[^,;]{0,40}诉讼|诉讼[^,;]{0,12}均未发生/,
    not: lost,
    about: "disclosure",
    cells: suits,
  },
  {
    // 未制发行政规范性文件
    what: "documents",
    words: /(?:未|没有|无)(?:制发|制定|印发|出台|新制定)(?:行政)?规范性文件/,
    about: "anything",
    cells: (notice) =>
      notice.id === "2021-30" ? [decision(notice, "documents", "made")] : [decision(notice, "documents", "newlyMade")],
  },
];

/** What a sentence denies and the tables hold. */
export function deniedInTables(sentence: Sentence, context: TextContext): readonly Found[] {
  if (isPlan(sentence.text)) return [];
  return clausesOf(sentence).flatMap(({ text, from }) =>
    denials.flatMap((denial) => {
      const match = denial.words.exec(text);
      if (match === null || !speaksOfIt(denial, sentence, text, from, context)) return [];
      const cells = denial.cells(noticeOf(context));
      const held = valueOf(cells, context);
      if (held === undefined || held.value <= 0) return [];
      const start = sentence.from + from + match.index;
      const detail: FigureDetail = { kind: "figure", code: "denied", what: denial.what, held };
      const quote = quoteOf(sentence.paragraph, sentence.plain, start, start + match[0].length);
      return [{ ...quote, at: cellsOf([cells]), left: 0, right: held.value, detail }];
    }),
  );
}

function speaksOfIt(denial: Denial, sentence: Sentence, clause: string, from: number, context: TextContext): boolean {
  if (denial.not?.test(clause) === true || denial.notInSentence?.test(sentence.text) === true) return false;
  const words = sentence.text.slice(0, from) + clause;
  const isCarried = denial.what === "brought-forward";
  if (!isCarried && (carried.test(clause) || !isOfYear(words, context.year))) return false;
  if (!isOwn(words, context.organ)) return false;
  if (denial.about === "disclosure") return isAboutDisclosure({ sentence });
  return denial.about === "anything" || isAboutApplications(sentence, words);
}

/** The nearest topic, in the sentence, else before it in its paragraph, else in its heading. */
function isAboutApplications({ plain, from, heading, section }: Sentence, words: string): boolean {
  const earlier = plain.text.slice(Math.max(0, from - 200), from);
  const topic = topicsIn(words).at(-1) ?? topicsIn(earlier).at(-1) ?? topicsIn(heading).at(-1);
  return topic === "applications" || (topic === undefined && section === "三");
}

function clausesOf({ text }: Sentence): readonly { readonly text: string; readonly from: number }[] {
  return [...text.matchAll(/[^,;]+/g)].map(({ index, 0: clause }) => ({ text: clause, from: index }));
}
