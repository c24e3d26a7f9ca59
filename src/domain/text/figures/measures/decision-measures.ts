import type { Notice } from "../../../format/table-format";
import { decision, type Reading } from "./addend";
import type { Measure } from "./measure";

/** Documents of other organs, or other work on them than making and repealing. */
const otherDocuments = /修订|修改|清理|备案|审查|审核|转发|上级|解读|[区市县镇]级|党内|其中|公开|公布|全文/;

/** Until 2020 the table counts documents otherwise: 本年新制作数量 and 本年新公开数量, and none in force. */
const documents = (notice: Notice, column: "made" | "repealed" | "inForce"): readonly Reading[] => {
  if (notice.id === "2021-30") return [[decision(notice, "documents", column)]];
  return column === "made"
    ? [[decision(notice, "documents", "newlyMade")], [decision(notice, "documents", "newlyPublished")]]
    : [];
};

/** 制发行政规范性文件2件, 废止1件, 现行有效4件: table 二. */
const documentMeasures: readonly Measure[] = [
  {
    // 行政规范性文件发布0条 is counted with 制发; 发布规范性文件3条 may be those of anyone
    id: "documents.made",
    topic: "documents",
    before:
      /(?:制发|制定|印发|出台|制作)(?:行政)?规范性文件$|规范性文件(?:本年度?)?(?:制发|制定|印发|出台|发布)$|^(?:本年度?|全年|共)*(?:制发|制定|印发|出台)$/,
    not: otherDocuments,
    readings: (notice) => documents(notice, "made"),
  },
  {
    id: "documents.repealed",
    topic: "documents",
    before: /废止(?:行政)?(?:规范性文件)?$/,
    not: otherDocuments,
    readings: (notice) => documents(notice, "repealed"),
  },
  {
    id: "documents.in-force",
    topic: "documents",
    before: /现行有效(?:的)?(?:行政)?(?:规范性文件)?$/,
    not: otherDocuments,
    readings: (notice) => documents(notice, "inForce"),
  },
];

/** 公示行政处罚信息51条 counts what was published; the table counts what was decided. */
const published = /公示|公开|公布|发布|录入|归集|上传|推送|信息|简易|其中|检查/;

const decisionMeasures = (
  [
    ["licences", "许可"],
    ["penalties", "处罚"],
    ["coercion", "强制"],
  ] as const
).map(([key, word]): Measure => ({
  // 作出行政处罚决定56件; 办理行政许可15件; 行政强制处理决定2件, as the table puts it
  id: `decisions.${key}`,
  topic: "decisions",
  before: new RegExp(`(?:作出|做出|办理|实施|下达)(?:各类)?行政${word}(?:决定书?)?$|行政${word}处理决定$`),
  not: published,
  readings: (notice) => [[decision(notice, key, "decisions")]],
}));

export const tableTwoMeasures: readonly Measure[] = [...documentMeasures, ...decisionMeasures];
