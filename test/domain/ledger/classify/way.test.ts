import { classifyWay } from "../../../../src/domain/ledger/classify/way";

test.each([
  ["当面", "inPerson"],
  ["现场申请", "inPerson"],
  ["窗口提交", "inPerson"],
  ["当 面\n递交", "inPerson"],
  ["现场（非本人）", "inPerson"],
  ["信函", "post"],
  ["以信函方式", "post"],
  ["邮寄申请", "post"],
  ["ＥＭＳ", "post"],
  ["信函（ems）", "post"],
  ["邮寄/挂号信", "post"],
  ["网上", "online"],
  ["网上申请", "online"],
  ["政府门户网站", "online"],
  ["通过互联网提交", "online"],
  ["电子邮件", "email"],
  ["邮箱", "email"],
  ["E-mail", "email"],
  ["邮件（电子邮箱）", "email"],
  ["传真申请", "fax"],
  ["口头", "oral"],
  ["其他形式", "other"],
  ["电报申请", "other"],
])("“%s”是 %s", (text, way) => expect(classifyWay(text)).toBe(way));

test.each(["邮件", "邮件申请", "邮件方式"])("“%s”不知是信还是电子邮件，照记", (text) =>
  expect(classifyWay(text)).toBe("mail"),
);

test("写明是快递的邮件就是信", () => expect(classifyWay("邮件（快递）")).toBe("post"));

test.each([
  "",
  "/",
  "申请",
  "信函（现场递交）",
  "网上、当面",
  "网上，某某平台",
  "12345热线",
  "依申请",
  "非现场",
  "某某某",
  "系统",
  "申请".repeat(20_000),
])("“%.20s”不猜", (text) => expect(classifyWay(text)).toBeUndefined());
