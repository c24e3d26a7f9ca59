import type { OutcomeRow } from "../../format/cell-key";
import type { Readings } from "../../settings/readings";
import type { Settings } from "../../settings/settings";
import { leftOpen, mentioned } from "./agreement";
import { type Classified, known, unresolved } from "./classified";
import { field } from "./fields";
import { officeWords } from "./office-words";
import { answersOf, readOutcomeCell, saysOnlyClosed, type OutcomeCell, type Statement } from "./outcome-cell";
import { perSettings, remembering } from "./remembering";
import { groupOf, type Outcome, outcomes } from "./statutory-names";

export interface OutcomeInput {
  /** 办理结果. */
  readonly result: string;
  /** 结果细目, 适用条款, 法律依据. */
  readonly detail: string;
  /** 备注, 状态, 办理进度. */
  readonly note: string;
}

/**
 * The row of table 三 in which an application ends, or "pending".
 * The office's own words come first, then what result, detail and note agree on. A result, a reason or an article
 * that fits several rows, cells that contradict each other and words that are not known are left to a person.
 */
export function classifyOutcome(input: OutcomeInput, settings: Settings): Classified<OutcomeRow | "pending"> {
  return classifierFor(settings)([input.result, input.detail, input.note].join(separator));
}

const separator = "\u0000";

const classifierFor = perSettings((settings: Settings) =>
  remembering((cells) => {
    const [result = "", detail = "", note = ""] = cells.split(separator);
    return classify({ result, detail, note }, settings);
  }),
);

function classify(input: OutcomeInput, settings: Settings): Classified<Outcome> {
  const meant = officeWords(settings, "outcome");
  const decided = meant(input.result);
  if (decided !== undefined) return known(decided);

  const result = readOutcomeCell(input.result);
  if (!result.understood) return unresolved(field.result, input.result, { code: "unknown-word" });
  const detail = withOfficeWord(readOutcomeCell(input.detail), meant(input.detail));
  const note = noteBeside(result.blank, withOfficeWord(readOutcomeCell(input.note), meant(input.note)));
  return (
    disagreement(input, { result, detail, note }, settings.readings) ??
    verdict(input, { result, detail, note }, settings.readings)
  );
}

interface Cells {
  readonly result: OutcomeCell;
  readonly detail: OutcomeCell;
  readonly note: OutcomeCell;
}

function withOfficeWord(cell: OutcomeCell, means: Outcome | undefined): OutcomeCell {
  if (means === undefined) return cell;
  return { blank: false, statements: [{ means: [means], cited: false }], hints: [], understood: true };
}

/** A remark is free text: it decides only when every word of it is known; a known clause of it can raise a doubt. */
function noteBeside(noResult: boolean, note: OutcomeCell): OutcomeCell {
  if (note.understood) return note;
  const clauses = note.statements.filter(({ cited }) => !cited);
  return {
    ...note,
    statements: note.statements.filter(({ cited }) => cited),
    hints: noResult ? [...clauses, ...note.hints] : clauses,
  };
}

/** Several answers within one cell, or cells that exclude each other. */
function disagreement(input: OutcomeInput, cells: Cells, readings: Readings): Classified<Outcome> | undefined {
  const { result, detail, note } = cells;
  if (open(result.statements, [], readings).length === 0)
    return severalIn(field.result, input.result, result, readings);
  for (const [name, cell, text] of [
    [field.detail, detail, input.detail],
    [field.note, note, input.note],
  ] as const) {
    if (open(result.statements, cell.statements, readings).length > 0) continue;
    if (open([], cell.statements, readings).length === 0) return severalIn(name, text, cell, readings);
    return unresolved(field.result, input.result, { code: "contradiction", other: text });
  }
  const [subject, text] = result.blank ? [field.detail, input.detail] : [field.result, input.result];
  const ofDetail = [...detail.statements, ...detail.hints];
  if (open(result.statements, ofDetail, readings).length === 0) {
    return unresolved(field.result, input.result, { code: "contradiction", other: input.detail });
  }
  if (open(result.statements, [...ofDetail, ...note.statements, ...note.hints], readings).length === 0) {
    return unresolved(subject, text, { code: "contradiction", other: input.note });
  }
  return undefined;
}

function severalIn(name: string, text: string, cell: OutcomeCell, readings: Readings): Classified<never> {
  return unresolved(name, text, { code: "ambiguous", candidates: named(cell.statements, readings) });
}

/** The one answer that is left open; otherwise what is missing, and where to look for it. */
function verdict(input: OutcomeInput, cells: Cells, readings: Readings): Classified<Outcome> {
  const { result, detail, note } = cells;
  const answers = open(result.statements, [...detail.statements, ...note.statements], readings);
  const [only] = answers;
  if (answers.length === 1 && only !== undefined) return known(only);
  if (saysOnlyClosed(answers)) {
    if (result.blank && !detail.blank) return unresolved(field.detail, input.detail, { code: "unknown-word" });
    if (result.blank && note.hints.length > 0) return unresolved(field.note, input.note, { code: "unknown-word" });
    return unresolved(field.result, input.result, { code: "missing" });
  }
  const problem = { code: "ambiguous", candidates: answers } as const;
  if (detail.statements.length > 0) return unresolved(field.detail, input.detail, problem);
  if (result.blank) return unresolved(field.note, input.note, problem);
  return unresolved(field.result, input.result, problem);
}

const refusal = groupOf("stateSecret");
const unavailable = groupOf("notHeld");

/** What the statements of the result cell and those of other cells together leave open. */
function open(ofResult: readonly Statement[], ofOthers: readonly Statement[], readings: Readings): readonly Outcome[] {
  const own = ofResult.map((statement) => ({ ...statement, answers: answersOf(statement, readings) }));
  const others = ofOthers.map((statement) => ({ ...statement, answers: answersOf(statement, readings) }));
  const partly = [...own, ...others].some(({ answers }) => answers.length === 1 && answers[0] === "partlyDisclosed");
  if (!partly)
    return leftOpen(
      [...own, ...others].map(({ answers }) => answers),
      outcomes,
    );
  // 区分处理的，只计这一情形，不计其他情形: the reasons for the part that was refused do not count.
  const weighing = [
    ...own.filter((statement) => !isGround(statement) && !isReasonAmong(refusal, statement.answers)),
    ...others.filter(
      (statement) =>
        !isGround(statement) &&
        !isReasonAmong(refusal, statement.answers) &&
        !isReasonAmong(unavailable, statement.answers),
    ),
  ];
  return leftOpen([["partlyDisclosed"], ...weighing.map(({ answers }) => answers)], outcomes);
}

const groundsOfPartialDisclosure: ReadonlySet<Outcome> = new Set(["disclosed", ...refusal, ...unavailable]);

/** An article that a partial disclosure rests on beside Article 37: for the part given, or for the part refused. */
function isGround({ answers, cited }: { readonly answers: readonly Outcome[]; readonly cited: boolean }): boolean {
  return cited && answers.every((answer) => groundsOfPartialDisclosure.has(answer));
}

/** A reason, not the whole heading: "不予公开" beside "部分公开" is a second result. */
function isReasonAmong(group: readonly Outcome[], answers: readonly Outcome[]): boolean {
  return answers.length < group.length && answers.every((answer) => group.includes(answer));
}

function named(statements: readonly Statement[], readings: Readings): readonly Outcome[] {
  return mentioned(
    statements.map((statement) => answersOf(statement, readings)),
    outcomes,
  );
}
