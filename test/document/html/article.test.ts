import { readHtml } from "../../../src/document/html/read-html";
import { beiyuanDocument, beiyuanHtml } from "../../fixtures/beiyuan-document";
import { htmlOf } from "../../fixtures/html-of";
import { shown } from "../shown";

const blocks = beiyuanDocument().blocks;
const article = htmlOf(blocks);
const read = (page: string) => readHtml(new TextEncoder().encode(page)).blocks;
const title = htmlOf(blocks.slice(0, 2));
const rest = htmlOf(blocks.slice(2));

describe("在网站的页面里找到年报", () => {
  test.each([
    ["正文直接放在页面里", `<body><div><a>首页</a></div>${article}<div>版权所有：某某区人民政府</div></body>`],
    ["正文放在排版的表格里", `<table><tr><td>栏目<br>年报<td><div>${article}</div><td>相关链接</table>`],
    [
      "每一节一个框",
      `<div><ul><li>导航</ul></div><div>${article.replaceAll("<h1", "</div><div><h1")}</div><div>主办：某某</div>`,
    ],
    ["左边有同名的小标题", `<ul><li>一、总体情况<li>五、存在的主要问题及改进情况</ul><div>${article}</div>`],
    ["打印用的副本更短", `<div>${article.slice(0, article.lastIndexOf("<p"))}</div><div>${article}</div>`],
    [
      "标题在正文的框外面",
      `<div><a>首页 &gt; 年报</a></div><div>${title}</div><div>发布日期：2024-01-15</div><div>${rest}</div>`,
    ],
    ["标题下面有日期和来源", `${title}<p>发布时间：2024-01-15 来源：北苑街道</p><p>【字体：大 中 小】</p>${rest}`],
    ["标题上面有位置", `<p>当前位置：首页 &gt; 政府信息公开年报</p>${article}`],
    ["正文下面有上一篇下一篇", `${article}<p>上一篇：2022年年报</p><p>下一篇：没有了</p>`],
    ["正文下面有备案号", `${article}<p>地址：某某路 京ICP备00000000号</p>`],
  ])("%s", (_, page) => expect(read(page)).toEqual(blocks));

  test("标题只有一行", () => {
    const line = "北京市通州区北苑街道2023年政府信息公开工作年度报告";
    expect(shown(read(`<h3>栏目</h3><h1>${line}</h1><div>${rest}</div>`)).slice(0, 2)).toEqual([
      `#1 ${line}`,
      shown(blocks)[2],
    ]);
  });

  test("不是年报的页面整个读", () => expect(shown(read("<div>甲</div><div>乙</div>"))).toEqual(["甲", "乙"]));

  test("2019 年格式的年报也找得到", () => {
    const old = (text: string) => text.replaceAll("本年制发件数", "本年新制作数量").replaceAll("情况</", "的情况</");
    expect(shown(read(`<div>导航</div><div>${old(article)}</div>`))[0]).toBe(shown(blocks)[0]);
  });
});

test("页面里的段落和格子可以换", () => {
  const changed = readHtml(
    beiyuanHtml({ cells: { "t2.penalties.decisions": "57" }, paragraph: (text) => text.replace("316", "317") }),
  );
  expect(shown(changed.blocks).join("\n")).toMatch(/317条[^]*行政处罚\|57/);
});
