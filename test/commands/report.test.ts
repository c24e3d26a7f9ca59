import { reportAddress, reportIn, type CommandReport } from "../../src/commands/report";

const report: CommandReport = {
  title: "已填报，3 格有改动",
  tone: "warning",
  lines: ["自然人：6＋0＝6，7＋0＝7，相差 1。", "100% & “引号” #1 ?"],
  mayUndo: true,
};

const fragmentOf = (address: string) => address.slice(address.indexOf("#"));

test("报告写进地址，再读出来一样", () => {
  expect(reportIn(fragmentOf(reportAddress(report, "en-US")))).toEqual({ report, language: "en-US" });
});

test("报告在 # 之后，服务器看不到", () => {
  const { search, pathname } = new URL(reportAddress(report, "zh-CN"), "https://example.gov.cn/nianbao/");
  expect([pathname, search]).toEqual(["/nianbao/dialog.html", ""]);
});

test.each(["&_host_Info=Excel$Win32$16.01$zh-CN", "?_host_Info=Excel$Web$16.00$en-US$x"])(
  "Excel 在地址后面加了“%s”，报告照样读得出",
  (added) => {
    expect(reportIn(fragmentOf(reportAddress(report, "zh-CN")) + added).report).toEqual(report);
  },
);

test.each(["", "#", "#report=", "#report=%7B", "#report=%7B%22title%22%3A1%7D", "#lang=zh-CN", "#report=null"])(
  "地址里没有报告（%s）",
  (fragment) => {
    expect(reportIn(fragment).report).toBeUndefined();
  },
);
