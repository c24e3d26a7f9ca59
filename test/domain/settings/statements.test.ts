import fc from "fast-check";
import { noStatements, type StatedInSettings, statementsOf } from "../../../src/domain/narrative/statements";
import { emptySettings, withDefaults } from "../../../src/domain/settings/settings";
import { layoutSettings, parseSettings, setStatementEdits } from "../../../src/domain/settings/settings-sheet";
import type { Scalar, WorkbookData } from "../../../src/domain/sheet/sheet-data";
import { settingsWords as english } from "../../../src/locales/en-US/settings";
import { settingsWords } from "../../../src/locales/zh-CN/settings";
import { applied, sheetOf, valuesOf, workbookOf } from "./settings-workbook";
import { statements } from "./stated";

const head = ["类别", "项目", "取值", "说明"];
const workbook = (...rows: readonly (readonly Scalar[])[]): WorkbookData => workbookOf(sheetOf([head, ...rows]));
const parsed = (...rows: readonly (readonly Scalar[])[]): StatedInSettings =>
  parseSettings(workbook(...rows)).settings.statements;
const problemsIn = (...rows: readonly (readonly Scalar[])[]): unknown =>
  parseSettings(workbook(...rows)).problems.map(({ row, code, text }) => [row, code, text]);

describe("总体情况的五个小标题", () => {
  test.each([
    ["北京市通州区人民政府北苑街道办事处", "beijing"],
    ["北京市 密云区大城子镇人民政府", "beijing"],
    ["某某省某某市某某区人民政府某某街道办事处", "national"],
    ["某某省人民政府驻北京办事处", "national"],
  ])("没有选的，%s 用 %s", (organ, parts) => expect(statementsOf(organ, noStatements).parts).toBe(parts));

  test("选了的照选的", () => {
    expect(statementsOf("北京市某某区某某镇人民政府", { ...noStatements, parts: "national" }).parts).toBe("national");
  });
});

describe("读正文一类", () => {
  test("各项", () => {
    expect(
      parsed(
        ["正文", "机关简称", "某某街道"],
        ["正文", "总体情况结构", "北京五项"],
        ["正文", "网站名称", "某某区人民政府网站"],
        ["正文", "网站网址", "https://www.example.gov.cn/"],
        ["正文", "政务新媒体", "“某某发布”微信公众号"],
        ["正文", "政务新媒体", "“某某发布”微博"],
        ["正文", "公开机制", "三审三校"],
        ["正文", "问题1", "公开内容不够广"],
        ["正文", "措施1", "明年按季度梳理公开内容。"],
        ["正文", "问题2", "解读形式单一"],
        ["正文", "措施2", null],
        ["正文", "工作考核", "考核结果为良好。"],
        ["正文", "社会评议", "没有组织社会评议。"],
        ["正文", "责任追究", "没有需要追究责任的情况。"],
      ),
    ).toEqual({
      shortName: "某某街道",
      parts: "beijing",
      website: { name: "某某区人民政府网站", address: "https://www.example.gov.cn/" },
      newMedia: ["“某某发布”微信公众号", "“某某发布”微博"],
      mechanisms: ["三审三校"],
      problems: [{ problem: "公开内容不够广", measure: "明年按季度梳理公开内容。" }, { problem: "解读形式单一" }],
      accountability: {
        appraisal: "考核结果为良好。",
        evaluation: "没有组织社会评议。",
        accountability: "没有需要追究责任的情况。",
      },
    });
  });

  test("次序乱了、有空格、全角数字、汉字数字、缺行，一样读", () => {
    expect(
      parsed(
        ["正文", "措施（二）", "乙改"],
        ["正 文", "问题２", " 乙 "],
        ["正文", "网站 网址", ""],
        ["正文", "问题一", "甲"],
        ["正文", "问题10", "丁"],
        ["正文", "问题3", "丙"],
        ["口径", "失效计入废止", "否"],
        ["正文", "机关\n简称", "某某街道"],
      ),
    ).toEqual({
      ...noStatements,
      shortName: "某某街道",
      problems: [{ problem: "甲" }, { problem: "乙", measure: "乙改" }, { problem: "丙" }, { problem: "丁" }],
    });
  });

  test("只有一个问题的，可以不编号", () => {
    expect(parsed(["正文", "措施", "改"], ["正文", "问题", "甲"]).problems).toEqual([{ problem: "甲", measure: "改" }]);
  });

  test.each([
    ["国办五项", "national"],
    ["北京五项", "beijing"],
    ["北京 ５项", "beijing"],
    ["国办", "national"],
  ])("总体情况结构“%s”", (value, parts) => {
    expect(parsed(["正文", "总体情况结构", value]).parts).toBe(parts);
  });

  test("没有这一类的旧表照读，不算问题", () => {
    const { settings, problems } = parseSettings(workbook(["基本", "年度", 2023]));
    expect([settings.statements, problems]).toEqual([noStatements, []]);
  });
});

describe("看不懂的行，说哪一行、怎么办", () => {
  test.each([
    [["正文", "机关全名", "某某"], "unknown-item", "机关全名"],
    [["正文", "问题甲", "某某"], "unknown-item", "问题甲"],
    [["正文", "", "某某"], "blank-item", "某某"],
    [["正文", "总体情况结构", "六项"], "unknown-parts", "六项"],
    [["正文", "总体情况结构", "五项"], "unknown-parts", "五项"],
    [["正文", "机关简称", { error: "#REF!" }], "broken-value", "#REF!"],
    [["正文", "措施2", "改"], "needs-another", "问题2"],
    [["正文", "措施", "改"], "needs-another", "问题"],
    [["正文", "网站网址", "https://www.example.gov.cn/"], "needs-another", "网站名称"],
  ] as const)("%j", (row, code, text) => {
    expect(problemsIn(["基本", "年度", 2023], row)).toEqual([[2, code, text]]);
    expect(parsed(row)).toEqual(noStatements);
  });

  test("写了两次的只用第一次；几行的项目只怕同一个写两遍", () => {
    const rows = [
      ["正文", "机关简称", "甲街道"],
      ["正文", "机关简称", "乙街道"],
      ["正文", "政务新媒体", "“某某发布”微博"],
      ["正文", "政务新媒体", "某某发布 微博"],
      ["正文", "问题1", "甲"],
      ["正文", "问题一", "乙"],
    ];
    expect(parsed(...rows)).toEqual({
      ...noStatements,
      shortName: "甲街道",
      newMedia: ["“某某发布”微博"],
      problems: [{ problem: "甲" }],
    });
    expect(problemsIn(...rows)).toEqual([
      [2, "repeated", "机关简称"],
      [4, "repeated", "某某发布 微博"],
      [6, "repeated", "问题一"],
    ]);
  });

  test("各类的问题按行的次序说", () => {
    expect(problemsIn(["口径", "撤诉", "x"], ["正文", "别的", "x"], ["用语", "", "x"])).toEqual([
      [1, "unknown-item", "撤诉"],
      [2, "unknown-item", "别的"],
      [3, "blank-item", "x"],
    ]);
  });

  test("中英文都说得出", () => {
    const { problems } = parseSettings(workbook(["正文", "措施2", "改"], ["正文", "总体情况结构", "六项"]));
    expect(problems.map(settingsWords.problem)).toEqual([
      "年报设置第 2 行：没有“问题2”，这一行没有采用。请补写“问题2”，或清空这一行的取值。",
      "年报设置第 3 行：总体情况结构“六项”不是可选的，请填“国办五项”或“北京五项”，或空着。",
    ]);
    expect(problems.map(english.problem).join()).toMatch(/row 2.*问题2.*row 3.*六项/);
  });
});

describe("写正文一类", () => {
  test("没有说的也各留一行，附上怎么写", () => {
    const rows = valuesOf(layoutSettings(emptySettings(), settingsWords)).filter(([category]) => category === "正文");
    expect(rows.map(([, item, value]) => [item, value])).toEqual(
      [
        ...["机关简称", "总体情况结构", "网站名称", "网站网址", "政务新媒体", "公开机制"],
        ...["问题1", "措施1", "工作考核", "社会评议", "责任追究"],
      ].map((item) => [item, null]),
    );
    expect(rows.every(([, , , explanation]) => String(explanation).length > 10)).toBe(true);
  });
});

const after = (before: WorkbookData, stated: StatedInSettings): WorkbookData =>
  applied(before, setStatementEdits(before, stated, settingsWords));
const cells = (before: WorkbookData, stated: StatedInSettings): unknown =>
  setStatementEdits(before, stated, settingsWords).map((edit) =>
    edit.kind === "cell" ? [edit.row, edit.column, edit.content.value] : edit.kind,
  );

describe("改正文一类", () => {
  test("没有设置表：整张写出来", () => {
    const stated = { ...noStatements, shortName: "某某街道" };
    expect(parseSettings(after(workbookOf(), stated))).toEqual({
      settings: withDefaults({ statements: stated }),
      problems: [],
    });
  });

  test("旧表没有这一类：在下面补上各行和说明，其余一格不动", () => {
    const before = workbook(["基本", "年度", 2023], ["用语", "民企", "商业企业"]);
    const values = after(before, { ...noStatements, shortName: "某某街道" }).sheets[0]?.values ?? [];
    expect(values.slice(0, 3)).toEqual(before.sheets[0]?.values);
    expect(values[3]).toEqual(["正文", "机关简称", "某某街道", settingsWords.statements.shortName]);
    expect(values.slice(4).map(([, item]) => item)).toContain("责任追究");
  });

  test("就地改，不够的加在最下面，去掉的清空取值", () => {
    const before = workbook(
      ["正文", "机关简称", "甲街道", "自己写的备注"],
      ["正文", "政务新媒体", "微博"],
      ["正文", "公开机制", "三审三校"],
      ["正文", "公开机制", "保密审查"],
      ["备忘", "自己写的", "话"],
    );
    const stated = { ...noStatements, shortName: "乙街道", newMedia: ["微博", "抖音"], mechanisms: ["保密审查"] };
    expect(cells(before, stated)).toEqual([
      [1, 2, "乙街道"],
      [3, 2, "保密审查"],
      [4, 2, null],
      [6, 0, "正文"],
      [6, 1, "政务新媒体"],
      [6, 2, "抖音"],
      [6, 3, settingsWords.statements.newMedia],
    ]);
  });

  test("清空了的行，下次再用", () => {
    const before = workbook(["正文", "政务新媒体", null], ["正文", "问题1", ""], ["正文", "措施1", " "]);
    const stated = { ...noStatements, newMedia: ["微博"], problems: [{ problem: "甲", measure: "改" }] };
    expect(cells(before, stated)).toEqual([
      [1, 2, "微博"],
      [2, 2, "甲"],
      [3, 2, "改"],
    ]);
  });

  test("已经是这样的，一格不改；说明一列没有就不写说明", () => {
    const values = [
      ["类别", "项目", "取值"],
      ["正文", "问题一", "甲"],
      ["正文", "机关简称", ""],
      ["正文", "别的", "话"],
    ];
    const before = workbookOf(sheetOf(values));
    expect(cells(before, { ...noStatements, problems: [{ problem: "甲" }] })).toEqual([]);
    expect(cells(before, { ...noStatements, problems: [{ problem: "甲" }], newMedia: ["微博"] })).toEqual([
      [4, 0, "正文"],
      [4, 1, "政务新媒体"],
      [4, 2, "微博"],
    ]);
  });

  test("没看懂的行留着，等人来改；一说到它就改掉", () => {
    const before = workbook(
      ["正文", "总体情况结构", "六项"],
      ["正文", "措施2", "改"],
      ["正文", "网站网址", "https://www.example.gov.cn/"],
      ["正文", "机关简称", "某某街道"],
    );
    expect(cells(before, noStatements)).toEqual([[4, 2, null]]);
    const stated: StatedInSettings = {
      ...noStatements,
      parts: "national",
      website: { name: "某某网站" },
      problems: [{ problem: "甲" }, { problem: "乙" }],
    };
    expect(parseSettings(after(before, stated))).toEqual({
      settings: withDefaults({ statements: stated }),
      problems: [],
    });
  });

  test("写重了的第二行，不会在第一行清空以后冒出来", () => {
    const before = workbook(["正文", "机关简称", "甲街道"], ["正文", "机关简称", "乙街道"]);
    expect(parseSettings(after(before, noStatements)).settings.statements).toEqual(noStatements);
  });

  test("同名的表里是别的内容：保留，在下面另起", () => {
    const before = workbookOf(sheetOf([["随手记的"], ["两行"]]));
    const changed = after(before, { ...noStatements, shortName: "某某街道" });
    expect(changed.sheets[0]?.values.slice(0, 2)).toEqual([["随手记的"], ["两行"]]);
    expect(parseSettings(changed).settings.statements.shortName).toBe("某某街道");
  });

  test("写出来再读，还是同样的话；原来是什么都一样，别的设置不变", () => {
    const settings = fc.record({ statements, year: fc.constant(2023) }).map(withDefaults);
    fc.assert(
      fc.property(settings, statements, (was, stated) => {
        const before = workbookOf(sheetOf(valuesOf(layoutSettings(was, settingsWords))));
        expect(parseSettings(before)).toEqual({ settings: was, problems: [] });
        const changed = after(before, stated);
        expect(parseSettings(changed)).toEqual({ settings: { ...was, statements: stated }, problems: [] });
        expect(setStatementEdits(changed, stated, settingsWords)).toEqual([]);
        expect(parseSettings(after(changed, was.statements)).settings).toEqual(was);
      }),
    );
  });

  test("不论表里原来写了什么，写进去的都读得回来，别的类别不动", () => {
    const text = fc.oneof(
      fc.constantFrom(null, "机关简称", "问题1", "问题", "措施1", "措施3", "政务新媒体", "网站网址", "总体情况结构"),
      fc.constantFrom("北京五项", "甲", "乙", { error: "#REF!" }, "别的"),
    );
    const row = fc.tuple(fc.constantFrom("正文", "正文", "正 文", "用语", "备忘"), text, text, text);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), statements, (rows, stated) => {
        const before = workbook(...rows);
        const changed = after(before, stated);
        expect(parseSettings(changed).settings).toEqual({ ...parseSettings(before).settings, statements: stated });
        rows.forEach((cellsBefore, index) => {
          const now = changed.sheets[0]?.values[index + 1];
          if (!cellsBefore[0].startsWith("正")) expect(now).toEqual(cellsBefore);
        });
      }),
    );
  });
});
