import type { Scalar } from "../sheet/sheet-data";
import { plainText } from "./plain-text";

const total =
  /^(?:(?:本|全)[页月季年]度?|[上下]半年|全部|以上|年度|第?[一二三四1-4]季度|[\d一二三四五六七八九十]{1,3}月份?|\d{4}年度?)?(?:合计|小计|总计|共计|累计)(?:数|数量|件数)?:?(\d+)?(?:件|条|个|次|起|宗|份)?$/;

/** Whether a cell says that its row adds up others; the figure in it, if there is one. */
export function totalWord(value: Scalar): { readonly stated: number | undefined } | undefined {
  if (typeof value !== "string" || value.length > 24) return undefined;
  const match = total.exec(plainText(value));
  return match === null ? undefined : { stated: match[1] === undefined ? undefined : Number(match[1]) };
}

const note =
  /^(?:(?:备?注|附注|说明|填表说明|填报说明|备注说明)(?:[:\d一二三]|$)|(?:填表|填报|审核|制表|统计|复核|签发|经办)(?:人|日期|时间|单位|科室)(?:员|签字|签名)?(?:[:(]|$)|(?:单位)?负责人(?:签字|签名)?(?:[:(]|$)|联系(?:人|电话|方式)[:(]|(?:数据|统计)?(?:截止|截至)|\*|※)/;

/** Whether a row that begins with this text is a remark below the entries, not an entry. */
export function isNoteWord(text: string): boolean {
  return note.test(plainText(text));
}

const divider = /^(?:\d{4}年度?)?(?:第?[一二三四1-4]季度|[\d一二三四五六七八九十]{1,3}月份?|[上下]半年|\d{4}年度?)$/;

/** Whether a text alone in its row parts the entries: 一季度, 3月, or a ledger's title. */
export function isDivider(text: string): boolean {
  const plain = plainText(text);
  return divider.test(plain) || /(?:台账|登记表|登记簿|一览表|明细表|情况表)(?:\(.*\))?$/.test(plain);
}

/** First characters of the words above: a row that begins otherwise needs no closer look. */
const suspicious = new Uint8Array(65536);
for (const character of "本全上下以年第合小总共累备注附说填审制统复签经单负联数截*＊※ \t\n\r\u00a0\u3000\u200b\ufeff") {
  suspicious[character.charCodeAt(0)] = 1;
}
for (const character of "一二三四五六七八九十") suspicious[character.charCodeAt(0)] = 1;

/** Whether the text may be one of the words above. Never false for one that is. */
export function maySpeakOfRows(text: string): boolean {
  const first = text.charCodeAt(0);
  if (suspicious[first] === 1) return true;
  // 3月小计 begins with a figure, as most register numbers do; those end with one too.
  return first >= 0x30 && first <= 0x39 && text.charCodeAt(text.length - 1) >= 0x2e80 && text.length < 12;
}
