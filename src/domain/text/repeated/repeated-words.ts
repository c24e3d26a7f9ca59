import { quoted } from "../../reconcile/rule";
import type { Paragraph, ReportText, SectionNumber } from "../report-text";
import { containment } from "./containment";
import type { RepeatedFact } from "./repeated-detail";
import type { Found, RepeatedRule } from "./repeated-rule";
import { wordsOfSection, type SentenceWords } from "./section-words";

/** From here on words are last year's. */
const sameAs = 0.9;
/** Fewer runs of characters than this may be alike by chance, or because there is little to say. */
const fewestRuns = 40;

/** Sections 一 and 五 in last year's words: a section as a whole, else paragraph by paragraph. */
export const repeatedWords: RepeatedRule = {
  code: "repeated-words",
  id: "text.leftover",
  severity: "warning",
  source: quoted("国办公开办函〔2021〕30号", "（四）明确责任", "内容雷同"),
  find: (text, last) => (["一", "五"] as const).flatMap((section) => repeatedIn(section, text, last)),
  examples: {
    holds: {
      section: "一",
      text: "2024年公开信息320条。改版政务公开专栏，新设惠企政策一栏，每月更新；街道大厅的查阅点增配了两台自助终端，安排专人引导。",
      last: "2023年公开信息316条。修订主动公开全清单，按照清单逐项发布；邀请居民代表走进街道，听取对信息公开工作的意见。",
    },
    fails: {
      section: "一",
      text: "2024年公开信息320条。修订主动公开全清单，按照清单逐项发布；邀请居民代表走进街道，听取对信息公开工作的意见和建议。",
      last: "2023年公开信息316条。修订主动公开全清单，按照清单逐项发布；邀请居民代表走进街道，听取对信息公开工作的意见。",
    },
  },
};

/** Of last year's section: its runs of characters, and the figures it gives. */
interface Earlier {
  readonly runs: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

function repeatedIn(section: SectionNumber, text: ReportText, last: ReportText): readonly Found[] {
  const paragraphs = wordsOfSection(text, section);
  const said = wordsOfSection(last, section).flatMap(({ sentences }) => sentences);
  const earlier = {
    runs: new Set(said.flatMap(({ runs }) => runs)),
    figures: new Set(said.flatMap(({ figures }) => figures)),
  };
  const heading = text.sections.find(({ number }) => number === section)?.heading;
  const whole = percentRepeated(
    paragraphs.flatMap(({ sentences }) => sentences),
    earlier,
  );
  if (whole !== undefined && heading !== undefined) {
    return [found(section, heading, { code: "repeated-section", percent: whole })];
  }
  return paragraphs.flatMap(({ paragraph, sentences }) => {
    const percent = percentRepeated(sentences, earlier);
    return percent === undefined ? [] : [found(section, paragraph, { code: "repeated-paragraph", percent })];
  });
}

/**
 * How many per cent of the words stood there last year; undefined if they are few or new. A sentence with new figures
 * may keep its form: it alone makes nothing repeated, and it does not hide that the rest is.
 */
function percentRepeated(sentences: readonly SentenceWords[], { runs, figures }: Earlier): number | undefined {
  const withoutNews = sentences.filter((one) => one.figures.every((figure) => figures.has(figure)));
  const [all, rest] = [sentences, withoutNews].map((some) => some.flatMap((one) => one.runs));
  if (all === undefined || rest === undefined || rest.length < fewestRuns) return undefined;
  const share = containment(all, runs);
  return share >= sameAs && containment(rest, runs) >= sameAs ? Math.floor(share * 100) : undefined;
}

function found(section: SectionNumber, { index, text, offset = 0 }: Paragraph, fact: RepeatedFact): Found {
  return { paragraph: index, quote: text, start: offset, section, fact };
}
