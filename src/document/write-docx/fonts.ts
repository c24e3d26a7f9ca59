import { val, w, wordPart } from "./word-markup";

/** A font by name, and what stands in for it on a computer that lacks it. */
interface Font {
  readonly name: string;
  readonly instead: string;
  readonly family: "roman" | "modern" | "auto";
}

/** The fonts of an official document. Those of founders are not on every computer; each has a relative that is. */
export const fonts = {
  title: { name: "方正小标宋简体", instead: "华文中宋", family: "auto" },
  body: { name: "仿宋_GB2312", instead: "仿宋", family: "modern" },
  heading1: { name: "黑体", instead: "SimHei", family: "modern" },
  heading2: { name: "楷体_GB2312", instead: "楷体", family: "modern" },
  table: { name: "宋体", instead: "SimSun", family: "auto" },
} as const satisfies Readonly<Record<string, Font>>;

/** Character set of simplified Chinese, in the numbering of Windows. */
const simplifiedChinese = "86";

export function fontTable(): string {
  return wordPart(
    "fonts",
    Object.values(fonts).map(({ name, instead, family }: Font) =>
      w(
        "font",
        { name },
        val("altName", instead),
        val("charset", simplifiedChinese),
        val("family", family),
        val("pitch", "variable"),
      ),
    ),
  );
}
