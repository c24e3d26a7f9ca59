import { formFindings } from "../../../../src/domain/text/form/form-findings";
import { textFormWords } from "../../../../src/locales/zh-CN/text-form";
import { briefOf, contextOf, report, reportText } from "./report-text";

const personal = (words: string) => briefOf(words).filter(([rule]) => rule === "text.leftover");

test.each([
  "收到申请人张某某、李××提出的申请2件。",
  "申请人王先生要求公开规划信息，联系电话138****0000。",
  "申请人于当日提出补正，申请人方便时查阅，申请人高度认可。",
  "申请人宋庄镇居民提出申请，申请人张湾村提出的申请已答复。",
  "申请人常年申请，申请人李某不服，申请人张女士提出复议。",
  "如有疑问，请与街道办公室联系（联系电话：13800000000）。",
  "监督电话13800000000，办公电话010-64010789。",
  "浏览量13800000000次，登记号110101199001010。",
  "网址https://www.bjtzh.gov.cn/13800000000/110101199001010000.html，请登录查询。",
  "证件号码为110101********0000。",
])("%s 不报", (words) => expect(personal(words)).toEqual([]));

test.each([
  ["收到申请1件，申请人手机13800000000。", "138"],
  ["申请人留下联系电话13800000000。", "138"],
  ["与居民（138 0000 0000）沟通后答复。", "138"],
  ["来电号码138-0000-0000。", "138"],
  ["身份证号110101199001010000，要求公开。", "110101"],
  ["申请人证件为11010119900101000X。", "110101"],
  ["收到申请人张三提出的申请1件。", "申请人张"],
  ["申请人：李四四，要求公开规划信息。", "申请人：李"],
  ["答复申请人王五五（男）。", "申请人王"],
  ["申请人姓名为赵六，要求公开规划信息。", "申请人姓名为赵"],
  ["申请人陈五五不服答复，提起复议。", "申请人陈"],
])("%s 要报，只引开头", (words, quote) => expect(personal(words)).toEqual([["text.leftover", quote]]));

test("别的规则引到同一处，也不带出号码", () => {
  const words = "申请人(手机13800000000，身份证110101199001010000)要求公开.申请人张三提出申请。。";
  for (const finding of formFindings(reportText(report({ bodies: { 一: [words] } })), contextOf(2023))) {
    const told = JSON.stringify(finding) + textFormWords.sentence(finding);
    expect(told).not.toMatch(/13800|119900|张三/u);
  }
});
