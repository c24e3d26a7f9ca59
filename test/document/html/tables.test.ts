import { readHtml } from "../../../src/document/html/read-html";
import { merges, shown } from "../shown";

const blocks = (page: string) => readHtml(new TextEncoder().encode(page)).blocks;
const read = (page: string) => shown(blocks(page));

describe("合并的格", () => {
  test("横竖合并", () => {
    const page = `<table><tr><th rowspan=2>结果<th colspan=2>申请人情况<tr><td>自然人<td>总计<tr><td>公开<td>5<td>5</table>`;
    expect(read(page)).toEqual(["结果|申请人情况|", "|自然人|总计", "公开|5|5"]);
    expect(merges(blocks(page))).toEqual(["0,0–1,0", "0,1–0,2"]);
  });

  test.each([
    ["跨零列当一列", "<tr><td colspan=0>甲<td>1", ["甲|1"], []],
    ["跨负数列当一列", "<tr><td colspan=-3>甲<td>1", ["甲|1"], []],
    ["跨的不是数", "<tr><td colspan=abc rowspan=>甲<td>1", ["甲|1"], []],
    ["跨得太宽的到右边为止", "<tr><td colspan=99999>标题<tr><td>甲<td>1", ["标题|", "甲|1"], ["0,0–0,1"]],
    ["跨得太宽但后面还有格的，让给后面的格", "<tr><td colspan=99999>甲<td>1", ["甲|1"], []],
    ["跨零行是一直到底", "<tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3", ["甲|1", "|2", "|3"], ["0,0–2,0"]],
    ["跨得太高的到底为止", "<tr><td rowspan=70000>甲<td>1<tr><td>2", ["甲|1", "|2"], ["0,0–1,0"]],
    [
      "两个合并格重叠，后来的让开",
      "<tr><td>甲<td rowspan=2>乙<tr><td colspan=2>丙<td>1",
      ["甲|乙|", "丙||1"],
      ["0,1–1,1"],
    ],
    [
      "整行都在合并格下面",
      "<tr><td rowspan=2>甲<td rowspan=2>1<tr></tr><tr><td>乙<td>2",
      ["甲|1", "|", "乙|2"],
      ["0,0–1,0", "0,1–1,1"],
    ],
  ])("%s", (_, rows, expected, areas) => {
    const page = `<table>${rows}</table>`;
    expect(read(page)).toEqual(expected);
    expect(merges(blocks(page))).toEqual(areas);
  });
});

describe("写坏了的表格", () => {
  test.each([
    ["什么都没有闭合", "<table><tr><td>甲<td>1<tr><td>乙<td>2", ["甲|1", "乙|2"]],
    [
      "格里的标签没有闭合",
      "<table><tr><td><p><span>甲<td><b>1<tr><td><div><p>乙</td><td>2</table><p>后文",
      ["甲|1", "乙|2", "后文"],
    ],
    ["没有行标签", "<table><td>甲<td>1</table>", ["甲|1"]],
    ["行和格之间夹着文字", "<table>夹的<tr>字<td>甲<td>1</tr></table>", ["夹的字", "甲|1"]],
    ["空行不算", "<table><tr></tr><tr><td>甲<td>1<tr></table>", ["甲|1"]],
    ["表格还没闭合又来一张", "<table><tr><td>甲<td>1</tr><table><tr><td>乙<td>2<td>3</table>", ["甲|1", "乙|2|3"]],
    ["多出来的结束标签", "</td></tr></table><table></td><tr><td>甲</span><td>1</table></table>", ["甲|1"]],
    ["不在表格里的格", "<td>甲</td><tr>乙</tr>", ["甲", "乙"]],
    [
      "表头、表体和标题",
      "<table><caption>表</caption><thead><tr><th>甲<th>乙</thead><tbody><tr><td>1<td>2</tbody></table>",
      ["表", "甲|乙", "1|2"],
    ],
    ["隐藏的行", `<table><tr style="display:none"><td>隐<td>0<tr><td>甲<td>1</table>`, ["甲|1"]],
  ])("%s", (_, page, expected) => expect(read(page)).toEqual(expected));
});

describe("格里的文字", () => {
  test.each([
    ["换行", "<td>商业<br>企业<td>1", ["商业⏎企业|1"]],
    ["开头的换行", "<td><br>0<td>1", ["⏎0|1"]],
    ["几段", "<td><p>商业</p><p>企业</p><td>1", ["商业⏎企业|1"]],
    ["源文件里的缩进不算", "<td>\n    0\n  </td>\n  <td> 1 </td>", ["0|1"]],
    ["不换行空格当空格", "<td>&nbsp;0<td>1", [" 0|1"]],
    ["里面的小表格排成文字", "<td><table><tr><td>a<td>b</table><td>1<td>2<td>3", ["a b|1|2|3"]],
  ])("%s", (_, cells, expected) => expect(read(`<table><tr>${cells}</table>`)).toEqual(expected));
});

test("断成两张的表接起来", () => {
  const part = (rows: string) => `<table><tr><td>项目<td>自然人<td>总计</tr>${rows}</table>`;
  expect(read(part("<tr><td>新收<td>6<td>6") + "<p>&nbsp;</p>" + part("<tr><td>结转<td>0<td>0"))).toEqual([
    "项目|自然人|总计",
    "新收|6|6",
    "结转|0|0",
  ]);
});

describe("用来排版的表格", () => {
  test("页面分栏的表格拆开，里面的表格是表格", () => {
    const page = `<table><tr><td>栏目<td><p>一、总体情况</p><table><tr><td>甲<td>1<tr><td>乙<td>2</table></td></tr></table>`;
    expect(read(page)).toEqual(["一、总体情况", "甲|1", "乙|2"]);
  });

  test("标题下面整张是图片的表格，图片不丢", () =>
    expect(read("<p>甲</p><table><tr><td>附表三<tr><td><img></table>")).toEqual(["甲", "附表三", "", "[图]"]));

  test("给图片加框的表格", () => expect(read("<p>甲</p><table><tr><td><img><td></table>")).toEqual(["甲", "[图]"]));
});
