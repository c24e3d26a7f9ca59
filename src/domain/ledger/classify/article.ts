import { withArabicNumerals } from "../chinese-numerals";
import { groupOf, type Outcome } from "./statutory-names";

/** A place in a text where an article is cited. */
export interface Citation {
  readonly start: number;
  /** Just behind the citation. */
  readonly end: number;
  /**
   * Where the cited provision leads to: one answer, or several among which it does not decide. None for an
   * article that decides nothing, and for any law but the 条例.
   */
  readonly rows: readonly Outcome[];
}

interface Provision {
  readonly article: number;
  readonly paragraph?: number;
  readonly item?: number;
}

interface ArticleRows {
  readonly whole: readonly Outcome[];
  readonly paragraphs?: Readonly<Record<number, readonly Outcome[]>>;
  readonly items?: Readonly<Record<number, readonly Outcome[]>>;
}

const refused = groupOf("stateSecret");
const underArticles14To16 = refused.filter((row) => row !== "administrativeQuery");

/** 政府信息公开条例 (国务院令第711号): which provision a reply rests on, and the row that says the same. */
const articles: Readonly<Record<number, ArticleRows>> = {
  14: { whole: ["stateSecret", "forbiddenByLaw", "securityAndStability"] },
  15: { whole: ["thirdParty"] },
  16: {
    whole: ["internalAffairs", "deliberative", "enforcementFile"],
    paragraphs: { 1: ["internalAffairs"], 2: ["deliberative", "enforcementFile"] },
  },
  // Correction: asked for, not made in time, or made and still unclear.
  30: { whole: ["stillUnclear", "notCorrected", "pending"] },
  // Asking the third party: the answer may go either way.
  32: { whole: ["disclosed", "partlyDisclosed", "thirdParty", "pending"] },
  35: { whole: ["excessive"] },
  36: {
    whole: ["disclosed", ...refused, "notHeld", "repeated"],
    items: {
      1: ["disclosed"],
      2: ["disclosed"],
      3: underArticles14To16,
      4: ["notHeld"],
      5: ["notHeld"],
      6: ["repeated"],
      7: ["administrativeQuery"],
    },
  },
  37: { whole: ["partlyDisclosed"] },
  38: { whole: ["needsCreation"] },
  39: { whole: ["complaint", "publication"], paragraphs: { 1: ["complaint"], 2: ["publication"] } },
  // The processing fee: charged with an answer, or not paid.
  42: { whole: ["disclosed", "partlyDisclosed", "unpaid", "pending"] },
};

/** The answers a provision leaves open. A part that the article does not have counts as the whole article. */
export function rowsOfProvision({ article, paragraph, item }: Provision): readonly Outcome[] {
  const rows = articles[article];
  if (rows === undefined) return [];
  if (item !== undefined) return rows.items?.[item] ?? rows.whole;
  if (paragraph !== undefined) return rows.paragraphs?.[paragraph] ?? rows.whole;
  return rows.whole;
}

const number = "(?:[一二三四五六七八九十百零〇]{1,7}|\\d{1,3})";
/** "(四)", "(四)、(五)", "四项至六项": points of one kind, the kind named at least at the end. */
const points = (kind: string, name: string): string =>
  `第?(?<${name}>\\(?${number}\\)?(?:${kind}?[、,和及与至到~-]第?\\(?${number}\\)?)*)${kind}`;
const articleList = `(?<![一二三四五六七八九十百零〇\\d])(?<articles>第?${number}(?:条?[、,和及与至到~-]第?${number})*)条`;
const paragraph = `(?:${points("款", "paragraphs")})?`;
const items = `(?:${points("项", "items")}|(?<bracketed>(?:[、,]?\\(${number}\\))+))?`;
const short = `(?:§|(?<=条例》?)(?=\\d{1,2}\\())(?<short>\\d{1,2})(?!\\d)(?:\\((?<part>\\d)\\))?(?:\\((?<subpart>\\d)\\))?`;
const wholeCell = `(?<=^)(?<alone>\\d{2})\\((?<alonePart>\\d)\\)(?=$)`;
const citation = new RegExp(`${articleList}${paragraph}${items}(?:之?的?规定)?|${short}|${wholeCell}`, "gu");

/** Finds the articles cited in a normalised text: 第三十六条第(四)项, 36条4项, §36(4), 第十四条至第十六条 … */
export function citationsIn(text: string): readonly Citation[] {
  const found: Citation[] = [];
  let law: "ours" | "another" = "ours";
  let behind = 0;
  for (const match of text.matchAll(citation)) {
    if (!readsAsCitation(text, match)) continue;
    const named = lawNamedAtEndOf(text.slice(behind, match.index));
    law = named?.law ?? law;
    const start = match.index - (named?.length ?? 0);
    behind = match.index + match[0].length;
    for (const rows of law === "ours" ? provisionsOf(match).map((set) => set.flatMap(rowsOfProvision)) : [[]]) {
      found.push({ start, end: behind, rows: [...new Set(rows)] });
    }
  }
  return found;
}

/** "15条" may be fifteen pieces of information: without 第, a part, or a clause of its own it is no citation. */
function readsAsCitation(text: string, match: RegExpExecArray): boolean {
  if (match.groups?.articles === undefined || !/^\d+条$/.test(match[0])) return true;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return /(?:^|[例》据照按,;。、(])$/u.test(before) && /^(?:[,;。、)规的之]|$)/u.test(after);
}

/** The law named directly before a citation, and how long its name is. */
function lawNamedAtEndOf(before: string): { readonly law: "ours" | "another"; readonly length: number } | undefined {
  const ours = /《?(?:中华人民共和国)?(?:政府信息公开|信息公开|公开)?条例》?(?:\([^()]{0,12}\))?$/u.exec(before);
  if (
    ours !== null &&
    /(?:^|[^\p{Script=Han}]|依据|根据|按照|依照|适用|符合|[依按据照本该新])$/u.test(before.slice(0, ours.index))
  ) {
    return { law: "ours", length: ours[0].length };
  }
  const another = /(?:《[^《》]*》(?:\([^()]{0,12}\))?|\p{Script=Han}{1,24}?(?:法|条例|办法|规定|细则|解释)》?)$/u.exec(
    before,
  );
  return another === null ? undefined : { law: "another", length: another[0].length };
}

/** The provisions of one citation. Each inner list is one statement: a range cited whole is a single one. */
function provisionsOf({ groups = {} }: RegExpExecArray): readonly (readonly Provision[])[] {
  const short = groups.short ?? groups.alone;
  if (short !== undefined) {
    return [[partOf(Number(short), groups.part ?? groups.alonePart, groups.subpart)]];
  }
  const cited = numbersIn(groups.articles ?? "");
  const last = cited.at(-1)?.at(-1);
  if (last === undefined) return [];
  const others = cited.slice(0, -1).map((run) => run.map((article) => ({ article })));
  const part = groups.items ?? groups.bracketed;
  const hasItems = articles[last]?.items !== undefined;
  if (part !== undefined && (hasItems || groups.paragraphs === undefined)) {
    const key = hasItems || groups.items !== undefined ? "item" : "paragraph";
    return [...others, ...numbersIn(part).map((run) => run.map((one) => ({ article: last, [key]: one })))];
  }
  if (groups.paragraphs !== undefined) {
    return [
      ...others,
      ...numbersIn(groups.paragraphs).map((run) => run.map((one) => ({ article: last, paragraph: one }))),
    ];
  }
  return [...others, (cited.at(-1) ?? []).map((article) => ({ article }))];
}

/** §36(4) is an item where the article has items, else a paragraph; §36(1)(4) says both. */
function partOf(article: number, part: string | undefined, subpart: string | undefined): Provision {
  const last = subpart ?? part;
  if (last === undefined) return { article };
  return articles[article]?.items === undefined && part !== undefined
    ? { article, paragraph: Number(part) }
    : { article, item: Number(last) };
}

/** 四、五 → [[4], [5]]; 十四至十六 → [[14, 15, 16]]. */
function numbersIn(list: string): readonly (readonly number[])[] {
  const runs = list.split(/[、,和及与]|(?<=\))(?=\()/u).map((run) => run.split(/[至到~-]/u).map(figure));
  return runs.map(([first = 0, last = first]) =>
    last < first || last - first > 60 ? [first, last] : Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
}

function figure(text: string): number {
  return Number(withArabicNumerals(text).replace(/\D/g, ""));
}
