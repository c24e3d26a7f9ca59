import { readHtml } from "../../../src/document/html/read-html";
import { shown } from "../shown";

const read = (page: string) => shown(readHtml(new TextEncoder().encode(page)).blocks);

describe("网页里的文字", () => {
  test.each([
    ["段落和标题", "<h1>年度报告</h1><p>甲</p><h2>一、总体情况</h2>乙", ["#1 年度报告", "甲", "#2 一、总体情况", "乙"]],
    ["换行符断开段落", "<p>甲<br>乙<br/><br>丙</p>", ["甲", "乙", "丙"]],
    ["没有闭合的段落", "<p>甲<p>乙<div>丙", ["甲", "乙", "丙"]],
    ["拆成几段的字连起来", "<p><span>总</span><b>体</b><font>情<i>况</i></font></p>", ["总体情况"]],
    ["源文件里断开的中文行连起来", "<p>政府信\n      息公开</p>", ["政府信息公开"]],
    ["断开的西文行之间有空格", "<p>Beijing\nTongzhou</p>", ["Beijing Tongzhou"]],
    ["字与字之间的空格留着", "<p>总 体　情&nbsp;况</p>", ["总 体　情 况"]],
    ["缩进不算文字", "<p>&nbsp;&nbsp;　　甲&ensp;</p>", ["甲"]],
    ["只有空白的段落不算", "<p>&nbsp;</p><p>　</p><p>甲</p>", ["甲"]],
    ["字符引用", "<p>&ldquo;三安全&#19968;稳定&rdquo;&lt;&amp;</p>", ["“三安全一稳定”<&"]],
    [
      "编号列表",
      "<ol><li>甲</li><li>乙</li><li value=9>丙</ol><ol start=3><li>丁</ol>",
      ["1.甲", "2.乙", "9.丙", "3.丁"],
    ],
    ["不编号的列表", `<ul><li>甲</ul><ol style="list-style:none"><li>乙</ol>`, ["甲", "乙"]],
    ["Word 存成网页的编号", "<p><![if !supportLists]><span>1.<span>&nbsp;</span></span><![endif]>甲</p>", ["1. 甲"]],
    ["预排版的文字", "<pre>甲\n乙</pre>", ["甲", "乙"]],
    ["图片", "<p>甲<img src=a.png></p>", ["[图]", "甲"]],
    ["框里的段落", "<blockquote>甲</blockquote><center>乙</center>", ["甲", "乙"]],
  ])("%s", (_, page, expected) => expect(read(page)).toEqual(expected));
});

describe("不是给人读的不读", () => {
  test.each([
    ["脚本", "<script>document.write('<p>乙</p>')</script>"],
    ["样式", "<style>p { content: '乙' }</style>"],
    ["没有启用脚本时才显示的", "<noscript>乙</noscript>"],
    ["注释", "<!-- <p>乙</p> -->"],
    ["模板", "<template><p>乙</p></template>"],
    ["内嵌的网页", "<iframe>乙</iframe>"],
    ["隐藏的", "<div hidden>乙</div>"],
    ["样式里隐藏的", `<div style="color:red; DISPLAY : none">乙</div>`],
    ["看不见的", `<p style="visibility:hidden">乙</p>`],
    ["隐藏的里面没有闭合的", `<div style="display:none"><p>乙<b>丙</div>`],
    ["网站的页头", "<header>乙</header>"],
    ["导航", "<nav><ul><li>乙</ul></nav>"],
    ["页脚", "<footer>乙</footer>"],
    ["边栏", "<aside>乙</aside>"],
    ["按作用标明的导航", `<div role="navigation">乙</div>`],
    ["下拉框和按钮", "<select><option>乙</select><button>丙</button>"],
    ["Office 的数据岛", "<xml><o:p>乙</o:p></xml>"],
    ["标题栏的文字", "<title>乙</title>"],
    ["LibreOffice 写的页眉页脚", `<div title="header"><p>乙</p></div><div title="footer">丙</div>`],
    ["收起来的行", `<p style="visibility: collapse">乙</p>`],
  ])("%s", (_, page) => expect(read(`<p>甲</p>${page}<p>丁</p>`)).toEqual(["甲", "丁"]));

  test.each([
    ["Word", `办结6<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>件。`],
    ["LibreOffice", `办结6<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>件。`],
  ])("%s 的脚注号不混进数里", (_, page) => expect(read(`<p>${page}</p>`)).toEqual(["办结6件。"]));

  test("折叠起来的说明和页内的链接是给人读的", () =>
    expect(read(`<details><summary>甲</summary><p>乙</p></details><p><a href="#3">丙</a></p>`)).toEqual([
      "甲",
      "乙",
      "丙",
    ]));

  test("文章自己的页头里有标题，要读", () =>
    expect(read("<article><header><h1>年度报告</h1></header><p>甲</p></article>")).toEqual(["#1 年度报告", "甲"]));
});

describe("编码", () => {
  const gbk = Uint8Array.of(0xd5, 0xfe, 0xb8, 0xae); // 政府
  const bytes = (...pieces: readonly (string | Uint8Array)[]) =>
    Uint8Array.from(
      pieces.flatMap((piece) => [...(typeof piece === "string" ? new TextEncoder().encode(piece) : piece)]),
    );
  const first = (file: Uint8Array) => shown(readHtml(file).blocks)[0];

  test.each([
    ["UTF-8", bytes("<p>政府</p>")],
    ["带标记的 UTF-8", bytes(Uint8Array.of(0xef, 0xbb, 0xbf), "<p>政府</p>")],
    [
      "UTF-16",
      Uint8Array.of(0xff, 0xfe, ...[..."<p>政府</p>"].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])),
    ],
    ["写明 gb2312", bytes(`<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>`, gbk, "</p>")],
    ["写明 GBK", bytes(`<meta charset=GBK><p>`, gbk, "</p>")],
    ["写明 gb18030", bytes(`<meta charset='gb18030'><p>`, gbk, "</p>")],
    ["没有写明的 GBK", bytes("<p>", gbk, "</p>")],
    ["写的是没有的编码", bytes(`<meta charset=gb99><p>`, gbk, "</p>")],
    ["写明 gb2312，其实是 UTF-8", bytes(`<meta charset="gb2312"><p>政府</p>`)],
  ])("%s", (_, file) => expect(first(file)).toBe("政府"));
});
