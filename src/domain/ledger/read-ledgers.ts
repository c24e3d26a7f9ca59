import type { CellKey } from "../format/cell-key";
import type { Settings } from "../settings/settings";
import type { WorkbookData } from "../sheet/sheet-data";
import { hiddenEntries, judgeRows, judgedAgain, settleRows, type CountedRows } from "./count-rows";
import { watchDuplicates, type Dropped, type ReadBlock } from "./duplicates";
import { fieldName } from "./fields";
import { findLedgers } from "./find-ledgers";
import { gatherFacts } from "./gather/facts";
import { applicationsJudge } from "./judge/applications";
import { decisionKinds, decisionsJudge } from "./judge/decisions";
import { disputesJudge } from "./judge/disputes";
import { documentsJudge } from "./judge/documents";
import { feesJudge, fenIn, fenInTenThousandYuan } from "./judge/fees";
import { throughInstances } from "./judge/instances";
import type { Judge } from "./judge/judgement";
import { publicationsJudge } from "./judge/publications";
import { trainingsJudge } from "./judge/trainings";
import type { LedgerKind, LedgerNote, LedgerReading, RecognisedLedger } from "./result";
import type { ScannedBlock } from "./scan-rows";
import { tallyOf } from "./tally";
import { headerOf } from "./told";

export interface ReadOptions {
  /** The reported year. */
  readonly year: number;
  readonly settings: Settings;
  /** Names of the sheets that hold the statutory tables: they are filled, not read. */
  readonly reportSheets?: ReadonlySet<string>;
}

/** Licences, penalties and coercion are looked at together: one ledger may hold all three. */
const families: readonly (readonly LedgerKind[])[] = [
  ["applications"],
  ["publications"],
  ["documents"],
  decisionKinds,
  ["disputes"],
  ["trainings"],
  ["fees"],
];

interface DoneBlock extends ReadBlock {
  readonly rows: CountedRows;
}

/**
 * Reads all working sheets of a workbook for one year. Every row that holds something ends as counted, excluded with
 * a reason, or unresolved; bad input never throws.
 */
export function readLedgers(workbook: WorkbookData, options: ReadOptions): LedgerReading {
  const { blocks, leftAlone } = findLedgers(workbook, { ...options, choices: options.settings.ledgers });
  const read = families.flatMap((kinds) => readFamily(kinds, blocks, options));
  const inOrder = blocks.flatMap((block) => read.filter((one) => one.block === block));
  const excluded = inOrder.flatMap(({ block, rows }) =>
    block.excluded.length === 0 ? rows.excluded : [...block.excluded, ...rows.excluded].sort((a, b) => a.row - b.row),
  );
  const unresolved = inOrder.flatMap(({ rows }) => rows.unresolved);
  const counted = inOrder.reduce((sum, { rows }) => sum + rows.number, 0);
  return {
    year: options.year,
    ledgers: inOrder.flatMap(recognised),
    leftAlone,
    rows: {
      read: inOrder.reduce((sum, { block }) => sum + block.entries.length + block.excluded.length, 0),
      counted,
      excluded: excluded.length,
      unresolved: unresolved.length,
    },
    excluded,
    unresolved,
    notes: [...hiddenSheets(inOrder), ...inOrder.flatMap(({ block, rows }) => [...block.notes, ...rows.notes])],
    tally: tallyOf(
      inOrder.map(({ rows }) => rows.counted),
      feesIn(inOrder),
    ),
    facts: gatherFacts(
      inOrder.map(({ block, rows }) => ({ block, counted: rows.counted })),
      options.year,
    ),
  };
}

function readFamily(
  kinds: readonly LedgerKind[],
  blocks: readonly ScannedBlock[],
  options: ReadOptions,
): readonly DoneBlock[] {
  const ledgers = blocks
    .filter((block) => block.kinds.some((kind) => kinds.includes(kind)))
    .map((block) => ({ block, judge: judgeFor(block, options) }));
  const watch = watchDuplicates(ledgers);
  const judged = ledgers.map((one, index) => judgeRows(one, watch.entry(index)));
  const duplicates = watch.dropped();
  const instances = kinds.includes("disputes") ? throughInstances(ledgers, options.year, duplicates) : undefined;
  const dropped = instances === undefined ? duplicates : merged(duplicates, instances.earlier);
  return ledgers.flatMap((one, index) => {
    const rows = judged[index];
    if (rows === undefined) return [];
    const final = instances === undefined ? rows : judgedAgain(one, rows, instances.appeals[index] ?? new Map());
    return [{ ...one, rows: settleRows(one, final, dropped[index] ?? new Map()) }];
  });
}

function merged(first: Dropped, second: Dropped): Dropped {
  return first.map((rows, index) => new Map([...rows, ...(second[index] ?? [])]));
}

function judgeFor(block: ScannedBlock, { year, settings }: ReadOptions): Judge {
  switch (block.kinds[0]) {
    case "publications":
      return publicationsJudge(block, year);
    case "documents":
      return documentsJudge(block, year, settings);
    case "licences":
    case "penalties":
    case "coercion":
      return decisionsJudge(block, year);
    case "disputes":
      return disputesJudge(block, year, settings);
    case "trainings":
      return trainingsJudge(block, year);
    case "fees":
      return feesJudge(block, year);
    default:
      return applicationsJudge(block, year, settings);
  }
}

/** A ledger of mixed decisions is listed once for every kind that it was found to hold. */
function recognised({ block, rows }: DoneBlock): readonly RecognisedLedger[] {
  const [only = "applications"] = block.kinds;
  const kinds = block.kinds.length === 1 ? [only] : kindsFound(rows, only);
  return kinds.map((kind) => ({
    sheet: block.sheet.name,
    kind,
    form: block.form,
    header: block.header,
    columns: block.columns.map(({ field, column, header }) => ({ field: fieldName(only, field), column, header })),
    otherColumns: otherColumns(block),
    firstRow: block.entries[0] ?? block.header.lastRow + 1,
    lastRow: block.entries.at(-1) ?? block.header.lastRow,
    hiddenRows: hiddenEntries(block),
  }));
}

function otherColumns({ paths, columns }: ScannedBlock): RecognisedLedger["otherColumns"] {
  const used = new Set(columns.map(({ column }) => column));
  return paths.flatMap((path, column) =>
    path.length === 0 || used.has(column) ? [] : [{ column, header: headerOf(path) }],
  );
}

function kindsFound(rows: CountedRows, otherwise: LedgerKind): readonly LedgerKind[] {
  const found = decisionKinds.filter((_kind, judgement) => rows.counted.judgements.includes(judgement));
  return found.length > 0 ? found : [otherwise];
}

function hiddenSheets(read: readonly DoneBlock[]): readonly LedgerNote[] {
  const hidden = new Set(read.filter(({ block }) => block.sheet.hidden).map(({ block }) => block.sheet.name));
  return [...hidden].map((sheet) => ({ sheet, note: { code: "hidden-sheet-read" } }));
}

/** Added up in 分, over all sheets, and only then put into 万元. */
function feesIn(read: readonly DoneBlock[]): ReadonlyMap<CellKey, number> {
  const fees = read.filter(({ block }) => block.kinds[0] === "fees");
  if (fees.length === 0) return new Map();
  let sum = 0;
  for (const { block, rows } of fees) {
    block.entries.forEach((row, index) => {
      const fen = rows.counted.judgements[index] === 0 ? fenIn(block, "paid", block.values[row] ?? []) : 0;
      if (typeof fen === "number") sum += fen;
    });
  }
  return new Map([["t2.fees.amount", fenInTenThousandYuan(sum)]]);
}
