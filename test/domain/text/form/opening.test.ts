import { brief, report } from "./report-text";

const opened = (...opening: readonly string[]) => brief(report({ opening }));

test.each([
  [
    "依据《中华人民共和国政府信息公开条例》（以下简称《政府信息公开条例》）第五十条规定，编制本报告。",
    "根据《中华人民共和国政府信息公开条例》第四十九条、第五十条规定，编制本报告。",
    "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制本报告。",
    "根据《中华人民共和国政府信息公开条例》规定和北京市密云区政务服务局《关于做好密云区2023年政府信息公开年报编制和公布有关工作的函》工作要求，编制本报告。",
    "现将2023年政府信息公开工作情况报告如下：",
    "根据《中华人民共和国政府信息公开条例》第五十条规定，特向社会公布2023年政府信息公开工作年度报告。如有疑问，请与街道办公室联系（电话：010-64010789）",
  ],
])("开头写“%s”不报", (words) => expect(opened(words)).toEqual([]));

test("全称在前一段写过，后一段用简称", () =>
  expect(
    opened(
      "为落实《中华人民共和国政府信息公开条例》（以下简称《政府信息公开条例》），我街道认真开展工作。",
      "根据《政府信息公开条例》第五十条规定，编制本报告。",
    ),
  ).toEqual([]));

const full = "《中华人民共和国政府信息公开条例》";

test.each<[string, string, string, string?]>([
  ["依据《政府信息公开条例》第五十条规定，编制本报告。", "text.statute", "《政府信息公开条例》", full],
  ["根据《政府信息公开条例（修订）》第五十条规定，编制本报告。", "text.statute", "《政府信息公开条例（修订）》", full],
  ["按照政府信息公开条例第五十条规定，编制本报告。", "text.statute", "政府信息公开条例", full],
  ["根据条例第五十条规定，编制2023年政府信息公开工作年度报告。", "text.statute", "条例", full],
  ["遵照条例要求，公布2023年政府信息公开工作年度报告。", "text.statute", "条例", full],
  [`根据${full}第三十一条规定，编制本报告。`, "text.statute", "第三十一条", "第五十条"],
  [`根据${full}（国务院令第711号）第五十一条规定，编制本报告。`, "text.statute", "第五十一条", "第五十条"],
  [`根据${full}（以下简称《条例》）第32条规定，编制本报告。`, "text.statute", "第32条", "第五十条"],
  [`根据${full}第三十一条、第三十二条规定，编制本报告。`, "text.statute", "第三十一条、第三十二条"],
  [`根据${full}规定，编制本报告。`, "text.statute", "政府信息公开条例"],
  [`根据${full}有关要求，编制本报告。`, "text.statute", "政府信息公开条例"],
  [`根据${full}第五十条规定，编制本报告`, "text.punctuation", "，编制本报告", "，编制本报告。"],
  ["现公布2023年政府信息公开工作年度报告", "text.punctuation", "工作年度报告", "工作年度报告。"],
  [
    "现将2023年政府信息公开工作情况公布如下，编制依据为条例，报告如下",
    "text.punctuation",
    "例，报告如下",
    "例，报告如下：",
  ],
  ["本报告由总体情况等六部分组成", "text.punctuation", "等六部分组成", "等六部分组成。"],
  [`${full}第五十条规定，本报告内容如下`, "text.punctuation", "报告内容如下", "报告内容如下："],
])("开头写“%s”要报", (words, ...found) => expect(opened(words)).toEqual([found]));

const listed = (...parts: readonly string[]) =>
  opened(`本报告由${["总体情况", "主动公开政府信息情况", ...parts].join("、")}六部分组成。`);

const third = "收到和处理政府信息公开申请情况";
const fourth = "政府信息公开行政复议、行政诉讼情况";
const fifth = "存在的主要问题及改进情况";
const sixth = "其他需要报告的事项";

test.each([
  [[third, fourth, fifth, sixth]],
  [["收到和处理政府信息公开申请的情况", "政府信息公开行政复议和行政诉讼情况", "存在的主要问题和改进情况", sixth]],
  [[third, "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "存在的主要问题及改进措施", "其他需报告事项"]],
  [["收到和办理政府信息公开申请情况", fourth, "存在问题及改进情况", sixth]],
  [[third, "政府信息公开行政复议、诉讼情况", "存在的主要问题及整改情况", "其他需要报告的情况"]],
  [["依申请公开政府信息情况", fourth, "存在的不足和下一步打算", "需要报告的其他事项"]],
])("开头列举六个部分，换了说法的不报：%j", (parts) => expect(listed(...parts)).toEqual([]));

test.each<[readonly string[], string, string]>([
  [[third, fourth, "存在的主要问题及改情况", sixth], "存在的主要问题及改情况", fifth],
  [[third, fourth, fifth, "其进他需要报告的事项"], "其进他需要报告的事项", sixth],
  [["收到和处理政府信息公申请情况", fourth, fifth, sixth], "收到和处理政府信息公申请情况", third],
  [[third, "政府信息公开行政复议、行诉讼情况", fifth, sixth], "政府信息公开行政复议、行诉讼情况", fourth],
  [[third, fourth, fifth, "其他要需报告的事项"], "其他要需报告的事项", sixth],
  [[third, fourth, "存在的主问要题及改进情况", sixth], "存在的主问要题及改进情况", fifth],
])("开头列举六个部分，写错字的要报：%j", (parts, quote, suggestion) =>
  expect(listed(...parts)).toEqual([["text.heading", quote, suggestion]]),
);

test("东风路街道2024：两处都报", () =>
  expect(listed(third, fourth, "存在的主要问题及改情况，其进他需要报告的事项").map(([, quote]) => quote)).toEqual([
    "存在的主要问题及改情况",
    "其进他需要报告的事项",
  ]));

test("只提到一两个部分的开头不是列举", () => expect(opened("本报告说明存在的主要问题及改情况。")).toEqual([]));
