import { formFindings } from "../../../../src/domain/text/form/form-findings";
import { brief, contextOf, report, reportText } from "./report-text";

const ofOrgan = (organ: string, words: string, rule = "text.leftover") =>
  brief(
    report({ title: [organ, "2023年政府信息公开工作年度报告"], bodies: { 一: [`${words}纳入绩效考核。`] } }),
  ).flatMap(([id, ...found]) => (id === rule ? [found[0]] : []));

const street = "北京市通州区人民政府北苑街道办事处";
const town = "北京市密云区大城子镇人民政府";
const bureau = "北京市通州区城市管理局";
const committee = "北京市通州区发展和改革委员会";

test.each([
  [street, "我街道按照我区、我市部署，认真落实，我办、我处专人负责。"],
  [street, "自我局限于文字解读，“帮我办”窗口为我办事，我委托第三方评估，我委会配合，我局域网安全。"],
  [street, "转发《关于我局政务公开工作的通知》，推出“我镇的一天”专栏。"],
  [town, "我镇各村、我乡镇干部积极参与，我区统一部署。"],
  [bureau, "我局、我市、我区按照部署推进。"],
  [committee, "我委、我区按照部署推进。"],
  ["开封市城乡一体化示范区管理委员会", "我委按照部署推进。"],
  ["固镇县城关镇人民政府", "我镇、我县按照部署推进。"],
  ["怀柔区人民政府办公室", "我办承担全区政务公开工作。"],
  ["通州区人民政府", "我办编制全区年度报告。"],
  ["通州区图书馆", "我局、我镇的说法不能断定。"],
])("%s：%s不报", (organ, words) => expect(ofOrgan(organ, words)).toEqual([]));

test.each([
  [street, "我局认真落实条例。", "我局"],
  [street, "我镇认真落实条例。", "我镇"],
  [street, "我委认真落实条例。", "我委"],
  [street, "按照我县统一部署，认真落实。", "我县"],
  [town, "我街道认真落实条例。", "我街道"],
  [town, "我办认真落实条例。", "我办"],
  [bureau, "我委认真落实条例。", "我委"],
  [bureau, "我街道认真落实条例。", "我街道"],
  [committee, "我局认真落实条例。", "我局"],
  ["某某省财政厅", "我局认真落实条例。", "我局"],
])("%s自称“%s”要报", (organ, words, quote) => expect(ofOrgan(organ, words)).toEqual([quote]));

test.each([
  [street, "北苑街道高度重视。"],
  [street, "2023年，通州区北苑街道办事处认真落实条例。"],
  [street, "街道高度重视，各街道坚持公开为常态。"],
  [street, "所属乡镇街道主动公开信息。"],
  [street, "会同玉桥街道认真落实联合执法公示。"],
  [street, "赴玉桥街道学习交流，原玉桥街道坚持的做法予以保留。"],
  [town, "大城子镇党委高度重视，大城子镇主动公开信息。"],
  [bureau, "玉桥街道高度重视，配合公开。"],
])("%s：%s说的是本机关，不报", (organ, words) => expect(ofOrgan(organ, words)).toEqual([]));

test.each([
  [street, "玉桥街道办事处高度重视，认真落实。", "玉桥街道办事处"],
  [street, "2023年，中仓街道主动公开信息261条。", "中仓街道"],
  [street, "2023年通州区玉桥街道共发布信息261条。", "通州区玉桥街道"],
  [street, "一年来，玉桥街道党工委高度重视。", "玉桥街道"],
  [town, "不老屯镇人民政府坚持公开为常态。", "不老屯镇人民政府"],
  [town, "全年办结。不老屯镇未收到申请。", "不老屯镇"],
])("%s：%s说的是别的机关，要报", (organ, words, quote) => expect(ofOrgan(organ, words)).toEqual([quote]));

test("机关名称以已知的为准，不靠标题", () => {
  const text = reportText(report({ title: [], bodies: { 一: ["我局认真落实条例。"] } }));
  const leftovers = (organ: string) =>
    formFindings(text, { ...contextOf(2023), organ }).filter(({ rule }) => rule === "text.leftover");
  expect(leftovers(street)).toHaveLength(1);
  expect(leftovers(bureau)).toEqual([]);
});

test("不知道是哪个机关时，不谈自称", () => {
  const text = reportText(report({ title: [], bodies: { 一: ["我局认真落实条例，玉桥街道高度重视。"] } }));
  expect(formFindings(text, contextOf(2023)).filter(({ rule }) => rule === "text.leftover")).toEqual([]);
});

const assessed = (organ: string, ...body: readonly string[]) =>
  brief(report({ title: [organ, "2023年政府信息公开工作年度报告"], bodies: { 一: body } }));

test.each([
  [town, ["将政府信息公开纳入绩效考核。"]],
  [town, ["开展社会评议，群众普遍满意。"]],
  [town, ["未发生因政府信息公开追究责任的情况。"]],
  ["通州区人民政府", ["对各部门开展第三方评估。"]],
  [street, ["全年公开信息10条。"]],
  [bureau, ["全年公开信息10条。"]],
  ["怀柔区人民政府办公室", ["全年公开信息10条。"]],
  ["北京经济技术开发区", ["全年公开信息10条。"]],
])("%s的总体情况写“%j”不报", (organ, body) => expect(assessed(organ, ...body)).toEqual([]));

test.each([
  [town, "全年公开信息10条。"],
  ["通州区人民政府", "全年公开信息10条。"],
  ["杭州市", "全年公开信息10条。"],
  ["固镇县人民政府", "加强组织领导，落实责任。"],
  ["武山县城关镇", "严格落实“三审三校”制度。"],
])("%s是一级政府，总体情况只写“%s”要报", (organ, words) =>
  expect(assessed(organ, words)).toEqual([["text.section-empty", "一、总体情况"]]),
);
