import type { Statute } from "./statute";

/** Laws of the National People's Congress and regulations of the State Council and of Beijing. */
export const laws: readonly Statute[] = [
  {
    title: "中华人民共和国政府信息公开条例",
    misnamed: [
      "信息公开条例",
      "中华人民共和国信息公开条例",
      "政府信息公开条列",
      "政务信息公开条例",
      "政务公开条例",
      "中华人民共和国政务公开条例",
      "政府信息公开法",
      "中华人民共和国政府信息公开法",
    ],
    numbers: ["国务院令第711号"],
    formerNumbers: ["国务院令第492号"],
    versions: [{ adopted: "2019-04-03" }],
  },
  {
    title: "中华人民共和国保守国家秘密法",
    also: ["保密法", "中华人民共和国保密法"],
    misnamed: ["保守国家机密法", "国家保密法", "国家秘密法", "保守秘密法", "保守国家密秘法"],
    versions: [{ adopted: "2010-04-29" }, { adopted: "2024-02-27" }],
  },
  {
    title: "中华人民共和国保守国家秘密法实施条例",
    also: ["保密法实施条例"],
    numbers: ["国务院令第786号"],
    formerNumbers: ["国务院令第646号"],
    versions: [{ adopted: "2014-01-17" }, { adopted: "2024-07-10" }],
  },
  {
    title: "中华人民共和国保守国家秘密法实施办法",
    also: ["保密法实施办法"],
    replaced: { from: 2014, by: "中华人民共和国保守国家秘密法实施条例" },
  },
  {
    title: "中华人民共和国档案法",
    misnamed: ["档案管理法", "中华人民共和国档案管理法"],
    versions: [{ adopted: "2016-11-07" }, { adopted: "2020-06-20" }],
  },
  {
    title: "中华人民共和国档案法实施条例",
    versions: [{ adopted: "2024-01-12", first: true }],
  },
  {
    title: "中华人民共和国档案法实施办法",
    replaced: { from: 2024, by: "中华人民共和国档案法实施条例" },
  },
  {
    title: "中华人民共和国行政复议法",
    misnamed: ["行政复议条例", "行政覆议法"],
    versions: [{ adopted: "2017-09-01" }, { adopted: "2023-09-01" }],
  },
  {
    title: "中华人民共和国行政复议法实施条例",
    versions: [{ adopted: "2007-05-23" }],
  },
  {
    title: "中华人民共和国行政诉讼法",
    misnamed: ["行政诉讼条例", "行政诉颂法"],
    versions: [{ adopted: "2014-11-01" }, { adopted: "2017-06-27" }],
  },
  {
    title: "中华人民共和国行政处罚法",
    misnamed: ["行政处罚条例"],
    versions: [{ adopted: "2017-09-01" }, { adopted: "2021-01-22" }],
  },
  {
    title: "中华人民共和国行政许可法",
    misnamed: ["行政审批法", "行政许可条例"],
    versions: [{ adopted: "2019-04-23" }],
  },
  {
    title: "中华人民共和国行政强制法",
    misnamed: ["行政强制执行法"],
    versions: [{ adopted: "2011-06-30", first: true }],
  },
  {
    title: "中华人民共和国个人信息保护法",
    misnamed: ["个人隐私保护法", "个人信息法", "公民个人信息保护法"],
    versions: [{ adopted: "2021-08-20", first: true }],
  },
  { title: "中华人民共和国数据安全法", versions: [{ adopted: "2021-06-10", first: true }] },
  {
    title: "中华人民共和国网络安全法",
    misnamed: ["网路安全法", "中华人民共和国网路安全法"],
    versions: [{ adopted: "2016-11-07", first: true }, { adopted: "2025-10-28" }],
  },
  { title: "中华人民共和国突发事件应对法", versions: [{ adopted: "2007-08-30" }, { adopted: "2024-06-28" }] },
  { title: "中华人民共和国立法法", versions: [{ adopted: "2015-03-15" }, { adopted: "2023-03-13" }] },
  { title: "中华人民共和国预算法", versions: [{ adopted: "2014-08-31" }, { adopted: "2018-12-29" }] },
  { title: "中华人民共和国预算法实施条例" },
  { title: "中华人民共和国政府采购法" },
  { title: "中华人民共和国政府采购法实施条例" },
  {
    title: "重大行政决策程序暂行条例",
    misnamed: ["重大决策程序条例", "重大行政决策暂行条例"],
    numbers: ["国务院令第713号"],
    versions: [{ adopted: "2019-04-20", first: true }],
  },
  { title: "优化营商环境条例", numbers: ["国务院令第722号"], versions: [{ adopted: "2019-10-22", first: true }] },
  { title: "规章制定程序条例", versions: [{ adopted: "2017-12-22" }] },
  { title: "行政法规制定程序条例", versions: [{ adopted: "2017-12-22" }] },
  {
    title: "网络数据安全管理条例",
    numbers: ["国务院令第790号"],
    versions: [{ adopted: "2024-09-24", first: true }],
  },
  { title: "信访工作条例", versions: [{ adopted: "2022-02-25", first: true }] },
  { title: "信访条例", replaced: { from: 2022, by: "信访工作条例" } },
  { title: "全国年节及纪念日放假办法", versions: [{ adopted: "2013-12-11" }, { adopted: "2024-11-10" }] },
  { title: "北京市街道办事处条例", misnamed: ["北京市街道办条例"], versions: [{ adopted: "2019-11-27", first: true }] },
  {
    title: "北京市接诉即办工作条例",
    misnamed: ["接诉即办条例", "北京市接诉即办条例"],
    versions: [{ adopted: "2021-09-24", first: true }],
  },
  { title: "北京市优化营商环境条例", versions: [{ adopted: "2020-03-27" }, { adopted: "2024-11-29" }] },
];
