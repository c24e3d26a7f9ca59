import { cellLabels } from "../format/cell-label";
import type { AnyCellKey, TableId } from "../format/cell-key";
import type { Notice } from "../format/table-format";
import { lastYears, minus, ourReading, plus, quoted, type CellRule, type Relation, type Rule } from "./rule";

const notOutcomes = ["received", "broughtForward", "concluded", "carriedForward"];

const format = (where: string, quote: string) => quoted("国办公开办函〔2021〕30号", where, quote);

/** Every rule on the tables of a notice. Rules across years are assessed only when last year's report is at hand. */
export function rulesFor(notice: Notice): readonly Rule[] {
  return [
    ...(["t2", "t3", "t4"] as const).map((table) => cellRule(notice, table)),
    {
      kind: "relation",
      id: "t3.row-total",
      severity: "error",
      table: "t3",
      source: format("附表三", "总计"),
      relations: rowTotals(notice),
      examples: {
        holds: { this: { "t3.received.person": 6, "t3.received.total": 6 } },
        fails: { this: { "t3.received.person": 6, "t3.received.total": 5 } },
      },
    },
    {
      kind: "relation",
      id: "t3.results",
      severity: "error",
      table: "t3",
      source: format("附表三", "（七）总计"),
      relations: results(notice),
      examples: {
        holds: { this: { "t3.disclosed.person": 5, "t3.thirdParty.person": 1, "t3.concluded.person": 6 } },
        fails: { this: { "t3.disclosed.person": 5, "t3.thirdParty.person": 1, "t3.concluded.person": 5 } },
      },
    },
    {
      kind: "relation",
      id: "t3.balance",
      severity: "error",
      table: "t3",
      source: format("附表三表头", "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和"),
      relations: balances(notice),
      examples: {
        holds: {
          this: {
            "t3.received.person": 6,
            "t3.broughtForward.person": 1,
            "t3.concluded.person": 5,
            "t3.carriedForward.person": 2,
          },
        },
        fails: {
          this: {
            "t3.received.person": 6,
            "t3.broughtForward.person": 1,
            "t3.concluded.person": 5,
            "t3.carriedForward.person": 1,
          },
        },
      },
    },
    {
      kind: "relation",
      id: "t4.total",
      severity: "error",
      table: "t4",
      source: format("附表四", "总计"),
      relations: lineTotals(notice),
      examples: {
        holds: { this: { "t4.review.upheld": 1, "t4.review.pending": 1, "t4.review.total": 2 } },
        fails: { this: { "t4.review.upheld": 1, "t4.review.pending": 1, "t4.review.total": 1 } },
      },
    },
    ...(notice.id === "2021-30" ? rulesSince2021(notice) : []),
    {
      kind: "relation",
      id: "year.brought-forward",
      severity: "warning",
      table: "t3",
      source: ourReading,
      relations: broughtForward(notice),
      examples: {
        holds: { this: { "t3.broughtForward.person": 2 }, last: { "t3.carriedForward.person": 2 } },
        fails: { this: { "t3.broughtForward.person": 2 }, last: { "t3.carriedForward.person": 3 } },
      },
    },
  ];
}

/** The columns of the 2019 table of section 二 mean something else, so these have no meaning there. */
function rulesSince2021(notice: Notice): readonly Rule[] {
  return [
    {
      kind: "relation",
      id: "t2.regulations",
      severity: "error",
      table: "t2",
      source: quoted(
        "中华人民共和国立法法",
        "第九十三条第一款",
        "省、自治区、直辖市和设区的市、自治州的人民政府，可以根据法律、行政法规和本省、自治区、直辖市的地方性法规，制定规章",
      ),
      relations: blockRow(notice, "regulations").map(({ key, column }) => ({
        subject: column,
        left: [plus(key)],
        right: [],
        highlight: [key],
      })),
      when: "cannot-make-regulations",
      examples: { holds: { this: {} }, fails: { this: { "t2.regulations.inForce": 1 } } },
    },
    {
      kind: "relation",
      id: "t2.in-force",
      severity: "warning",
      table: "t2",
      source: ourReading,
      relations: stock(notice),
      examples: {
        holds: {
          this: { "t2.documents.made": 1, "t2.documents.repealed": 2, "t2.documents.inForce": 3 },
          last: { "t2.documents.inForce": 4 },
        },
        fails: {
          this: { "t2.documents.made": 1, "t2.documents.repealed": 2, "t2.documents.inForce": 4 },
          last: { "t2.documents.inForce": 4 },
        },
      },
    },
  ];
}

function cellRule(notice: Notice, table: TableId): CellRule {
  const keys = [...cellLabels(notice)].filter(([, label]) => label.table === table).map(([key]) => key);
  const sample = keys[0] as AnyCellKey;
  return {
    kind: "cell",
    id: `${table}.cell`,
    severity: "error",
    table,
    source: ourReading,
    cells: keys.map((key) => ({ key, unit: key.endsWith(".amount") ? "amount" : "count" })),
    examples: { holds: { this: { [sample]: 3 } }, fails: { this: { [sample]: "3件" } } },
  };
}

function rowTotals({ t3 }: Notice): readonly Relation[] {
  const parts = t3.columns.filter(({ key }) => key !== "total");
  return t3.rows.map((row) => {
    const cells = parts.map(({ key }) => plus(`t3.${row.key}.${key}`));
    const total = plus(`t3.${row.key}.total`);
    return { subject: row.label, left: cells, right: [total], highlight: [...cells, total].map(({ key }) => key) };
  });
}

function results({ t3 }: Notice): readonly Relation[] {
  const outcomes = t3.rows.filter(({ key }) => !notOutcomes.includes(key));
  return t3.columns.map((column) => {
    const cells = outcomes.map(({ key }) => plus(`t3.${key}.${column.key}`));
    const total = plus(`t3.concluded.${column.key}`);
    return { subject: column.label, left: cells, right: [total], highlight: [...cells, total].map(({ key }) => key) };
  });
}

function balances({ t3 }: Notice): readonly Relation[] {
  return t3.columns.map((column) => {
    const left = ["received", "broughtForward"].map((row) => plus(`t3.${row}.${column.key}`));
    const right = ["concluded", "carriedForward"].map((row) => plus(`t3.${row}.${column.key}`));
    return { subject: column.label, left, right, highlight: [...left, ...right].map(({ key }) => key) };
  });
}

function lineTotals({ t4 }: Notice): readonly Relation[] {
  return t4.groups.map((group) => {
    const cells = t4.columns.filter(({ key }) => key !== "total").map(({ key }) => plus(`t4.${group.key}.${key}`));
    const total = plus(`t4.${group.key}.total`);
    return { subject: group.label, left: cells, right: [total], highlight: [...cells, total].map(({ key }) => key) };
  });
}

function broughtForward({ t3 }: Notice): readonly Relation[] {
  return t3.columns.map((column) => {
    const now = plus(`t3.broughtForward.${column.key}`);
    const before = lastYears(`t3.carriedForward.${column.key}`);
    return { subject: column.label, left: [now], right: [before], highlight: [now.key] };
  });
}

/** 现行有效 = last year's 现行有效 + 制发 − 废止, for both rows. */
function stock(notice: Notice): readonly Relation[] {
  return ["regulations", "documents"].map((row) => {
    const [made, repealed, inForce] = blockRow(notice, row);
    const cells = [made, repealed, inForce].map((cell) => cell?.key as AnyCellKey);
    return {
      subject: labelOfBlockRow(notice, row),
      left: [plus(`t2.${row}.inForce`)],
      right: [lastYears(`t2.${row}.inForce`), plus(`t2.${row}.made`), minus(`t2.${row}.repealed`)],
      highlight: cells,
    };
  });
}

function blockRow({ t2 }: Notice, row: string): readonly { readonly key: AnyCellKey; readonly column: string }[] {
  const block = t2.blocks.find(({ rows }) => rows.some(({ key }) => key === row));
  return (block?.columns ?? []).map(({ key, label }) => ({ key: `t2.${row}.${key}` as AnyCellKey, column: label }));
}

function labelOfBlockRow({ t2 }: Notice, row: string): string {
  return t2.blocks.flatMap(({ rows }) => rows).find(({ key }) => key === row)?.label ?? "";
}
