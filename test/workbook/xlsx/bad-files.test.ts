import fc from "fast-check";
import { zipSync } from "fflate";
import type { Edit } from "../../../src/domain/sheet/edit";
import { zipLimits } from "../../../src/workbook/xlsx/limits";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/save-xlsx";
import { problemOf } from "../problem-of";
import { handMade, packed, partsOf, withCells } from "./hand-made";

const good = handMade({
  sheets: {
    台账: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>`,
  },
  strings: `<si><t>予以公开</t></si>`,
  styles: `<fonts><font/></fonts><cellXfs><xf/></cellXfs>`,
});
const goodParts = () => partsOf({ sheets: { 台账: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` } });

/** A compound file that names one stream. */
function compoundFile(stream: string): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)];
  return Uint8Array.from([...head, ...[...`${stream}\0`].flatMap((letter) => [letter.charCodeAt(0), 0])]);
}

const bytes = (text: string) => new TextEncoder().encode(text);
const problem = async (file: Uint8Array) => (await problemOf(readXlsx(file)))?.code;

describe("不是 .xlsx 的文件", () => {
  test.each([
    ["空文件", bytes(""), "not-xlsx"],
    ["网页改名成的 .xls", bytes("<html><table></table></html>"), "not-xlsx"],
    ["旧格式 .xls", compoundFile("Workbook"), "old-xls"],
    ["更旧的 .xls", compoundFile("Book"), "old-xls"],
    ["Excel 4 的文件", Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), "old-xls"],
    ["设了打开密码的 .xlsx", compoundFile("EncryptedPackage"), "encrypted"],
    ["旧格式 .doc", compoundFile("WordDocument"), "not-xlsx"],
    ["普通压缩包", packed({ "说明.txt": "你好" }), "not-xlsx"],
    [
      "Word 文档",
      packed({
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`,
        "word/document.xml": "<document/>",
      }),
      "not-xlsx",
    ],
    [
      "二进制工作簿 .xlsb",
      packed({
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
        "xl/workbook.bin": "\u0083",
      }),
      "not-xlsx",
    ],
    ["没有工作表", packed({ ...goodParts(), "xl/workbook.xml": "<workbook><sheets/></workbook>" }), "no-sheets"],
  ])("%s", async (_, file, code) => expect(await problem(file)).toBe(code));

  test("压缩包自带密码", async () => {
    const file = good.slice();
    const directory = file.findLastIndex((_, i) => file[i] === 0x50 && file[i + 1] === 0x4b && file[i + 2] === 1);
    file[directory + 8] = (file[directory + 8] ?? 0) | 1;
    expect(await problem(file)).toBe("encrypted");
  });
});

describe("损坏的文件", () => {
  test.each([
    [
      "工作表部件不见了",
      (): Record<string, string | Uint8Array> => ({ ...goodParts(), "xl/worksheets/sheet1.xml": "" }),
    ],
    ["标签没有闭合", () => ({ ...goodParts(), "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" })],
    [
      "自带实体定义",
      () => ({ ...goodParts(), "xl/worksheets/sheet1.xml": `<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>` }),
    ],
    ["指向没有的文字", () => partsOf({ sheets: { 台账: `<sheetData><row><c t="s"><v>7</v></c></row></sheetData>` } })],
    [
      "行号超出表格",
      () => partsOf({ sheets: { 台账: `<sheetData><row r="1048577"><c><v>7</v></c></row></sheetData>` } }),
    ],
    ["行号不是数", () => partsOf({ sheets: { 台账: `<sheetData><row r="x"><c><v>7</v></c></row></sheetData>` } })],
    ["列号超出表格", () => partsOf({ sheets: { 台账: `<sheetData><row><c r="XFE1"><v>7</v></c></row></sheetData>` } })],
    ["不是工作表的内容", () => ({ ...goodParts(), "xl/worksheets/sheet1.xml": "<html/>" })],
    [
      "不合编码的字节",
      () => ({ ...goodParts(), "xl/worksheets/sheet1.xml": Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e) }),
    ],
  ])("%s", async (_, parts) => expect(await problem(packed(parts()))).toBe("damaged"));

  test("两个部件同名：不猜哪个是真的", async () => {
    const file = packed({ ...goodParts(), "xl/WORKBOOK.xml": "<workbook/>" });
    expect(await problem(file)).toBe("damaged");
  });

  test("内容里坏了一位：校验和看得出来，不会读成别的数", async () => {
    const file = zipSync(
      { ...Object.fromEntries(Object.entries(goodParts()).map(([k, v]) => [k, typeof v === "string" ? bytes(v) : v])) },
      { level: 0 },
    );
    const at = Buffer.from(file).indexOf("<v>1</v>");
    file[at + 3] = 0x37;
    expect(await problem(file)).toBe("damaged");
  });

  test("声明的大小比实际小：放出这么多就停手", async () => {
    const file = withCells(`<row><c><v>${"1".repeat(300_000)}</v></c></row>`);
    const view = new DataView(file.buffer);
    for (let at = 0; at < file.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 300_000)
        view.setUint32(at + 24, 500, true);
    }
    expect(await problem(file)).toBe("damaged");
  });
});

describe("压缩炸弹", () => {
  test("部件太多", async () => {
    const many = Object.fromEntries(
      Array.from({ length: zipLimits.maxEntries + 1 }, (_, i) => [`x/${i}`, new Uint8Array(0)]),
    );
    expect(await problemOf(readXlsx(packed({ ...goodParts(), ...many })))).toMatchObject({
      code: "too-large",
      what: "entries",
    });
  });

  test("压缩得太狠", async () => {
    const file = packed({ ...goodParts(), "xl/worksheets/sheet1.xml": new Uint8Array(40 * 1024 * 1024) });
    expect(await problemOf(readXlsx(file))).toMatchObject({
      code: "too-large",
      what: "ratio",
      limit: zipLimits.maxRatio,
    });
  });

  test("每行在最右一列有值：占的地方按格数算", async () => {
    const rows = Array.from({ length: 4_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`);
    expect(await problemOf(readXlsx(withCells(rows.join(""))))).toMatchObject({ code: "too-large", what: "cells" });
  });

  test("声明的总大小太大", async () => {
    const file = good.slice();
    const view = new DataView(file.buffer);
    for (let at = 0; at < file.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
    }
    expect(await problemOf(readXlsx(file))).toMatchObject({ code: "too-large", what: "size" });
  });
});

describe("无论什么字节，只会以 WorkbookError 收场", () => {
  const edit: readonly Edit[] = [
    { kind: "cell", sheet: "台账", row: 0, column: 1, content: { value: 3 } },
    { kind: "marks", marks: [] },
  ];
  /** Fails with anything else than a WorkbookError. */
  const survives = async (file: Uint8Array): Promise<void> => {
    await problemOf(readXlsx(file));
    await problemOf(saveXlsx(file, edit));
  };

  test("截断在任何地方", async () => {
    for (let length = 0; length < good.length; length += 7) {
      const cut = good.slice(0, length);
      expect(await problem(cut)).toMatch(/damaged|not-xlsx/);
    }
  });

  test("翻转任何一位", () =>
    fc.assert(
      fc.asyncProperty(fc.nat(good.length * 8 - 1), async (bit) => {
        const file = good.slice();
        file[bit >> 3] = (file[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        await survives(file);
      }),
      { numRuns: 500 },
    ));

  test("随机字节", () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (noise) =>
        survives(Uint8Array.of(0x50, 0x4b, 3, 4, ...noise)),
      ),
    ));

  test("包装完好而内容乱写的部件", () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          "xl/workbook.xml",
          "xl/worksheets/sheet1.xml",
          "xl/_rels/workbook.xml.rels",
          "xl/styles.xml",
          "[Content_Types].xml",
        ),
        fc.array(
          fc.constantFrom(
            ..."<></>=\"'&;! ".split(""),
            "row",
            "c",
            "worksheet",
            "sheetData",
            "r",
            "A1",
            "f",
            "v",
            't="s"',
            "<!--",
            "sheet",
            "Relationship",
            "fonts",
          ),
          { maxLength: 40 },
        ),
        fc.nat(200),
        async (path, tokens, at) => {
          const parts = partsOf({
            sheets: { 台账: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` },
            styles: "<fonts/>",
          });
          const text = parts[path] as string;
          await survives(packed({ ...parts, [path]: text.slice(0, at) + tokens.join("") + text.slice(at) }));
        },
      ),
      { numRuns: 400 },
    ));
});
