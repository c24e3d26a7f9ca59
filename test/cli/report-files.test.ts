import { readFileSync } from "node:fs";
import { nianbao } from "./nianbao";

const sample = new Uint8Array(readFileSync("assets/samples/北苑街道2023年台账.xlsx"));
const messy = new Uint8Array(readFileSync("assets/samples/杂乱台账示例.xlsx"));

const both = ["--docx", "年报.docx", "--html", "年报.html", "--json"];
const fill = (bytes: Uint8Array) =>
  nianbao(["fill", "台账.xlsx", "--out", "年报.xlsx", ...both], { "台账.xlsx": bytes });

async function checked(files: ReadonlyMap<string, Uint8Array>, name: string) {
  const { out } = await nianbao(["check", name, "--json"], { [name]: files.get(name) ?? new Uint8Array() });
  return JSON.parse(out);
}

const rulesOf = (json: { readonly findings: readonly { readonly rule: string }[] }) =>
  json.findings.map(({ rule }) => rule).sort();

describe.each([
  ["示例台账", sample],
  ["杂乱台账", messy],
])("%s", (_, bytes) => {
  test.each(["年报.docx", "年报.html"])("写出的 %s 读回来，表一格不差，问题也不比工作簿的多", async (name) => {
    const { out, written } = await fill(bytes);
    const filled = JSON.parse(out);
    const read = await checked(written, name);
    expect(read.tables).toEqual(filled.tables);
    expect(read.text).toEqual(filled.text);
    expect(rulesOf(read)).toEqual(rulesOf(filled));
  });
});

test("没有错误的不是草稿；起草的正文没有一处要改", async () => {
  const { out, written } = await fill(sample);
  expect(JSON.parse(out).findings).toEqual([]);
  expect(new TextDecoder().decode(written.get("年报.html"))).not.toContain("草稿");
});

test("网页版带图解，数字写在图上", async () => {
  const { written } = await fill(sample);
  const page = new TextDecoder().decode(written.get("年报.html"));
  expect(page).toContain("<svg");
  expect(page).toContain(">130<");
});

test("两份文件写到一处，先说清楚，什么也不写", async () => {
  const { code, told, written } = await nianbao(["fill", "台账.xlsx", "--out", "年报.xlsx", "--docx", "年报.xlsx"], {
    "台账.xlsx": sample,
  });
  expect([code, written.size]).toEqual([2, 0]);
  expect(told).toContain("“年报.xlsx”要写两次");
});

test("Word 写不了，就说哪份已经写好", async () => {
  const { code, told } = await nianbao(["fill", "台账.xlsx", "--out", "年报.xlsx", "--docx", "只读/年报.docx"], {
    "台账.xlsx": sample,
  });
  expect(code).toBe(2);
  expect(told).toContain("写不了“只读/年报.docx”");
  expect(told).toContain("此前已写好：年报.xlsx");
});
