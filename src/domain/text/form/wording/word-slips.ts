/** A word written for another one, or a unit that is not used with what is counted, always with the right one. */
export interface WordSlip {
  readonly code: "unit-word" | "wrong-word";
  /** Group 1, where there is one, is context before. */
  readonly pattern: RegExp;
  readonly right: (words: string) => string;
}

const is = (right: string) => () => right;

/** Behind what is counted in cases; 份, 宗 and 起 are in use in many places and mean the same. */
const counted = (cases: string, units: string): WordSlip => ({
  code: "unit-word",
  pattern: new RegExp(`((?:${cases})(?:共计?|为)?\\d{1,6})[${units}](?=[，。；、（(]|$)`, "gu"),
  right: is("件"),
});

export const wordSlips: readonly WordSlip[] = [
  counted("信息公开申请|依申请公开(?:申请|事项)", "个条次"),
  counted("依申请公开", "个次"),
  // A suit may be brought twice: 被提起行政诉讼2次.
  counted("行政复议(?:申请|案件)|行政诉讼(?:案件)?", "个条"),
  counted("规范性文件", "条次"),
  {
    code: "wrong-word",
    pattern: /(^|[，。；、：（(\s]|数据)截止(?:至|到)?(?=目前|20\d\d年|\d{1,2}月|本年|年底)/gu,
    right: is("截至"),
  },
  {
    code: "wrong-word",
    pattern: /做出(?=(?:了|不予公开|予以公开|部分公开|行政处罚|行政复议|书面|的)?(?:决定|裁定|判决))/gu,
    right: is("作出"),
  },
  { code: "wrong-word", pattern: /其它/gu, right: is("其他") },
  { code: "wrong-word", pattern: /不于(?=公开|处理|受理|答复|提供|支持)/gu, right: is("不予") },
  { code: "wrong-word", pattern: /予已(?=公开|答复|处理|公布|受理)/gu, right: is("予以") },
  { code: "wrong-word", pattern: /台帐|帐号|帐户|帐目/gu, right: (words) => words.replace("帐", "账") },
  { code: "wrong-word", pattern: /布署/gu, right: is("部署") },
  {
    code: "wrong-word",
    pattern: /登陆(?=[^，。；]{0,16}(?:网站|官网|平台|系统|网址|门户|https?:))/gu,
    right: is("登录"),
  },
];
