import type { FigurePhrase } from "./figure-phrase";

/** What a stretch of text speaks of. `elsewhere`: of work that has no cell in the three tables. */
export type Topic = "applications" | "disputes" | "documents" | "decisions" | "elsewhere";

/** The words of each topic. The complete name of an outcome comes before the words in it: 信访举报投诉类申请. */
const topicWords: readonly (readonly [Topic, string])[] = [
  ["applications", "信访、?举报、?投诉类?|依申请公开|信息公开的?申请|申请公开|公开申请|依申请"],
  ["disputes", "复议|诉讼|起诉"],
  ["documents", "规范性文件"],
  ["decisions", "行政许可|行政处罚|行政强制"],
  [
    "elsewhere",
    "建议|提案|热线|诉求|信访|留言|工单|信箱|来信|来电|咨询|接诉即办|互动|征集|网民|督办|举报|投诉|督查|培训|会议|活动|发布|推送|主动公开|公示|解读|审[核查]|查阅点|窗口服务|公众号|政府采购|行政检查",
  ],
];

const anyTopic = new RegExp(topicWords.map(([, words]) => `(${words})`).join("|"), "g");

/** How far back the words still tell what a figure is about. */
const reach = 200;

/** What a figure is about: by the words around it, else the nearest before it, its heading, its section. */
export function topicOf({ before, after, sentence, start }: FigurePhrase): Topic | undefined {
  const earlier = sentence.plain.text.slice(Math.max(0, start - reach), start);
  return (
    topicsIn(before).at(-1) ??
    topicsIn(after)[0] ??
    topicsIn(earlier).at(-1) ??
    topicsIn(sentence.heading).at(-1) ??
    (sentence.section === "三" ? "applications" : sentence.section === "四" ? "disputes" : undefined)
  );
}

/** The topics named in a text, in its order. */
export function topicsIn(text: string): readonly Topic[] {
  return [...text.matchAll(anyTopic)].map(
    (match) => topicWords[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? "elsewhere",
  );
}

/** Reviews and suits count here only when they are about the disclosure of information. */
export function isAboutDisclosure({ sentence }: Pick<FigurePhrase, "sentence">): boolean {
  const { section, heading, plain, text } = sentence;
  if (/法治|应诉|出庭|执法案件/.test(text)) return false;
  return section === "四" || /信息公开|依申请/.test(heading + plain.text);
}
