import type { Way } from "../facts";
import { plainText } from "../plain-text";
import { ways, wayWords } from "./way-words";

const waysByWord: ReadonlyMap<string, Way> = new Map(
  ways.flatMap((way) => wayWords[way].map((word) => [word, way] as const)),
);

/** No way takes more characters to say; what is longer tells a story. */
const longest = 40;

/** 当面提交, 以信函方式申请: what says that it was a way. */
const before = /^(?:以|通过|采用|经)/;
const after = /(?:申请|提交|递交|提出|登记|受理|接收|收件|方式|形式|渠道|途径)+$/;

/**
 * The way in which an application came; undefined where the cell does not certainly say one. A remark in brackets
 * may make it clearer, 邮件（EMS）, and must not say another: 信函（现场递交）.
 */
export function classifyWay(text: string): Way | undefined {
  const plain = plainText(text).toUpperCase();
  if (plain.length > longest) return undefined;
  const remarks = [...plain.matchAll(/[([【](.*?)[)\]】]/g)].map(([, remark = ""]) => wayNamed(remark));
  const said = plain
    .replace(/[([【].*?[)\]】]/g, "")
    .split(/[、,;/+]/)
    .map(wayNamed);
  if (said.includes(undefined)) return undefined;
  const named = new Set([...said, ...remarks].flatMap((way) => way ?? []));
  if (named.has("mail") && (named.has("post") || named.has("email"))) named.delete("mail");
  return named.size === 1 ? [...named][0] : undefined;
}

function wayNamed(text: string): Way | undefined {
  const word = text.replace(before, "");
  return waysByWord.get(word) ?? waysByWord.get(word.replace(after, ""));
}
