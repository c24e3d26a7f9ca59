import { familyOf, type Family } from "./family";
import { wordsBefore, type FigurePhrase } from "./figure-phrase";
import { compares } from "./period";
import type { ParagraphSentences, Sentence } from "./sentences";

/** 「共 N 条，其中 a、b、c」: figures that may be the total, and those listed as its parts. */
export interface PartList {
  /** Figures of one unit in front of the list, in order. The total is the nearest, the first, or all of them together. */
  readonly totals: readonly FigurePhrase[];
  readonly parts: readonly FigurePhrase[];
  readonly family: Family | undefined;
  /** The words from the opening one to the last part. */
  readonly words: string;
  /** 分别为: the words say that nothing is left out. Not so in 其中动态、公告分别为30条、50条. */
  readonly complete: boolean;
  /** Figures behind the list that may go on with it: 其中动态130条。综治频道29条,通知公告57条. */
  readonly further: readonly FigurePhrase[];
}

/** Words that open a list of parts. */
const opener = /其中|包括|包含|分别|[(,]含/g;
/** Words of a figure that is no part of the list before it: what was done with all of it, or other work. */
const leaving =
  /同比|相比|增[加长]|减少|下降|办结|办理|答复|回复|结转|开展|举办|召开|组织|培训|阅读|点击|访问|关注|粉丝|浏览|覆盖|共计|总计|合计|累计共/;
/** Another platform begins a total of its own. */
const platform = /微信|微博|公众号|抖音|视频号|客户端|头条|公报|公示栏(?!目)|政府网|门户网|平台/;

interface Opening {
  readonly sentence: Sentence;
  readonly before: Sentence | undefined;
  /** Of the opening word. */
  readonly from: number;
  /** Behind it. */
  readonly at: number;
  readonly until: number;
  readonly complete: boolean;
}

/** No list is longer, and no total further off, than so many figures: what a paragraph costs grows with its length only. */
const longestList = 80;

/** The lists of a paragraph, in order. Figures of the year and 累计 ones are two lists, however they are mixed. */
export function partListsIn(sentences: ParagraphSentences, phrases: readonly FigurePhrase[]): readonly PartList[] {
  const openings = sentences.flatMap((sentence, number) => openingsIn(sentence, sentences[number - 1]));
  const drafts = openings.flatMap((opening) => {
    const behind = firstFrom(phrases, opening.at);
    const near = phrases.slice(Math.max(0, behind - longestList), behind + longestList);
    return [false, true].flatMap((cumulative) => {
      const own = near.filter((phrase) => isCumulative(phrase) === cumulative);
      const parts = partsOf(opening, own);
      return parts.length === 0 ? [] : [{ opening, near, own, parts }];
    });
  });
  return drafts.flatMap(({ opening, near, own, parts }, index) => {
    const next = drafts.slice(index + 1, index + 3).find((one) => one.opening !== opening);
    const totals = totalsOf(opening, parts, own);
    // 全年累计发布316条,其中动态130条: then 累计 tells no two series apart.
    const any = totals.length > 0 ? totals : totalsOf(opening, parts, near);
    return listOf(opening, parts, any, furtherOf(parts, next?.opening.from ?? Infinity, own));
  });
}

/** The index of the first figure at or behind a place, by halving. */
function firstFrom(phrases: readonly FigurePhrase[], place: number): number {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function listOf(
  { sentence, from, complete }: Opening,
  parts: readonly FigurePhrase[],
  totals: readonly FigurePhrase[],
  further: readonly FigurePhrase[],
): readonly PartList[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || totals.length === 0) return [];
  const family = familyOf(first);
  // Two characters more: the 等 behind 130条、.
  const words = sentence.plain.text.slice(from, last.to + 2);
  return [{ totals, parts, family, words, complete, further: family === undefined ? further : [] }];
}

/** A list ends with its ; or sentence, where another begins, and with the bracket in which it stands. */
function openingsIn(sentence: Sentence, before: Sentence | undefined): readonly Opening[] {
  const { text } = sentence;
  const found = [...text.matchAll(opener)].map(({ index, 0: word }) => ({ index, word, end: index + word.length }));
  return found.map(({ index, word, end }, number) => {
    const ends = [text.indexOf(";", end), closing(text, end), found[number + 1]?.index ?? -1];
    const until = Math.min(...ends.filter((one) => one >= 0), text.length);
    const isWithinAnother = !/\d/.test(text.slice(found[number - 1]?.end ?? index, index)) && number > 0;
    return {
      sentence,
      before,
      from: sentence.from + index,
      at: sentence.from + end,
      until: sentence.from + until,
      complete: word === "分别" && !isWithinAnother,
    };
  });
}

/** The bracket that closes behind a place without opening there. */
function closing(text: string, at: number): number {
  const close = text.indexOf(")", at);
  const open = text.indexOf("(", at);
  return open >= 0 && open < close ? -1 : close;
}

function partsOf({ at, until, sentence }: Opening, phrases: readonly FigurePhrase[]): readonly FigurePhrase[] {
  const listed = phrases.filter(({ start }) => start >= at && start < until);
  const first = listed[0];
  if (first === undefined) return [];
  const outside = listed.filter((phrase) => phrase.unit === first.unit && !isInBracket(phrase, sentence, at));
  const end = outside.findIndex((phrase) => phrase !== first && leaves(phrase, first, at));
  const family = familyOf(first);
  // 网络3件,信函36件,其他方式18件: words of no family go with the list they stand in.
  return (end < 0 ? outside : outside.slice(0, end)).filter((one) => (familyOf(one) ?? family) === family);
}

const isCumulative = ({ before }: FigurePhrase): boolean => /累计/.test(before);

function leaves(phrase: FigurePhrase, first: FigurePhrase, at: number): boolean {
  const word = leaving.exec(phrase.before)?.[0];
  if (word !== undefined && !first.before.includes(word)) return true;
  // 其中当面3件,邮件3件,6件已办理完毕: a figure without words in front is not one of a list with such.
  // In 行政执法公示(双随机)1件 its words stand before the bracket.
  const isBare = phrase.from === phrase.start && !wordsBefore(phrase).endsWith(")");
  return isBare && first.start > at && first.from !== first.start;
}

/** 行政执法公示(含检查5条)65条: what stands in brackets is part of a part. */
function isInBracket({ start, sentence }: FigurePhrase, { plain }: Sentence, at: number): boolean {
  const words = plain.text.slice(Math.max(at, start - 60, sentence.from), start);
  return words.lastIndexOf("(") > words.lastIndexOf(")");
}

function totalsOf(
  { sentence, before, at }: Opening,
  [first]: readonly FigurePhrase[],
  phrases: readonly FigurePhrase[],
): readonly FigurePhrase[] {
  const suits = (one: FigurePhrase) => one.start < at && one.unit === first?.unit && one.exact && !compares(one.before);
  const own = phrases.filter((one) => one.sentence === sentence && suits(one));
  // 共发布信息316条。其中动态130条: the total stands in the sentence before.
  const atStart = at - sentence.from <= 4;
  return own.length > 0 || !atStart ? own : phrases.filter((one) => one.sentence === before && suits(one));
}

function furtherOf(
  parts: readonly FigurePhrase[],
  next: number,
  phrases: readonly FigurePhrase[],
): readonly FigurePhrase[] {
  const from = parts.at(-1)?.end ?? Infinity;
  const behind = phrases.filter(({ start, unit }) => start >= from && start < next && unit === parts[0]?.unit);
  const end = behind.findIndex(({ before, previous }) => leaving.test(before) || platform.test(previous + before));
  return end < 0 ? behind : behind.slice(0, end);
}
