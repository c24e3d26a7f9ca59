/** What tells who an applicant is, as data. Group 1 is what may be shown of it. */
export interface PersonalData {
  readonly what: "mobile" | "id-card" | "name";
  readonly pattern: RegExp;
}

/** Surnames that begin no common word behind 申请人: 申请人于…, 申请人方便…, 申请人高… are none. */
const surname =
  "[王李张刘陈杨赵黄吴徐孙胡朱郭罗宋郑韩唐冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾魏薛叶阎潘杜戴夏钟汪姜姚谭廖邹熊郝崔邱邵]";

/** 某, × and 先生 hide who it is; 镇, 村 and the like make it a place. */
const givenName = "[^\\P{Script=Han}某先女同镇村乡街区路县市庄湾店厂司]";

/** What an applicant does, and nobody else whose name would stand there. */
const applies = "(?=提出|提起|提交|要求|不服|诉|申请公开|向我|通过|[，,、]?(?:男|女|身份证|电话|手机|联系|住))";

export const personalData: readonly PersonalData[] = [
  { what: "mobile", pattern: /(?<![\d.])(1[3-9]\d)[ -]?\d{4}[ -]?\d{4}(?![\d.]|\s?[次条人件元万亿个])/gu },
  {
    what: "id-card",
    pattern: /(?<!\d)([1-9]\d{5})(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu,
  },
  {
    what: "name",
    pattern: new RegExp(
      `(申请人(?:为|是)?${surname})(?:${givenName}{1,2}${applies}|${givenName}{2}(?=[，。、；（(]|等))`,
      "gu",
    ),
  },
  {
    what: "name",
    pattern: new RegExp(
      `(申请人(?:姓名(?:为|是)?[：:]?|[：:])${surname})${givenName}{1,2}(?=[，。、；（(\\s]|等|$|${applies})`,
      "gu",
    ),
  },
];

/** Words that are quoted, without the data. */
export function withoutPersonalData(words: string): string {
  return personalData.reduce(
    (text, { pattern }) => text.replace(pattern, (all, shown: string) => shown.padEnd(all.length, "*")),
    words,
  );
}
