import { neededLevel, problemsOf } from "./problems";
import type { Guard, Use } from "./uses";

const limits = { declared: "1.9", client: "1.15" };

const oneUse = (level: string, guard: Partial<Guard> = {}, set = "ExcelApi"): Use => ({
  file: "src/workbook/office/read.ts",
  line: 12,
  member: "Range.x",
  need: { set, level },
  guard: { capped: "0.0", any: "0.0", ...guard },
});
const supports = (level: string): Guard => ({ capped: level, any: level });

test.each([
  ["清单要求的就够", oneUse("1.9")],
  ["先问过 supports", oneUse("1.13", supports("1.13"))],
  ["先问过主机，客户端也认得", oneUse("1.13", { any: "1.13" })],
  ["客户端不认得，先问过 supports", oneUse("1.19", supports("1.19"))],
])("%s：没有问题", (_, found) => expect(problemsOf({ uses: [found], unknownLoads: [] }, limits)).toEqual([]));

test.each([
  ["没问", oneUse("1.13"), 'Range.x needs ExcelApi 1.13; manifest.xml requires 1.9. Ask supports("1.13") before'],
  ["问得不够高", oneUse("1.13", supports("1.10")), "Range.x needs ExcelApi 1.13; manifest.xml requires 1.9."],
  [
    "只问了主机，自备的客户端不认得",
    oneUse("1.19", { any: "1.19" }),
    'Range.x needs ExcelApi 1.19; the client that we serve ourselves knows 1.15. Ask supports("1.19") before.',
  ],
  [
    "网页版专有的接口集，问了也不行",
    oneUse("1.1", supports("1.13"), "ExcelApiOnline"),
    "Range.x needs ExcelApiOnline 1.1, which no manifest may require",
  ],
])("%s：说出哪个文件哪一行、差什么", (_, found, message) =>
  expect(problemsOf({ uses: [found], unknownLoads: [] }, limits)).toEqual([
    expect.stringContaining(`src/workbook/office/read.ts:12: ${message}`),
  ]),
);

test("清单没有要求接口集，就说没有", () =>
  expect(problemsOf({ uses: [oneUse("1.1")], unknownLoads: [] }, { ...limits, declared: "0.0" })).toEqual([
    expect.stringContaining("manifest.xml requires nothing."),
  ]));

test.each([
  ["…", "what load() asks for cannot be read from the source"],
  ["formulae", 'load() asks for "formulae", which the object does not have'],
])("load %s", (name, message) =>
  expect(problemsOf({ uses: [], unknownLoads: [{ name, file: "a.ts", line: 1 }] }, limits)).toEqual([
    expect.stringContaining(`a.ts:1: ${message}`),
  ]),
);

test("清单该要求的，是没有先问过的里面最高的", () =>
  expect(
    neededLevel([
      oneUse("1.9"),
      oneUse("1.10", supports("1.10")),
      oneUse("1.2"),
      oneUse("1.16", {}, "ExcelApiDesktop"),
    ]),
  ).toBe("1.9"));
