import type { FigurePhrase } from "./figure-phrase";

/** Ways of dividing the same applications: figures of two families are never parts of one sum. */
export type Family = "channel" | "applicant" | "outcome";

const families: readonly (readonly [Family, RegExp])[] = [
  [
    "outcome",
    /予以公开|部分公开|同意公开|主动公开|不予|无法提供|不掌握|不存在|重复申请|其他处理|告知|撤[销回]|办结|答复|结转/,
  ],
  ["applicant", /自然人|法人|企业|科研机构|公益组织|法律服务机构/],
  [
    "channel",
    /当面|现场|窗口|信函|邮[寄件箱]|快递|网[络上站]|在线|互联网|平台|系统|传真|线[上下]|口头|其[他它](?:方式|渠道|途径)/,
  ],
];

/** What a part says of applications, by the words around it. */
export function familyOf({ before, after }: FigurePhrase): Family | undefined {
  return families.find(([, words]) => words.test(before))?.[0] ?? families.find(([, words]) => words.test(after))?.[0];
}
