/**
 * What is left of a template, an editor or a conversion, as data. Group 1, where there is one, is what stands before
 * and is not part of it.
 */
export interface Leftover {
  readonly code: "placeholder" | "residue";
  readonly pattern: RegExp;
  /** Behind a surname this hides a name on purpose: 张××. */
  readonly masks?: true;
}

/** Words that make a note in brackets one to whoever fills in the template. */
const instruction =
  "填写|填入|填报|请填|请在|请根据|请按|示例|样例|模板|可选|可删|待补充|待填|待核实|待确认|单位名称|机关名称|街道名称|机关全称";

/** What is counted or named behind ×× in a template. Behind a surname, or before what hides a person or place, ×× is a mask. */
const counted =
  "年|月|日|件|条|次|场|期|篇|份|项|万|元|人次|个百分点|街道|镇|乡|县|区人民|区政府|市人民|市政府|局|委员会|办公室|单位|机关|部门";

export const leftovers: readonly Leftover[] = [
  { code: "residue", pattern: /\[\s?bookmark[^\]]{0,60}\]/giu },
  { code: "residue", pattern: /\b_(?:GoBack|Toc\d+|Hlk\d+|Ref\d+)\b/gu },
  { code: "residue", pattern: /错误[!！]\s?(?:未找到引用源|超链接引用无效|未定义书签|未指定书签|未指定主题)[。.]?/gu },
  { code: "residue", pattern: /Error! (?:Reference source not found|Bookmark not defined)\.?/giu },
  { code: "residue", pattern: /\b(?:HYPERLINK|MERGEFIELD|PAGEREF|EMBED)\s[^\u3400-\u9fff]{0,80}|\\\* ?MERGEFORMAT/gu },
  { code: "residue", pattern: /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|mdash|hellip|middot|emsp|ensp|#\d{2,6});/gu },
  { code: "residue", pattern: /<\/?(?:br|p|span|div|strong|font|td|tr|table|a)(?:\s[^<>]{0,200})?\/?>/giu },
  { code: "residue", pattern: /\ufffd+|锟斤拷(?:锟斤拷)*|ㄒ唬/gu },
  { code: "residue", pattern: /〔\s*〕|《\s*》|（\s*）|\(\s*\)|【\s*】|“\s*”/gu },
  { code: "placeholder", pattern: /\{\{[^{}]{0,60}\}\}|\$\{[^{}]{0,60}\}|\{[\p{L}\d_ ]{1,20}\}/gu },
  { code: "placeholder", pattern: new RegExp(`【[^】]{0,40}(?:${instruction})[^】]{0,40}】`, "gu") },
  {
    code: "placeholder",
    pattern: new RegExp(`([^A-Za-z\\d/])?\\[[^\\]]{0,40}(?:${instruction})[^\\]]{0,40}\\]`, "gu"),
  },
  {
    code: "placeholder",
    pattern: /[（(](?:此处|请在此|请填|请根据|待补充|待填写?|待核实|待确认)[^（()）]{0,40}[）)]/gu,
  },
  { code: "placeholder", pattern: /此处(?:填写|填入|插入|输入|粘贴|补充)[^，。；）)】\]]{0,20}/gu },
  { code: "placeholder", pattern: /(^|[^\w./-])[_＿]{2,}(?![\w./-])/gu },
  { code: "placeholder", pattern: /20[×✕╳Xx＊*]{2}年/gu },
  {
    code: "placeholder",
    pattern: new RegExp(`(^|[^\\w./×])(?:[×✕╳Ｘ＊]{2,}|[Xx*]{2,})(?:${counted})`, "gu"),
    masks: true,
  },
  {
    code: "placeholder",
    pattern: /([〕共计为到开布办])(?:[×✕╳Ｘ＊]{2,}|[Xx*]{2,})(?=[，。；、）)号]|$)/gu,
    masks: true,
  },
];
