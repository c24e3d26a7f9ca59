import { parseArguments } from "../../src/cli/arguments";

const words = (line: string): readonly string[] => line.split(" ").filter((word) => word !== "");

test.each([
  ["fill 台账.xlsx --out 年报.xlsx", { command: "fill", input: "台账.xlsx", out: "年报.xlsx", json: false }],
  [
    "fill 台账.xlsx --out 年报.xlsx --docx 年报.docx --html 年报.html",
    { command: "fill", input: "台账.xlsx", out: "年报.xlsx", docx: "年报.docx", html: "年报.html", json: false },
  ],
  [
    "fill --out=年报.xlsx --year 2023 --organ 北苑街道 --last-year 上年.xlsx --json 台账.xlsx",
    {
      command: "fill",
      input: "台账.xlsx",
      out: "年报.xlsx",
      json: true,
      year: 2023,
      organ: "北苑街道",
      lastYear: "上年.xlsx",
    },
  ],
  ["check 年报.xlsx", { command: "check", input: "年报.xlsx", json: false }],
  [
    "check --json 年报.xlsx --last-year 上年.xlsx",
    { command: "check", input: "年报.xlsx", json: true, lastYear: "上年.xlsx" },
  ],
  ["", { command: "help" }],
  ["--help", { command: "help" }],
  ["fill --help", { command: "help" }],
])("nianbao %s", (line, expected) => expect(parseArguments(words(line))).toEqual(expected));

test.each([
  ["sum 台账.xlsx", { code: "unknown-command", name: "sum" }],
  ["fill 台账.xlsx", { code: "missing-out" }],
  ["fill --out 年报.xlsx", { code: "missing-input" }],
  ["check", { code: "missing-input" }],
  ["check 一.xlsx 二.xlsx", { code: "too-many-inputs", name: "二.xlsx" }],
  ["fill 台账.xlsx --out", { code: "missing-value", option: "--out" }],
  ["fill 台账.xlsx --out 年报.xlsx --year 二三", { code: "not-a-year", text: "二三" }],
  ["fill 台账.xlsx --out 年报.xlsx --year 23", { code: "not-a-year", text: "23" }],
  ["check 年报.xlsx --out 别的.xlsx", { code: "unknown-option", name: "--out" }],
  ["fill 台账.xlsx --out 年报.xlsx --verbose", { code: "unknown-option", name: "--verbose" }],
])("nianbao %s：说清楚哪里不对", (line, problem) => expect(parseArguments(words(line))).toEqual(problem));
