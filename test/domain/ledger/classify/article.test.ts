import { citationsIn } from "../../../../src/domain/ledger/classify/article";
import { normalise } from "../../../../src/domain/ledger/classify/normalise";

const rowsCited = (text: string) => citationsIn(normalise(text)).map(({ rows }) => rows);

const forbidden14 = ["stateSecret", "forbiddenByLaw", "securityAndStability"];
const refused14To16 = [...forbidden14, "thirdParty", "internalAffairs", "deliberative", "enforcementFile"];

describe("条文的写法", () => {
  test.each([
    "第三十六条第四项",
    "第三十六条第（四）项",
    "第三十六条第(四)项规定",
    "第三十六条第（四）项之规定",
    "第三十六条（四）",
    "第三十六条（四）项",
    "三十六条四项",
    "第36条第4项",
    "36条4项",
    "３６条４项",
    "36条(4)",
    "§36(4)",
    "§ 36 （4）",
    "§36(1)(4)",
    "36(4)",
    "第36条第1款第4项",
    "第三十六条第一款第四项",
    "第三十六条第一款第（四）项",
    "第 三十六 条\n第（四）项",
    "《条例》第三十六条第四项",
    "条例36(4)",
    "《条例》36（4）",
    "《中华人民共和国政府信息公开条例》第三十六条第（四）项",
    "《中华人民共和国政府信息公开条例》（2019年修订）第三十六条第四项",
    "根据《政府信息公开条例》第三十六条第（四）项的规定",
    "依据政府信息公开条例第三十六条第四项",
    "依据条例第三十六条第四项",
    "按照本条例第36条第4项",
  ])("%s 是第三十六条第（四）项", (text) => {
    expect(rowsCited(text)).toEqual([["notHeld"]]);
  });
});

describe("条文对应的行", () => {
  test.each([
    ["第三十六条第一项", ["disclosed"]],
    ["第三十六条第（二）项", ["disclosed"]],
    ["第三十六条第（三）项", refused14To16],
    ["第三十六条第五项", ["notHeld"]],
    ["第三十六条第六项", ["repeated"]],
    ["第三十六条第七项", ["administrativeQuery"]],
    ["第三十七条", ["partlyDisclosed"]],
    ["第十四条", forbidden14],
    ["第十五条", ["thirdParty"]],
    ["第十六条第一款", ["internalAffairs"]],
    ["第十六条第1款", ["internalAffairs"]],
    ["16条1款", ["internalAffairs"]],
    ["§16(1)", ["internalAffairs"]],
    ["第十六条第二款", ["deliberative", "enforcementFile"]],
    ["第十六条", ["internalAffairs", "deliberative", "enforcementFile"]],
    ["第三十八条", ["needsCreation"]],
    ["第三十条", ["stillUnclear", "notCorrected", "pending"]],
    ["第三十五条", ["excessive"]],
    ["第三十九条第一款", ["complaint"]],
    ["第三十九条第二款", ["publication"]],
    ["39条2款", ["publication"]],
    ["第三十九条", ["complaint", "publication"]],
    ["第四十二条", ["disclosed", "partlyDisclosed", "unpaid", "pending"]],
  ])("%s → %j", (text, rows) => {
    expect(rowsCited(text)).toEqual([rows]);
  });

  test.each(["第三十三条", "第十三条", "第二条", "第四条第三款"])("%s 不说明结果", (text) => {
    expect(rowsCited(text)).toEqual([[]]);
  });

  test("第三十六条只有一款：写成“第四款”的，不当作第四项", () => {
    expect(rowsCited("第三十六条第四款")[0]).toHaveLength(11);
  });
});

describe("一处引用多条", () => {
  test.each([
    ["第三十六条第（四）、（五）项", [["notHeld"], ["notHeld"]]],
    ["第三十六条第四项、第五项", [["notHeld"], ["notHeld"]]],
    ["第十六条第一款、第二款", [["internalAffairs"], ["deliberative", "enforcementFile"]]],
    ["第36条第1、2项", [["disclosed"], ["disclosed"]]],
    ["第三十六条（一）（六）", [["disclosed"], ["repeated"]]],
    ["第十五条、第三十六条第（三）项", [["thirdParty"], refused14To16]],
    ["第三十六条第（三）项、第十五条", [refused14To16, ["thirdParty"]]],
    ["第十四、十五条", [forbidden14, ["thirdParty"]]],
    ["第14、15条", [forbidden14, ["thirdParty"]]],
    ["第三十七条和第十五条", [["partlyDisclosed"], ["thirdParty"]]],
    ["第十四条至第十六条", [refused14To16]],
    ["第十四至十六条", [refused14To16]],
    ["第三十六条第（一）至（二）项", [["disclosed"]]],
  ])("%s → %j", (text, rows) => {
    expect(rowsCited(text)).toEqual(rows);
  });
});

describe("别的法律、别的“条”", () => {
  test.each([
    "《中华人民共和国行政复议法》第三十六条第四项",
    "《信访工作条例》第十五条",
    "信访工作条例第十五条",
    "《上海市政府信息公开规定》第十五条",
    "上海市政府信息公开条例第十五条",
    "依据行政处罚法第三十六条",
    "《民法典》第一百三十六条",
    "《统计法》第十四条、第十五条",
    "《信访工作条例》第十四条；第十五条",
  ])("%s 不是本条例", (text) => {
    expect(rowsCited(text).flat()).toEqual([]);
  });

  test.each(["公开政府信息15条", "提供15条信息", "15条信息", "共15条建议"])("%s 说的是数量", (text) => {
    expect(rowsCited(text)).toEqual([]);
  });

  test.each(["第一百三十六条", "第136条"])("%s 不是第三十六条", (text) => {
    expect(rowsCited(text).flat()).toEqual([]);
  });

  test("先引别的法律，再引条例，只认条例", () => {
    expect(rowsCited("《保守国家秘密法》第九条、《条例》第十五条").flat()).toEqual(["thirdParty"]);
  });

  test("引用连同法律名称一起占位，后面的文字不受影响", () => {
    const text = "根据《条例》第十五条，不予公开";
    expect(citationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["《条例》第十五条"]);
  });
});
