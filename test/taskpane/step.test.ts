import type { ReportCheck } from "../../src/actions/check-report";
import type { Inspection } from "../../src/actions/inspect";
import type { FillOutcome } from "../../src/actions/plan-fill";
import type { PaneEvent } from "../../src/taskpane/pane-event";
import { emptySession, wasBrokenOff, type Session } from "../../src/taskpane/session";
import { step } from "../../src/taskpane/step";

const inspection = { tables: [] } as unknown as Inspection;
const outcome = { kind: "planned", plan: { cells: [] } } as unknown as FillOutcome;
const at = "2024-01-18 10:22";
const check = { tables: [], findings: [], textFindings: [] } as unknown as ReportCheck;

/** The session after events, and what the last of them asked for. */
function after(...events: readonly PaneEvent[]): { session: Session; wanted: readonly string[] } {
  let session = emptySession;
  let wanted: readonly string[] = [];
  for (const event of events) {
    const next = step(session, event);
    session = next.session;
    wanted = next.effects.map((effect) => effect.do);
  }
  return { session, wanted };
}

const read: readonly PaneEvent[] = [
  { type: "opened" },
  { type: "inspected", inspection },
  { type: "planned", outcome },
  { type: "checked", check, at },
];

test("打开后依次读取、计算、核对，然后歇下来", () => {
  expect(after({ type: "opened" }).wanted).toEqual(["inspect"]);
  expect(after(...read.slice(0, 2)).wanted).toEqual(["plan"]);
  expect(after(...read.slice(0, 3)).wanted).toEqual(["check"]);
  expect(after(...read).wanted).toEqual([]);
  expect(after(...read).session).toMatchObject({ work: undefined, stale: false, outcome, check });
});

test("打开时已经有三张表：从核对看起；人已经点了别的步骤，就留在那里；以后再读也不换", () => {
  const filled: PaneEvent = { type: "inspected", inspection: { tables: [{}] } as unknown as Inspection };
  const opened: PaneEvent = { type: "opened" };
  const sectionAfter = (...events: readonly PaneEvent[]) => after(opened, ...events).session.section;
  expect(sectionAfter({ type: "inspected", inspection })).toBe("ledgers");
  expect(sectionAfter(filled)).toBe("check");
  expect(sectionAfter({ type: "section-chosen", section: "text" }, filled)).toBe("text");
  expect(sectionAfter({ type: "inspected", inspection }, filled)).toBe("ledgers");
});

test("改一格：规则马上重跑，全部重新读取推迟，期间不能写入", () => {
  const { session, wanted } = after(...read, { type: "changed" });
  expect(wanted).toEqual(["recheck", "reread-later"]);
  expect(session.stale).toBe(true);
  expect(after(...read, { type: "changed" }, { type: "write-pressed" }).wanted).toEqual([]);
});

test("连改几格，只在最后一格之后重新读取一次", () => {
  const changes = [...read, { type: "changed" }, { type: "changed" }] as const;
  expect(after(...changes, { type: "reread-due", ticket: 1 }).wanted).toEqual([]);
  expect(after(...changes, { type: "reread-due", ticket: 2 }).wanted).toEqual(["inspect"]);
});

test("正在读取时又改了格：读完仍算过时，等着再读，不会漏掉", () => {
  const busy = [...read.slice(0, 2), { type: "changed" }] as const;
  expect(after(...busy, { type: "reread-due", ticket: 1 }).wanted).toEqual(["reread-later"]);
  const done = after(...busy, { type: "planned", outcome }, { type: "checked", check, at });
  expect(done.session).toMatchObject({ stale: true, work: undefined });
});

test("没有可写的计划，按写入什么也不做", () => {
  const impossible: FillOutcome = { kind: "impossible", problems: [] };
  const events: readonly PaneEvent[] = [
    ...read.slice(0, 2),
    { type: "planned", outcome: impossible },
    { type: "checked", check, at },
  ];
  expect(after(...events, { type: "write-pressed" }).wanted).toEqual([]);
});

test("写入后转到核对，重新读取，手工数的取舍作废", () => {
  const key = "t3.received.person" as const;
  const { session, wanted } = after(
    ...read,
    { type: "replace-chosen", key, replace: true },
    { type: "planned", outcome },
    { type: "checked", check, at },
    { type: "write-pressed" },
    { type: "written", cells: 3 },
  );
  expect(wanted).toEqual(["inspect"]);
  expect(session).toMatchObject({ section: "check", notice: { kind: "written", cells: 3 } });
  expect(session.choices.replace.size).toBe(0);
});

test("填的年度可以撤回，回到工作簿自己写的", () => {
  const given = after(...read, { type: "year-given", year: 2022 });
  expect(given.session.choices.year).toBe(2022);
  expect("year" in after(...read, { type: "year-given", year: undefined }).session.choices).toBe(false);
});

const restore = { edits: [], before: { sheets: [], date1904: false }, marks: [] };
const wrote: readonly PaneEvent[] = [
  ...read,
  { type: "write-pressed" },
  { type: "restorable", restore },
  { type: "written", cells: 3 },
  { type: "inspected", inspection },
  { type: "planned", outcome },
  { type: "checked", check, at },
];

test("填报之后可以撤销；撤销完了重新读取，不能再撤一次", () => {
  expect(after(...wrote, { type: "undo-pressed" }).wanted).toEqual(["undo"]);
  const undone = after(...wrote, { type: "undo-pressed" }, { type: "undone", stays: [] });
  expect(undone.wanted).toEqual(["inspect"]);
  expect(undone.session).toMatchObject({ restore: undefined, notice: { kind: "undone", stays: [] } });
  expect(after(...read, { type: "undo-pressed" }).wanted).toEqual([]);
});

test("写到一半中断：撤销的办法还在", () => {
  const problem = { code: "half-written", cause: { code: "busy" }, written: [] } as const;
  const broken = [
    ...read,
    { type: "write-pressed" },
    { type: "restorable", restore },
    { type: "failed", problem },
  ] as const;
  expect(after(...broken, { type: "undo-pressed" }).wanted).toEqual(["undo"]);
});

test("写以前工作簿变了：换上新算的，核对过再请人看", () => {
  const newer = { kind: "planned", plan: { cells: [1] } } as unknown as FillOutcome;
  const { session, wanted } = after(...read, { type: "write-pressed" }, { type: "overtaken", outcome: newer });
  expect(wanted).toEqual(["check"]);
  expect(session).toMatchObject({ outcome: newer, notice: { kind: "overtaken" }, restore: undefined });
});

test("写了说明：记下，然后重新读取，看得到", () => {
  const waiver = { item: "t3.balance 自然人", figures: "7 ≠ 6", reason: "有原因" };
  const given = [...read, { type: "waiver-given", waiver }] as const;
  expect(after(...given).wanted).toEqual(["waive"]);
  const kept = after(...given, { type: "waived" });
  expect([kept.wanted, kept.session.notice]).toEqual([["inspect"], { kind: "waived" }]);
});

test("请它重新读取：手头的事做完才读", () => {
  expect(after(...read, { type: "reread-pressed" }).wanted).toEqual(["inspect"]);
  expect(after(...read.slice(0, 2), { type: "reread-pressed" }).wanted).toEqual([]);
});

test("打开时还记着上次填报的：可以撤销", () => {
  const opened = [{ type: "opened", restore }, ...read.slice(1)] as const;
  expect(after(...opened, { type: "undo-pressed" }).wanted).toEqual(["undo"]);
});

test("打开另一个工作簿，不能拿前一个的来撤销", () => {
  expect(after(...wrote, { type: "opened" }).session.restore).toBeUndefined();
});

test("出错后留着已有的结果，说明原因", () => {
  const problem = { code: "sheet-protected", sheet: "表三" } as const;
  const { session } = after(...read, { type: "write-pressed" }, { type: "failed", problem });
  expect(session).toMatchObject({ work: undefined, outcome, notice: { kind: "failed", problem } });
});

test("上年报告的数和正文都留着，给成稿核对时用；去掉上年报告，两样都去掉", () => {
  const text = { title: [], opening: [], sections: [] };
  const report = { last: new Map(), lastText: { year: 2022, text } };
  const given: readonly PaneEvent[] = [...read, { type: "last-year-read", name: "2022.docx", report }];
  const file = { name: "2023.docx", bytes: () => Promise.resolve(new Uint8Array()) };
  const { effects } = step(after(...given).session, { type: "finished-chosen", file });
  expect(effects).toMatchObject([{ do: "check-finished", choices: report }]);
  const { choices } = after(...given, { type: "last-year-closed" }).session;
  expect(choices).not.toHaveProperty("last");
  expect(choices).not.toHaveProperty("lastText");
});

test("不想等读取：停下来，留着上一次读到的，不能拿它写入", () => {
  const { session, wanted } = after(...read, { type: "reread-pressed" }, { type: "cancel-pressed" });
  expect(wanted).toEqual(["break-off"]);
  expect(session).toMatchObject({ work: undefined, stale: true, outcome, check });
  expect(wasBrokenOff(session)).toBe(true);
  expect(step(session, { type: "write-pressed" }).effects).toEqual([]);
});

test("停下读取以后请它重新读取，读完就是新的", () => {
  const stopped = [
    ...read,
    { type: "reread-pressed" },
    { type: "cancel-pressed" },
    { type: "reread-pressed" },
  ] as const;
  expect(after(...stopped).wanted).toEqual(["inspect"]);
  const { session } = after(...stopped, ...read.slice(1));
  expect([session.stale, wasBrokenOff(session)]).toEqual([false, false]);
});

test("不想等成稿打开：停下来，工作簿的事和打开以前一样", () => {
  const file = { name: "年报.docx", bytes: () => Promise.resolve(new Uint8Array()) };
  const { session, wanted } = after(...read, { type: "finished-chosen", file }, { type: "cancel-pressed" });
  expect(wanted).toEqual(["break-off"]);
  expect(session).toEqual(after(...read).session);
});

test.each<[string, PaneEvent]>([
  ["写入", { type: "write-pressed" }],
  ["起草", { type: "redraft-pressed" }],
])("不想等%s：说正在取消，只说一次，等它说清楚写没写", (_, event) => {
  const { session, wanted } = after(...read, event, { type: "cancel-pressed" });
  expect(wanted).toEqual(["break-off"]);
  expect(session).toMatchObject({ work: after(...read, event).session.work, isBreakingOff: true });
  expect(step(session, { type: "cancel-pressed" })).toEqual({ session, effects: [] });
});

test("一行选定以后写进台账，重新读取；有人改过就没有写，也重新读取", () => {
  const settled = { type: "row-settled", row: {}, meaning: {} } as unknown as PaneEvent;
  expect(after(...read, settled)).toMatchObject({ session: { work: "settling" }, wanted: ["settle-row"] });
  const corrected = after(...read, settled, { type: "corrected", sheet: "一季度", address: "I9" });
  expect(corrected).toMatchObject({ session: { notice: { kind: "corrected", address: "I9" } }, wanted: ["inspect"] });
  const movedOn = after(...read, settled, { type: "moved-on", what: "row" });
  expect(movedOn).toMatchObject({ session: { notice: { kind: "moved-on", what: "row" } }, wanted: ["inspect"] });
});

test("写入以前停下来了：什么也没写，接着还能写", () => {
  const stopped = [...read, { type: "write-pressed" }, { type: "cancel-pressed" }, { type: "broken-off" }] as const;
  const { session } = after(...stopped);
  expect(session).toMatchObject({ work: undefined, isBreakingOff: false, notice: { kind: "broken-off" } });
  expect(after(...stopped, { type: "write-pressed" }).wanted).toEqual(["write"]);
});

test("取消得太晚，已经写完：照实说写了", () => {
  const { session } = after(
    ...read,
    { type: "redraft-pressed" },
    { type: "cancel-pressed" },
    { type: "drafted" },
    ...read.slice(1),
  );
  expect(session).toMatchObject({ isBreakingOff: false, notice: { kind: "drafted" } });
});

test("段落刚被人改过：没有写，重新读取，请人再看", () => {
  const { session, wanted } = after(...read, { type: "moved-on", what: "paragraph" });
  expect([wanted, session.notice]).toEqual([["inspect"], { kind: "moved-on", what: "paragraph" }]);
});

/** A check with findings in cells of 表三, none of which is on a sheet. */
const checkWith = (...labels: readonly string[]): ReportCheck => ({
  ...check,
  tables: [{}] as unknown as ReportCheck["tables"],
  report: { places: new Map() } as unknown as ReportCheck["report"],
  findings: labels.map((label) => ({
    rule: "format.row-missing",
    severity: "error",
    outcome: "fails",
    table: "t3",
    at: [],
    detail: { kind: "missing-label", label, sheet: "表三" },
  })),
});

const found = (...labels: readonly string[]): readonly PaneEvent[] => [
  ...read.slice(0, 3),
  { type: "checked", check: checkWith(...labels), at },
];

const forth = { type: "next-wanted", by: 1 } as const;
const back = { type: "next-wanted", by: -1 } as const;

test.each<[string, readonly PaneEvent[], number]>([
  ["第一次按下一处，到第一处", [forth], 0],
  ["再按，到第二处", [forth, forth], 1],
  ["最后一处再按，回到第一处", [forth, forth, forth, forth], 0],
  ["一开始就往回，到最后一处", [back], 2],
  ["第一处往回，到最后一处", [forth, back], 2],
])("%s，转到核对", (_, events, current) => {
  expect(after(...found("甲", "乙", "丙"), ...events).session).toMatchObject({ section: "check", current });
});

test("改好了前面一处：还在原来那一处，虽然它现在排得靠前了", () => {
  const fixed: PaneEvent = { type: "rechecked", check: checkWith("乙", "丙"), at };
  expect(after(...found("甲", "乙", "丙"), forth, forth, fixed).session.current).toBe(0);
});

const rechecked = (...labels: readonly string[]): PaneEvent => ({ type: "rechecked", check: checkWith(...labels), at });

test("改好了所在的一处：不再说在哪一处", () => {
  expect(after(...found("甲", "乙", "丙"), forth, rechecked("乙", "丙")).session.current).toBeUndefined();
});

/** Of four the person is at 丙. */
const atThird = [...found("甲", "乙", "丙", "丁"), forth, forth, forth] as const;

test.each<[string, readonly PaneEvent[], number]>([
  ["下一处是接着的那一处", [rechecked("甲", "乙", "丁"), forth], 2],
  ["往回是前面的那一处", [rechecked("甲", "乙", "丁"), back], 1],
  ["全部重新读取以后也是", [rechecked("甲", "乙", "丁"), ...found("甲", "乙", "丁").slice(-1), forth], 2],
  ["前面的又改好一处，还是接着的那一处", [rechecked("甲", "乙", "丁"), rechecked("乙", "丁"), forth], 1],
  ["接着的也改好了，回到第一处", [rechecked("甲", "乙", "丁"), rechecked("甲", "乙"), forth], 0],
  ["改成了另一处错，下一处就是它", [rechecked("甲", "乙", "戊", "丁"), forth], 2],
  ["一处不剩又出来一处，从头看起", [rechecked(), rechecked("戊"), forth], 0],
])("改好了所在的一处：%s", (_, events, current) => {
  expect(after(...atThird, ...events).session.current).toBe(current);
});

test("还没有表：没有要逐处看的", () => {
  const none = [...read.slice(0, 3), { type: "checked", check: { ...checkWith("甲"), tables: [] }, at }] as const;
  expect(after(...none, forth).session).toMatchObject({ section: "check", current: undefined });
});
