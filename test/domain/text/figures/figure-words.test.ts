import { figureWords as enWords } from "../../../../src/locales/en-US/text-figures";
import { figureWords } from "../../../../src/locales/zh-CN/text-figures";
import type { FigureFinding } from "../../../../src/domain/text/figures/figure-findings";
import { findingsOn, findingsOnSix } from "./text-of";

const cells = { "t3.received.total": 6, "t3.broughtForward.total": 2, "t3.disclosed.total": 5 };
const fees = (text: string) => findingsOnSix(text, { "t2.fees.amount": 0, "t3.unpaid.total": 1 });

test.each<[string, readonly FigureFinding[], string]>([
  [
    "几种读法",
    findingsOn("本年度收到政府信息公开申请7件。", cells),
    "正文写“本年度收到政府信息公开申请7件”，与表格的几种读法都不相符：“一、本年新收政府信息公开申请数量” 6；“一、本年新收政府信息公开申请数量” 6＋“二、上年结转政府信息公开申请数量” 2＝8。请核对，改正写错的一处。",
  ],
  [
    "一种读法",
    findingsOn("依申请公开予以公开4件。", cells),
    "正文写“依申请公开予以公开4件”，表格里“（一）予以公开” 5，两者不符。请核对，改正写错的一处。",
  ],
  [
    "部分与总数",
    findingsOn("发布信息10条，其中动态8条、公告3条。"),
    "正文写“发布信息10条，其中动态8条、公告3条”：各部分 8＋3＝11，总数是 10。各部分之和超过了总数。请核对，改正写错的一处。",
  ],
  [
    "增长率",
    findingsOn("收到政府信息公开申请6件，同比增长40%。", cells, {
      last: { "t3.received.total": 4, "t3.broughtForward.total": 0 },
    }),
    "正文写“同比增长40%”，上年报告是 4，本年是 6，变化是 50%。请核对，改正写错的一处。",
  ],
  [
    "占比",
    findingsOn("发布信息10条，其中动态8条，占75%。"),
    "正文写“其中动态8条，占75%”，按正文里的数计算：8÷10＝80%。请核对，改正写错的一处。",
  ],
  [
    "与表格矛盾",
    findingsOn("本年度未收到政府信息公开申请。", cells),
    "正文写“未收到政府信息公开申请”，表格里“一、本年新收政府信息公开申请数量” 6，互相矛盾。请核对，改正写错的一处。",
  ],
  [
    "收费没写全",
    findingsOnSix("2023年实际收取信息处理费0元。"),
    "第六部分没有写发出收费通知的件数、通知收费的总金额。请补上；没有收费的，写 0 或写明未收取信息处理费。",
  ],
  [
    "逾期未缴费",
    fees("发出收费通知0件，总金额0元，实际收取总金额0元。"),
    "正文写“发出收费通知0件”，表格里“2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请” 1。有人逾期未缴，就发过收费通知；是上年发出的，请在正文里说明。",
  ],
])("%s", (_, findings, sentence) => {
  expect(findings).toHaveLength(1);
  for (const finding of findings) {
    expect(figureWords(finding).startsWith(sentence)).toBe(true);
    expect(enWords(finding)).toMatch(/^(?:The text says '|Section 六).*Our reading: /);
  }
});
