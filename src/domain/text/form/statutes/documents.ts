import { notice2021 } from "../../../format/notice-2021-30";
import { notice2019 } from "../../../format/notice-2019-60";
import type { Statute } from "./statute";

/** Documents on the disclosure of government information that reports cite. */
export const documents: readonly Statute[] = [
  {
    title: notice2021.title,
    also: ["中华人民共和国政府信息公开工作年度报告格式", "政府信息公开工作年度报告格式"],
    numbers: [notice2021.number],
    misnumbered: ["国办公开办〔2021〕30号", "国办公开办发〔2021〕30号", "国办公开函〔2021〕30号"],
  },
  {
    title: notice2019.title,
    also: ["关于政府信息公开工作年度报告有关事项的通知"],
    numbers: [notice2019.number],
    replaced: { from: notice2021.years.first, by: notice2021.title },
  },
  {
    title: "政府信息公开信息处理费管理办法",
    also: ["信息处理费管理办法", "国务院办公厅关于印发《政府信息公开信息处理费管理办法》的通知"],
    misnamed: ["政府信息公开处理费管理办法", "信息处理费收费管理办法", "政府信息公开信息处理费收费管理办法"],
    numbers: ["国办函〔2020〕109号"],
    misnumbered: ["国办发〔2020〕109号", "国办公开办函〔2020〕109号", "国办〔2020〕109号"],
    versions: [{ adopted: "2020-11-17", first: true }],
  },
  {
    title: "国务院办公厅政府信息与政务公开办公室关于政府信息公开年度报告有关项目填报问题的解释",
    also: ["关于政府信息公开年度报告有关项目填报问题的解释"],
    numbers: ["国办公开办函〔2016〕201号"],
  },
  {
    title: "国务院办公厅政府信息与政务公开办公室关于政府信息公开期限有关问题的解释",
    also: ["关于政府信息公开期限有关问题的解释"],
    numbers: ["国办公开办函〔2015〕207号"],
  },
  {
    title: "最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释",
    versions: [{ adopted: "2024-12-24", first: true }],
  },
  {
    title: "最高人民法院关于审理政府信息公开行政案件若干问题的规定",
    replaced: { from: 2025, by: "最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释" },
  },
  { title: "国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知" },
  { title: "国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见" },
  { title: "公共企事业单位信息公开规定制定办法" },
  { title: "关于全面推进政务公开工作的意见", numbers: ["中办发〔2016〕8号"] },
  { title: "政府网站发展指引" },
];
