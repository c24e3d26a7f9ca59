import fc from "fast-check";
import type { AnyCellKey } from "../../../src/domain/format/cell-key";
import { notice2021 } from "../../../src/domain/format/notice-2021-30";
import { draftReport } from "../../../src/domain/narrative/draft-report";
import { textOf, type BoundFigure, type NarrativeSource } from "../../../src/domain/narrative/draft";
import { recordName } from "../../../src/domain/record/record";
import type { CellKey } from "../../../src/domain/format/cell-key";
import { anySources } from "./sources";

const figuresOf = (source: NarrativeSource): readonly BoundFigure[] =>
  draftReport(source)
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => typeof piece === "object");

/** Numbers of the law, of documents, of the year and its days, and those that number items; the office's own words. */
function withoutFixedNumbers(words: string, { year, stated, facts, organ }: NarrativeSource): string {
  const own = [
    organ,
    ...Object.values(stated.accountability),
    ...stated.newMedia,
    stated.website?.address ?? "",
    ...(facts.trainings ?? []).map(({ topic }) => topic ?? ""),
  ];
  return own
    .reduce((text, one) => (one === "" ? text : text.replaceAll(one, "")), words)
    .replaceAll(`${year}年`, "")
    .replaceAll("国办函〔2020〕109号", "")
    .replace(/\d{1,2}月(?:\d{1,2}日)?/gu, "")
    .replace(/^\d{1,2}\.(?=\p{Script=Han})/u, "");
}

test("正文里的每个数都注明出处，只有法定的文号、日期和序号例外", () => {
  fc.assert(
    fc.property(anySources, (source) => {
      for (const { pieces } of draftReport(source)) {
        const words = pieces.filter((piece) => typeof piece === "string").join("｜");
        expect(withoutFixedNumbers(words, source)).not.toMatch(/\d/u);
      }
    }),
  );
});

/** What cells of a report come to by a name; names of sums are those of the groups of tables 三 and 四. */
function cellsNamed(name: string, cells: ReadonlyMap<AnyCellKey, unknown>): readonly AnyCellKey[] {
  const one = [...cells.keys()].filter((key) => recordName(key as CellKey) === name);
  if (one.length > 0) return one;
  if (name === "表四 ｜ 行政诉讼 ｜ 总计") return ["t4.directSuit.total", "t4.suitAfterReview.total"];
  const group = /^表三 ｜ (.*) ｜ 总计$/u.exec(name)?.[1] ?? "";
  return notice2021.t3.rows.flatMap((row) =>
    "under" in row && (row.under as readonly string[]).includes(group) ? [`t3.${row.key}.total` as const] : [],
  );
}

function valueIn(cells: NarrativeSource["cells"], keys: readonly AnyCellKey[]): number {
  return keys.reduce((sum, key) => {
    const cell = cells.get(key);
    return cell?.kind === "number" ? sum + cell.value : NaN;
  }, 0);
}

/** Tenths of a per cent of last year's figure, half up, in whole numbers. */
function rateInWholeNumbers(last: number, now: number): string {
  const tenths = (BigInt(Math.abs(now - last)) * 2000n + BigInt(last)) / (2n * BigInt(last));
  return `${tenths / 10n}.${tenths % 10n}%`;
}

function expectedText(name: string, source: NarrativeSource): string {
  const compared = /^(.*) ｜ 比上年增减(率?)$/u.exec(name);
  if (compared !== null) {
    const [, base = "", rate = ""] = compared;
    const keys = cellsNamed(base, source.cells);
    const [now, last] = [valueIn(source.cells, keys), valueIn(source.last ?? new Map(), keys)];
    return rate === "" ? String(Math.abs(now - last)) : rateInWholeNumbers(last, now);
  }
  if (/^表[二三四] ｜/u.test(name)) return String(valueIn(source.cells, cellsNamed(name, source.cells)));
  return String(factNamed(name, source));
}

function factNamed(name: string, { facts }: NarrativeSource): number | undefined {
  const [ledger = "", ...path] = name.split(" ｜ ");
  const what = path.at(-1) ?? "";
  if (ledger === "信息发布台账") {
    if (what === "合计") return facts.publications?.total;
    return (path[0] === "渠道" ? facts.publications?.byChannel : facts.publications?.byColumn)?.get(what);
  }
  if (ledger === "依申请公开台账") return facts.applications?.byWay.get(wayNamed[what] ?? "other");
  const persons = facts.trainings?.map((one) => one.persons ?? NaN).reduce((sum, one) => sum + one, 0);
  const others: Readonly<Record<string, number | undefined>> = {
    "培训台账 ｜ 培训次数": facts.trainings?.length,
    "培训台账 ｜ 参加人次": persons,
    "收费台账 ｜ 收费通知件数": facts.fees?.notices,
    "收费台账 ｜ 收费通知金额": facts.fees?.noticed,
    "收费台账 ｜ 实际收取金额": facts.fees?.received,
  };
  return others[name];
}

const wayNamed = {
  当面: "inPerson",
  信函: "post",
  网络: "online",
  电子邮件: "email",
  邮寄或电子邮件: "mail",
  传真: "fax",
  口头: "oral",
  其他方式: "other",
} as Readonly<Record<string, "inPerson" | "post" | "online" | "email" | "mail" | "fax" | "oral" | "other">>;

test("注明出处的数就是那一格、那一项的数，增减重新算过", () => {
  fc.assert(
    fc.property(anySources, (source) => {
      const figures = figuresOf(source);
      expect(figures).toEqual(figures.map(({ name }) => ({ name, text: expectedText(name, source) })));
    }),
  );
});

/** Causes, praise and comparisons that no cell and no ledger holds. */
const unheld =
  /由于|因为|得益于|导致|造成|从而|显著|明显|积极|扎实|圆满|(?<!现行)有效|大力|高度重视|切实|不断|全面|有力|成效|满意|良好|优于|领先|首次|创新高|再创|按期|按时|及时答复/u;

test("不说原因，不说成绩，没有上年的数就不作比较", () => {
  fc.assert(
    fc.property(anySources, (source) => {
      const text = draftReport(source).map(textOf).join("\n");
      expect(text).not.toMatch(unheld);
      if (source.last === undefined) expect(text).not.toMatch(/比上年|持平|增长|下降/u);
      const columns = [...(source.facts.publications?.byColumn ?? [])];
      const most = /其中(.*?)数量最多，为/u.exec(text)?.[1];
      if (most !== undefined) {
        const largest = source.facts.publications?.byColumn.get(most) ?? 0;
        expect(columns.filter(([name, count]) => name !== most && count >= largest)).toEqual([]);
      }
    }),
  );
});

test("编号不重复，同样的数据编号和正文都不变", () => {
  fc.assert(
    fc.property(anySources, (source) => {
      const draft = draftReport(source);
      const ids = draft.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(draftReport(source)).toEqual(draft);
    }),
  );
});
