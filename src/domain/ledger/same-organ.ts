import { plainText } from "./plain-text";

/**
 * Whether two names are of one organ, written in full or in short: 北苑街道 is 北京市通州区人民政府北苑街道办事处.
 * The district that a full name begins with is another organ than the street it ends with.
 */
export function sameOrgan(a: string, b: string): boolean {
  const [short = "", long = ""] = [coreOf(a), coreOf(b)].sort((one, other) => one.length - other.length);
  return short === long || (short.length >= 3 && long.endsWith(short));
}

/** The name without what offices leave out: 人民政府, 办事处. */
function coreOf(name: string): string {
  return plainText(name)
    .replace(/[()]/g, "")
    .replaceAll("人民政府", "")
    .replace(/街道(?:办事处|办)$/, "街道")
    .replace(/(?<=[省市区县旗镇乡])政府$/, "");
}
