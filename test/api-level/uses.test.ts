import { none } from "./level";
import { usesOfTexts } from "./planted";
import type { Use } from "./uses";

/** Statements, and what they need above ExcelApi 1.1, in the order in which it is met. */
const needed: readonly (readonly [string, string, ...string[]])[] = [
  ["读属性", "return sheet.tabColor;", "Worksheet.tabColor 1.7"],
  ["用方括号读属性", `return sheet["tabColor"];`, "Worksheet.tabColor 1.7"],
  ["解构", "const { tabColor: colour } = sheet; return colour;", "Worksheet.tabColor 1.7"],
  ["写属性", `sheet.tabColor = "#fff";`, "Worksheet.tabColor 1.7"],
  ["读工作表可见性，1.1 就有", "return sheet.visibility;"],
  ["改工作表可见性，1.2 才行", `sheet.visibility = "Hidden";`, "Worksheet.visibility 1.2"],
  ["调用方法", "range.getMergedAreasOrNullObject();", "Range.getMergedAreasOrNullObject 1.13"],
  [
    "几种重载，用哪个算哪个",
    `context.workbook.names.addFormulaLocal("年度", "=1"); sheet.getRanges(); sheet.getRange("A1");`,
    "NamedItemCollection.addFormulaLocal 1.4",
    "Worksheet.getRanges 1.9",
  ],
  ["一层一层走下去", "sheet.pageLayout.orientation;", "PageLayout.orientation 1.9", "Worksheet.pageLayout 1.9"],
  [
    "set 里的属性，连同里层",
    "range.set({ values: [[1]], format: { indentLevel: 1 } });",
    "RangeFormatUpdateData.indentLevel 1.9",
  ],
  [
    "作参数的对象，简写也算",
    "const indentLevel = 1; range.setCellProperties([[{ format: { indentLevel } }]]);",
    "Range.setCellProperties 1.9",
    "SettableCellProperties.format 1.9",
    "CellPropertiesFormat.indentLevel 1.9",
  ],
  [
    "枚举值",
    "range.conditionalFormats.add(Excel.ConditionalFormatType.custom);",
    "ConditionalFormatCollection.add 1.6",
    "Range.conditionalFormats 1.6",
    "ConditionalFormatType.custom 1.6",
  ],
  [
    "枚举值写成文字",
    `sheet.pageLayout.paperSize = "A4";`,
    "PageLayout.paperSize 1.9",
    "Worksheet.pageLayout 1.9",
    "PaperType.a4 1.9",
  ],
  [
    "回调里的事件",
    "sheet.onChanged.add(async (event) => void event.triggerSource);",
    "Worksheet.onChanged 1.7",
    "WorksheetChangedEventArgs.triggerSource 1.14",
  ],
  [
    "load 一串名字，隔着逗号和斜线",
    `sheet.load("name, tabColor,pageLayout/orientation");`,
    "Worksheet.tabColor 1.7",
    "Worksheet.pageLayout 1.9",
    "PageLayout.orientation 1.9",
  ],
  ["load 名字的数组", `sheet.load(["name", "tabColor"]);`, "Worksheet.tabColor 1.7"],
  [
    "load 里的 items 可写可不写",
    `context.workbook.worksheets.load("items/tabColor, tabColor");`,
    "Worksheet.tabColor 1.7",
    "Worksheet.tabColor 1.7",
  ],
  ["load 用常量", `const wanted = "tabColor"; sheet.load(wanted);`, "Worksheet.tabColor 1.7"],
  [
    "load 用常量数组",
    `const wanted = ["name", "tabColor"] as const; sheet.load([...wanted]);`,
    "Worksheet.tabColor 1.7",
  ],
  ["load 用对象", `sheet.load({ tabColor: true });`, "WorksheetLoadOptions.tabColor 1.7"],
  ["load 用 select", `sheet.load({ select: "tabColor" });`, "Worksheet.tabColor 1.7"],
  ["context.load", `context.load(sheet, "tabColor");`, "Worksheet.tabColor 1.7"],
  ["只在类型里提到，不算", "const later: Excel.RangeAreas[] = []; return later;"],
  ["Outlook 的接口集与 Excel 无关", "const event = {} as Office.AddinCommands.Event; event.completed();"],
  [
    "网页版专有的接口集",
    "sheet.protection.savedOptions;",
    "WorksheetProtection.savedOptions ExcelApiOnline 1.1",
    "Worksheet.protection 1.2",
  ],
];

const merged = "range.getMergedAreasOrNullObject();";

/** Statements around a member of 1.13, and the level known to be there when it runs, "–" for none. */
const guarded: readonly (readonly [string, string, string])[] = [
  ["if 之内", `if (supports("1.13")) { ${merged} }`, "1.13"],
  ["if 之后", `if (supports("1.13")) { sheet.name; } ${merged}`, "–"],
  ["if 的 else", `if (supports("1.13")) sheet.name; else ${merged}`, "–"],
  ["不支持的 else", `if (!supports("1.13")) sheet.name; else ${merged}`, "1.13"],
  ["三元的真", `return supports("1.13") ? ${merged.slice(0, -1)} : undefined;`, "1.13"],
  ["三元的假", `return supports("1.13") ? undefined : ${merged.slice(0, -1)};`, "–"],
  ["&& 之后", `return supports("1.13") && ${merged}`, "1.13"],
  ["|| 之后", `return !supports("1.13") || ${merged}`, "1.13"],
  ["不支持就返回", `if (!supports("1.13")) return; ${merged}`, "1.13"],
  ["支持就返回", `if (supports("1.13")) return; ${merged}`, "–"],
  ["不支持就抛出", `if (!supports("1.13")) { sheet.name; throw new Error(); } ${merged}`, "1.13"],
  ["else 里返回", `if (supports("1.13")) sheet.name; else return; ${merged}`, "1.13"],
  ["不支持就跳过一轮", `for (const name of names) { if (!supports("1.13")) continue; name; ${merged} }`, "1.13"],
  ["跳过只在循环之内", `for (const name of names) { if (!supports("1.13")) continue; name; } ${merged}`, "–"],
  ["不支持时没有离开", `if (!supports("1.13")) { sheet.name; } ${merged}`, "–"],
  ["记在常量里", `const exact = supports("1.13"); if (exact) ${merged}`, "1.13"],
  ["记在变量里，可能又改了", `let exact = supports("1.13"); exact = large; if (exact) ${merged}`, "–"],
  ["还有别的条件", `if (large && supports("1.13")) ${merged}`, "1.13"],
  ["两个条件有一个就行", `if (large || supports("1.13")) ${merged}`, "–"],
  ["有一个不满足就返回", `if (large || !supports("1.13")) return; ${merged}`, "1.13"],
  ["都不满足才返回", `if (large && !supports("1.13")) return; ${merged}`, "–"],
  ["问得不够高", `if (supports("1.10")) ${merged}`, "1.10"],
  ["问得更高", `if (supports("1.14")) ${merged}`, "1.14"],
  ["里面的回调", `if (supports("1.13")) names.forEach(() => { ${merged} });`, "1.13"],
  ["只在支持时调用的函数", `function exact() { ${merged} } if (supports("1.13")) exact();`, "1.13"],
  ["只在支持时交出去的函数", `const exact = () => { ${merged} }; if (supports("1.13")) names.forEach(exact);`, "1.13"],
  ["有一处没问就调用的函数", `function exact() { ${merged} } if (supports("1.13")) exact(); exact();`, "–"],
  ["没问就交出去的函数", `const exact = () => { ${merged} }; if (supports("1.13")) exact(); return { exact };`, "–"],
  ["提前声明的函数，返回之前就能调用", `exact(); if (!supports("1.13")) return; function exact() { ${merged} }`, "–"],
  [
    "支持时才 load 的名字",
    `context.workbook.pivotTables.load(supports("1.13") ? "name,refreshOnOpen" : "name");`,
    "1.13",
  ],
  [
    "支持时才添进 load 数组的名字",
    `context.workbook.pivotTables.load(["name", ...(supports("1.13") ? ["refreshOnOpen"] : [])]);`,
    "1.13",
  ],
  ["同名的另一个函数", `const supports = (level: string) => level; if (supports("1.13")) ${merged}`, "–"],
  ["直接问主机", `if (Office.context.requirements.isSetSupported("ExcelApi", "1.13")) ${merged}`, "主机 1.13"],
  ["问的是别的接口集", `if (Office.context.requirements.isSetSupported("RibbonApi", "1.13")) ${merged}`, "–"],
];

const unknown: readonly (readonly [string, string, ...string[]])[] = [
  ["名字运行时才知道", "sheet.load(names);", "…"],
  ["什么都没说", "sheet.load();", "…"],
  ["写错的名字", `range.load("values,formulae,format/fill/colour");`, "formulae", "format/fill/colour"],
  ["不是 Office 的 load", `const own = { load: (name: string[]) => name }; own.load(names);`],
];

const found = usesOfTexts([...needed, ...guarded, ...unknown].map(([, text]) => text));

describe("需要什么", () => {
  test.each(needed.map(([name, , ...expected], index) => [name, expected, index] as const))(
    "%s",
    (_, expected, index) => expect(found[index]?.uses.map(needOf).filter(isNews)).toEqual(expected),
  );
});

function needOf({ member, need: { set, level } }: Use): string {
  return `${member} ${set === "ExcelApi" ? "" : `${set} `}${level}`;
}

function isNews(need: string): boolean {
  return !/^\S+ 1\.1$/.test(need);
}

describe("有没有先问过", () => {
  test.each(guarded.map(([name, , expected], index) => [name, expected, needed.length + index] as const))(
    "%s",
    (_, expected, index) => {
      const uses = found[index]?.uses.filter(({ need }) => need.level === "1.13") ?? [];
      expect(uses.map(guardOf)).toEqual([expected]);
    },
  );
});

function guardOf({ guard: { capped, any } }: Use): string {
  if (any === none) return "–";
  return capped === any ? any : `主机 ${any}`;
}

describe("load 说不清要什么", () => {
  test.each(
    unknown.map(([name, , ...expected], index) => [name, expected, needed.length + guarded.length + index] as const),
  )("%s", (_, expected, index) => expect(found[index]?.unknownLoads.map(({ name }) => name)).toEqual(expected));
});

test("指出文件和行，链式调用指到那一段", () => {
  const [chain] = usesOfTexts(["sheet\n.getRange('A1')\n.getMergedAreasOrNullObject();"]);
  expect(chain?.uses.map(({ member, file, line }) => `${member} ${file}:${line}`)).toEqual([
    "Range.getMergedAreasOrNullObject example0.ts:8",
    "Worksheet.getRange example0.ts:7",
  ]);
});
