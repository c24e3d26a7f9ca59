import { brief, findingsOn, findingsOnSix } from "./text-of";

/** Figures of published reports, in the words their authors use; the sums were checked by hand. */
test.each([
  [
    "东漖街道 2024",
    2024,
    "2024年收到政府信息公开申请6件，上年结转9件，共15件，其中予以公开2件，部分公开2件，不予公开1件，无法提供10件，不予处理0件。",
    {
      "t3.received.total": 6,
      "t3.broughtForward.total": 9,
      "t3.disclosed.total": 2,
      "t3.partlyDisclosed.total": 2,
      "t3.thirdParty.total": 1,
      "t3.notHeld.total": 10,
      "t3.concluded.total": 15,
    },
  ],
  [
    "朝外街道 2025",
    2025,
    "2025年收到政府信息公开申请7件，均来自自然人。在办结的5件申请中，予以公开3件，不予公开（行政执法案卷）1件，申请撤销1件，另2件结转下年度继续办理。",
    {
      "t3.received.person": 7,
      "t3.received.total": 7,
      "t3.disclosed.total": 3,
      "t3.enforcementFile.total": 1,
      "t3.otherHandling.total": 1,
      "t3.concluded.total": 5,
      "t3.carriedForward.total": 2,
    },
  ],
  [
    "民治街道 2025",
    2025,
    "2025年收到政府信息公开申请31宗，申请人撤销4宗，正在办理1宗，答复26宗。",
    {
      "t3.received.total": 31,
      "t3.otherHandling.total": 4,
      "t3.disclosed.total": 26,
      "t3.concluded.total": 30,
      "t3.carriedForward.total": 1,
    },
  ],
  [
    "重庆某区 2022",
    2022,
    "2022年，全区各职能部门、镇街共收到政府信息依申请公开1499件，其中自然人1303件，商业企业172件，其他24件；予以公开966件，部分公开67件，不予公开81件，无法提供182件，不予处理61件，其他处理96件。",
    { "t3.received.total": 1499 },
  ],
  [
    "西宁城中区 2024",
    2024,
    "2024年共收到政府信息公开申请59件，其中网络申请3件，信函申请36件，当面申请2件，其他方式18件。",
    { "t3.received.total": 59 },
  ],
  [
    "咸阳秦都区 2024",
    2024,
    "2024年受理政府信息公开申请122件，其中自然人105件，法人或其他组织17件；上年结转11件，办结126件，结转下年度7件。",
    {
      "t3.received.person": 105,
      "t3.received.company": 17,
      "t3.received.total": 122,
      "t3.broughtForward.total": 11,
      "t3.concluded.total": 126,
      "t3.carriedForward.total": 7,
    },
  ],
  [
    "宿迁市 2025",
    2025,
    "2025年因政府信息公开被申请行政复议259件，提起行政诉讼66件，其中未经复议直接起诉28件，复议后起诉38件。",
    { "t4.review.total": 259, "t4.directSuit.total": 28, "t4.suitAfterReview.total": 38 },
  ],
  [
    "杭州市 2025",
    2025,
    "2025年全市各级行政机关新收政府信息公开申请14069件，上年结转560件，办结13810件，结转下年度继续办理819件。",
    {
      "t3.received.total": 14069,
      "t3.broughtForward.total": 560,
      "t3.concluded.total": 13810,
      "t3.carriedForward.total": 819,
    },
  ],
  ["马家堡街道 2025", 2025, "2026年结转依申请公开事项1件。", { "t3.carriedForward.total": 1 }],
  [
    "东华门街道 2025",
    2025,
    "因政府信息公开收到行政诉讼案件1件，一、二审判决驳回原告全部诉讼请求。",
    { "t4.directSuit.total": 1 },
  ],
  ["青山区某街 2025", 2025, "办理行政许可办件量3361件，行政处罚案件13件。", { "t2.licences.decisions": 3361 }],
] as const)("%s：数字都对", (_, year, text, cells) => {
  expect(findingsOn(text, cells, { year }).map(brief)).toEqual([]);
});

test.each([
  ["杭州市", "依据《政府信息公开信息处理费管理办法》规定，2025年全市实际收取信息处理费共计400元。", 0.04],
  ["宿迁市", "2025年有1件政府信息公开申请案件收取信息处理费380元。", 0.038],
])("%s 2025 的收费：缺通知件数和总金额，与表二相符", (organ, text, amount) => {
  const found = findingsOnSix(text, { "t2.fees.amount": amount }, { year: 2025, organ });
  expect(found.map(({ rule }) => rule)).toEqual(["fee.missing"]);
});

test("2020年的报告按2019年的表：其他处理是一行，规范性文件按新制作、新公开数量", () => {
  const text = "2020年收到政府信息公开申请6件，办结6件，其中予以公开5件，其他处理1件。制发规范性文件2件。";
  const cells = {
    "t3.received.total": 6,
    "t3.concluded.total": 6,
    "t3.disclosed.total": 5,
    "t3.otherHandling.total": 1,
  };
  expect(findingsOn(text, cells, { year: 2020 }).map(brief)).toEqual([]);
  expect(findingsOn(text, { ...cells, "t3.otherHandling.total": 0 }, { year: 2020 }).map(brief)).toEqual([
    ["text.table-figure", 1, 0],
  ]);
});
