import { excluded, figures, read, sheet, unresolved } from "./text-table";

const head = "登记编号 | 申请人 | 申请人类型 | 收到日期 | 答复日期 | 答复结果 | 备注";
const entry = (number: number): string =>
  `2023-00${number} | 张某${number} | 自然人 | 2023.3.${number} | 2023.3.2${number} | 予以公开 |`;

test("合计、小计、说明、重复的表头、划掉的行都不计，各有原因", () => {
  const drawn = [
    head,
    entry(1),
    "小计 | | | | | '1件 |",
    head,
    entry(2),
    entry(3),
    "-",
    " | 合 计 | | | | 3 |",
    "注：本表由办公室登记。",
    "填表人：张某某 | | 审核人：李某某 | | 填表日期 | 2023.12.31",
  ].join("\n");
  const reading = read(sheet("依申请公开", drawn, { struckRows: [5] }));
  expect(excluded(reading)).toEqual([
    "3: total-row",
    "4: repeated-header",
    "6: struck-through",
    "8: total-row",
    "9: note-row",
    "10: note-row",
  ]);
  expect(reading.rows).toEqual({ read: 8, counted: 2, excluded: 6, unresolved: 0 });
});

test.each(["合计", "小 计", "总计：", "共计12件", "累计", "一季度小计", "3月合计", "全年合计", "本页小计"])(
  "“%s”开头的行是合计行",
  (word) => {
    expect(excluded(read(sheet("依申请公开", `${head}\n${entry(1)}\n${word} | | | | | |`)))).toEqual(["3: total-row"]);
  },
);

test("合计行里的数与行数不符时说明，相符时不说", () => {
  const notes = (total: string): unknown =>
    read(sheet("依申请公开", [head, entry(1), entry(2), total].join("\n"))).notes.map(({ row, note }) => [row, note]);
  expect(notes("合计 | | | | | 3 |")).toEqual([[3, { code: "total-differs", stated: 3, counted: 2 }]]);
  expect(notes("合计3件 | | | | | |")).toEqual([[3, { code: "total-differs", stated: 3, counted: 2 }]]);
  expect(notes("合计 | | | | | 2 |")).toEqual([]);
});

test("分段的小计只比本段的行数", () => {
  const drawn = [head, entry(1), entry(2), "小计 | | | | | 2 |", entry(3), "小计 | | | | | 1 |", "合计 | | | | | 3 |"];
  expect(read(sheet("依申请公开", drawn.join("\n"))).notes).toEqual([]);
});

test("金额的合计不当作行数", () => {
  const drawn = `收费通知书编号 | 申请人 | 通知日期 | 应收金额 | 缴费日期 | 实收金额
    1号 | 张某某 | 2023.3.1 | 100 | 2023.3.9 | 100
    合计 | | | 100 | | 100`;
  expect(read(sheet("收费", drawn)).notes).toEqual([]);
});

test("说明之下若还有完整的记录，照样读", () => {
  const drawn = [head, entry(1), "说明：以下为补录", entry(2)].join("\n");
  expect(figures(read(sheet("依申请公开", drawn)))).toEqual({ "t3.received.person": 2, "t3.disclosed.person": 2 });
});

test("月份、季度的分隔行不是记录", () => {
  const drawn = [head, "一季度", entry(1), "4月", entry(2)].join("\n");
  const reading = read(sheet("依申请公开", drawn));
  expect(excluded(reading)).toEqual(["2: note-row", "4: note-row"]);
  expect(reading.rows.counted).toBe(2);
});

test("空行和只填了序号的行不是行", () => {
  const drawn = `序号 | 培训日期 | 培训内容 | 参加人数
    1 | 2023.3.1 | 条例 | 30
    -
    2 | | |
    3 | | |`;
  expect(read(sheet("培训", drawn)).rows).toEqual({ read: 1, counted: 1, excluded: 0, unresolved: 0 });
});

test("以合计类字开头的编号不是合计行", () => {
  const drawn = `${head}\n合公开〔2023〕1号 | 张某某 | 自然人 | 2023.3.1 | 2023.3.9 | 予以公开 |`;
  expect(read(sheet("依申请公开", drawn)).rows.counted).toBe(1);
});

test("竖向合并的单元格只在合并区内往下填", () => {
  const drawn = `${head}
    2023-001 | 张某某 | 自然人 | 2023.3.1 | 2023.3.9 | 予以公开 |
    2023-002 | | | 2023.3.2 | 2023.3.9 | 予以公开 |
    2023-003 | | | 2023.3.3 | 2023.3.9 | 予以公开 |`;
  const merges = [
    { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 },
    { firstRow: 1, firstColumn: 2, lastRow: 2, lastColumn: 2 },
  ];
  const reading = read(sheet("依申请公开", drawn, { merges }));
  expect(figures(reading)).toEqual({ "t3.received.person": 2, "t3.disclosed.person": 2 });
  expect(unresolved(reading)).toEqual(["4: 申请人类型 missing"]);
});

test("序号合并成一格的两行是一条记录，不计两次", () => {
  const drawn = `序号 | 申请人 | 申请人类型 | 收到日期 | 答复日期 | 答复结果 | 申请内容
    1 | 张某某 | 自然人 | 2023.3.1 | 2023.3.9 | 予以公开 | 甲
    | | | | | | 乙`;
  const merges = [0, 1, 2, 3, 4, 5].map((column) => ({
    firstRow: 1,
    firstColumn: column,
    lastRow: 2,
    lastColumn: column,
  }));
  const reading = read(sheet("依申请公开", drawn, { merges }));
  expect(figures(reading)).toEqual({ "t3.received.person": 1, "t3.disclosed.person": 1 });
  expect(excluded(reading)).toEqual(["3: duplicate"]);
});

test("没有年份的日期按标题的年份补，并说明补了几行；标题有两个年份时不补", () => {
  const body = `${head}\n2023-001 | 张某某 | 自然人 | 3月1日 | 3月9日 | 予以公开 |`;
  const reading = read(sheet("Sheet1", `2023年依申请公开台账\n${body}`));
  expect(figures(reading)).toEqual({ "t3.received.person": 1, "t3.disclosed.person": 1 });
  expect(reading.notes).toEqual([{ sheet: "Sheet1", note: { code: "year-supplied", year: 2023, count: 1 } }]);
  expect(read(sheet("2022年", `依申请公开台账\n${body}`)).rows.excluded).toBe(1);
  expect(unresolved(read(sheet("Sheet1", `2022—2023年依申请公开台账\n${body}`)))).toEqual([
    "3: 收到日期 incomplete-date",
  ]);
});

test("单元格出错时只是该行待定，其余照读", () => {
  const drawn = [head, entry(1), "2023-009 | 张某某 | 自然人 | #REF! | 2023.3.9 | 予以公开 |"].join("\n");
  const reading = read(sheet("依申请公开", drawn));
  expect(unresolved(reading)).toEqual(["3: 收到日期 cell-error"]);
  expect(reading.unresolved[0]).toMatchObject({ sheet: "依申请公开", row: 2, column: 3, value: "#REF!" });
});

test("已用区域有一百万行而几乎全空，不出错也不慢", () => {
  const full = sheet("培训", "培训日期 | 培训内容 | 参加人数\n2023.3.1 | 条例 | 30");
  const values = Object.assign(new Array<never[]>(1_048_576).fill([]), full.values);
  expect(read({ ...full, values }).rows.read).toBe(1);
});
