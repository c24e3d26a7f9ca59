import { readFileSync } from "node:fs";
import { neededExcelApi } from "../../src/workbook/office/load-office";
import { highest } from "./level";
import { problemsOf } from "./problems";
import { clientLevel, limitsAt, scanSources } from "./scan";

const root = process.cwd();

test("manifest.xml 要求的接口集，源程序处处够用", () =>
  expect(problemsOf(scanSources(root), limitsAt(root))).toEqual([]));

test("窗格打开时检查的接口集，就是 manifest.xml 要求的", () => expect(neededExcelApi).toBe(limitsAt(root).declared));

test("自备的客户端认得的最高一级，从微软的文件里读出来也是这一级", () => {
  const client = readFileSync("node_modules/@microsoft/office-js/dist/excel-win32-16.01.js", "utf8");
  expect(highest([...client.matchAll(/"(1\.\d+)"/g)].map(([, level]) => level ?? ""))).toBe(clientLevel);
});
