import { checkReport } from "../actions/check-report";
import { lastReport, type LastReport } from "../actions/last-report";
import { planFill, type FillPlan } from "../actions/plan-fill";
import type { Cells, Finding } from "../domain/reconcile/evaluate";
import { DocumentError } from "../document/document-error";
import { openReport } from "../document/open-report";
import type { FinishedReport } from "../domain/report/finished-report";
import type { Words } from "../locales/words";
import { WorkbookError } from "../workbook/workbook";
import { xlsxWorkbook, type XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { parseArguments, type ArgumentProblem, type CheckArguments, type FillArguments } from "./arguments";
import { findingLines } from "./finding-lines";
import { checkJson, fillJson } from "./json";
import { reportFiles, type WrittenFile } from "./report-files";

/** 0 nothing blocking · 1 errors, or rows that need a person · 2 nothing could be done, nothing was written. */
export type ExitCode = 0 | 1 | 2;

/** The world outside, so that a test can stand in for it. Paths are as the person wrote them. */
export interface Surroundings {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** All of the file or none of it. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly samePath: (one: string, other: string) => boolean;
  readonly out: (text: string) => void;
  readonly tell: (text: string) => void;
  /** Milliseconds, for saying from time to time how far a long read has come. */
  readonly now: () => number;
  readonly words: Words;
}

/** A refusal with its sentence; nothing has been written. */
class Refusal extends Error {}

export async function run(words: readonly string[], world: Surroundings): Promise<ExitCode> {
  const call = parseArguments(words);
  if ("code" in call) {
    world.tell(argumentSentence(call, world.words));
    world.tell(world.words.cli.usage);
    return 2;
  }
  try {
    switch (call.command) {
      case "help":
        world.out(world.words.cli.usage);
        return 0;
      case "fill":
        return await fill(call, world);
      case "check":
        return await check(call, world);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.tell(error.message);
    return 2;
  }
}

async function fill(call: FillArguments, world: Surroundings): Promise<ExitCode> {
  const { cli, problem: sentence } = world.words;
  refuseSamePaths(call, world);
  if (hasMacros(call.input) !== hasMacros(call.out)) throw new Refusal(cli.otherKind(call.input, call.out));
  const workbook = await open(call.input, world);
  const lastYear = await openLastYear(call.lastYear, world);
  const last = lastYear?.last;
  world.tell(cli.filling);
  const outcome = planFill(workbook.data, {
    words: world.words,
    ...(call.year === undefined ? {} : { year: call.year }),
    ...(call.organ === undefined ? {} : { organ: call.organ }),
    ...lastYear,
  });
  if (outcome.kind === "impossible")
    throw new Refusal(outcome.problems.map((problem) => sentence(problem) + cli.givenBy(problem.code)).join("\n"));
  const { plan } = outcome;
  const filled = await orRefuse(call.input, world, async () => {
    await workbook.apply(plan.edits);
    return workbook.save();
  });
  const files = [{ path: call.out, bytes: filled }, ...(await reportFiles(call, plan, world.words, last))];
  await writeFiles(files, world);
  if (call.json) world.out(JSON.stringify(fillJson(plan, world.words, last), null, 2));
  else tellFill(plan, files, world, last);
  return exitCode([...plan.findings, ...plan.textFindings], plan.reading.rows.unresolved);
}

/** No file is written over the input, and no two go to one place. */
function refuseSamePaths({ input, out, docx, html }: FillArguments, { samePath, words }: Surroundings): void {
  const paths = [out, docx, html].filter((path) => path !== undefined);
  if (paths.some((path) => samePath(input, path))) throw new Refusal(words.cli.outIsInput);
  const twice = paths.find((path, index) => paths.slice(0, index).some((other) => samePath(other, path)));
  if (twice !== undefined) throw new Refusal(words.cli.twoToOnePlace(twice));
}

/** All are made before the first is written. What was written before one that cannot be is said. */
async function writeFiles(files: readonly WrittenFile[], { tell, writeFile, words }: Surroundings): Promise<void> {
  const written: string[] = [];
  for (const { path, bytes } of files) {
    tell(words.cli.writing(path));
    await writeFile(path, bytes).catch(() => {
      throw new Refusal(words.cli.cannotWrite(path, written));
    });
    written.push(path);
  }
}

async function check(call: CheckArguments, world: Surroundings): Promise<ExitCode> {
  const report = await openFinished(call.input, world);
  const lastYear = await openLastYear(call.lastYear, world);
  const last = lastYear?.last;
  const result = checkReport(report, { ...lastYear });
  if (result.tables.length === 0) throw new Refusal(world.words.cli.noTables(call.input));
  if (call.json) world.out(JSON.stringify(checkJson(result, world.words, last), null, 2));
  else world.out(findingLines(result, world.words, last).join("\n"));
  return exitCode([...result.findings, ...result.textFindings], 0);
}

/** Excel refuses a workbook with macros under .xlsx, and one without them under .xlsm. */
const hasMacros = (path: string): boolean => /\.xlsm$/iu.test(path);

function exitCode(findings: readonly Pick<Finding, "severity">[], unresolved: number): ExitCode {
  return unresolved > 0 || findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function readBytes(path: string, { readFile, words }: Surroundings): Promise<Uint8Array> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "ENOENT" ? words.cli.fileMissing : words.cli.fileRefused;
    throw new Refusal(words.cli.cannotRead(path, why));
  });
}

async function open(path: string, world: Surroundings): Promise<XlsxWorkbook> {
  if (/\.(?:docx?|html?|pdf|wps|et)$/iu.test(path)) throw new Refusal(world.words.cli.onlyXlsx(path));
  const bytes = await readBytes(path, world);
  world.tell(world.words.cli.reading(path));
  return orRefuse(path, world, () => xlsxWorkbook(bytes, progress(path, world)));
}

/** A finished report: Word, web page or workbook. */
async function openFinished(path: string, world: Surroundings): Promise<FinishedReport> {
  if (/\.(?:pdf|wps|et)$/iu.test(path)) throw new Refusal(world.words.cli.onlyReports(path));
  const bytes = await readBytes(path, world);
  world.tell(world.words.cli.reading(path));
  return orRefuse(path, world, () => openReport(path, bytes, progress(path, world)));
}

const tellEvery = 1000;

function progress(path: string, { now, tell, words }: Surroundings): (share: number) => void {
  let last = now();
  return (share) => {
    if (now() - last < tellEvery) return;
    last = now();
    tell(words.cli.progress(path, Math.floor(share * 100)));
  };
}

/** What the file or its program refuses becomes a sentence; anything else is a fault of ours and stays one. */
async function orRefuse<T>(path: string, { words }: Surroundings, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookError) throw new Refusal(words.cli.cannotRead(path, words.workbook(error.problem)));
    if (error instanceof DocumentError) throw new Refusal(words.cli.cannotRead(path, words.document(error.problem)));
    throw error;
  }
}

async function openLastYear(path: string | undefined, world: Surroundings): Promise<LastReport | undefined> {
  if (path === undefined) return undefined;
  const last = lastReport(await openFinished(path, world));
  if (last === undefined) throw new Refusal(world.words.cli.noTables(path));
  return last;
}

function tellFill(
  plan: FillPlan,
  files: readonly WrittenFile[],
  { words, out: print }: Surroundings,
  last: Cells | undefined,
): void {
  const { cli, ledger, record, settings } = words;
  const { reading } = plan;
  const lines = [
    ...reading.ledgers.map(({ sheet, kind, firstRow, lastRow }) =>
      cli.ledger(sheet, ledger.kinds[kind], Math.max(0, lastRow - firstRow + 1)),
    ),
    ...reading.leftAlone.map(({ sheet, reason }) => cli.leftAlone(sheet, ledger.leftAlone[reason])),
    ...reading.notes.map((note) => `  ${ledger.note(note)}`),
    ...plan.settingsProblems.map(settings.problem),
    record.rows(reading.rows),
    ...[...plan.left].map(([kind, keys]) => record.left(ledger.kinds[kind], keys.length)),
    ...(reading.unresolved.length > 0 ? [cli.unresolvedTitle(reading.unresolved.length)] : []),
    ...reading.unresolved.map((row) => `  ${ledger.unresolved(row)}`),
    ...findingLines(plan, words, last),
    ...files.map(({ path }) => cli.written(path)),
  ];
  print(lines.join("\n"));
}

function argumentSentence(problem: ArgumentProblem, { cli }: Words): string {
  switch (problem.code) {
    case "unknown-command":
      return cli.unknownCommand(problem.name);
    case "unknown-option":
      return cli.unknownOption(problem.name);
    case "missing-value":
      return cli.missingValue(problem.option);
    case "missing-input":
      return cli.missingInput;
    case "missing-out":
      return cli.missingOut;
    case "too-many-inputs":
      return cli.tooManyInputs(problem.name);
    case "not-a-year":
      return cli.notAYear(problem.text);
  }
}
