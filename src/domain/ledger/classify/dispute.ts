import type { T4Group, T4Outcome } from "../../format/cell-key";
import { t4Groups, t4Outcomes } from "../../format/totals";
import type { Readings } from "../../settings/readings";
import type { Settings } from "../../settings/settings";
import { leftOpen, mentioned } from "./agreement";
import { type Classified, known, unresolved } from "./classified";
import {
  appealPhrases,
  type DisputeCell,
  type DisputeMeaning,
  resultPhrases,
  typePhrases,
  viaReviewPhrases,
} from "./dispute-words";
import { field } from "./fields";
import { isBlankMark, spelling } from "./normalise";
import { type PhraseBook, phraseBook, readPieces } from "./phrase-book";

export interface DisputeInput {
  /** 案件类型. */
  readonly type: string;
  /** 审理结果. */
  readonly result: string;
  /** 是否经复议. */
  readonly viaReview: string;
  /** 备注. */
  readonly note: string;
}

export interface DisputeClass {
  readonly group: T4Group;
  readonly outcome: T4Outcome;
}

/**
 * The group and column of table 四 of a review or lawsuit. Whether a lawsuit followed a review must be said; what a
 * court of appeal did to the judgment below does not say how the case ended.
 */
export function classifyDispute(input: DisputeInput, settings: Settings): Classified<DisputeClass> {
  const type = readCell(books.type, input.type);
  const viaReview = readCell(books.viaReview, input.viaReview);
  const book = /二审|再审|上诉/.test(spelling(input.type)) ? books.appeal : books.result;
  const result = readCell(book, input.result);
  for (const [name, text, cell] of [
    [field.disputeType, input.type, type],
    [field.viaReview, input.viaReview, viaReview],
    [field.disputeResult, input.result, result],
  ] as const) {
    if (!cell.understood) return unresolved(name, text, { code: "unknown-word" });
  }
  const group = groupSaid(input, type, viaReview, result);
  if (group.kind === "unresolved") return group;
  const outcome = result.blank
    ? outcomeInNote(input, readCell(book, input.note), group.value, settings.readings)
    : outcomeSaid(field.disputeResult, input.result, result.said, group.value, settings.readings);
  return outcome.kind === "known" ? known({ group: group.value, outcome: outcome.value }) : outcome;
}

/**
 * Whether the result of an appeal only leaves the judgment below as it was: 驳回上诉，维持原判. The case then ended as
 * the instance before says, and its result is the one to classify.
 */
export function leavesJudgmentStanding(result: string): boolean {
  const { understood, said } = readCell(books.appeal, result);
  return understood && said.length > 0 && said.every(({ below }) => below === "upheld");
}

const books = {
  type: phraseBook(typePhrases),
  viaReview: phraseBook(viaReviewPhrases),
  result: phraseBook(resultPhrases),
  appeal: phraseBook(appealPhrases),
};

interface DisputeText {
  readonly blank: boolean;
  readonly understood: boolean;
  readonly said: readonly DisputeMeaning[];
}

function readCell(book: PhraseBook<DisputeMeaning>, text: string): DisputeText {
  const spelt = spelling(text);
  // 无 answers whether there was a review.
  if (isBlankMark(spelt) && spelt !== "无") return { blank: true, understood: true, said: [] };
  const pieces = readPieces(book, spelt);
  const said = pieces.flatMap((piece) => (piece.kind === "said" ? [piece.means] : []));
  return { blank: false, understood: said.length > 0 && pieces.every(({ kind }) => kind !== "unread"), said };
}

/** Review, direct lawsuit or lawsuit after a review, by type and 是否经复议; a result may only contradict. */
function groupSaid(
  input: DisputeInput,
  type: DisputeText,
  viaReview: DisputeText,
  result: DisputeText,
): Classified<T4Group> {
  const stated = leftOpen([...groupsOf(type), ...groupsOf(viaReview)], t4Groups);
  if (stated.length === 0) {
    if (leftOpen(groupsOf(type), t4Groups).length === 0) {
      const candidates = mentioned(groupsOf(type), t4Groups);
      return unresolved(field.disputeType, input.type, { code: "ambiguous", candidates });
    }
    return unresolved(field.viaReview, input.viaReview, { code: "contradiction", other: input.type });
  }
  const [group, another] = leftOpen([stated, ...groupsOf(result)], t4Groups);
  if (group === undefined) {
    return unresolved(field.disputeResult, input.result, { code: "contradiction", other: input.type });
  }
  if (another === undefined && stated.length === 1) return known(group);
  return group === "review" || type.blank
    ? unresolved(field.disputeType, input.type, { code: "missing" })
    : unresolved(field.viaReview, input.viaReview, { code: "missing" });
}

function outcomeSaid(
  name: string,
  text: string,
  said: readonly DisputeMeaning[],
  group: T4Group,
  readings: Readings,
): Classified<T4Outcome> {
  // 撤销原判: what stands before it is the result that fell.
  const standing = said.slice(
    Math.max(
      0,
      said.findLastIndex(({ below }) => below === "setAside"),
    ),
  );
  const statements = standing.flatMap(({ outcomes }) => (outcomes ? [outcomesOf(outcomes, readings)] : []));
  const open = leftOpen(statements, t4Outcomes);
  const [only, another] = open;
  if (only !== undefined && another === undefined) return known(only);
  const candidates = (only === undefined ? mentioned(statements, t4Outcomes) : open).map(
    (outcome): DisputeCell => `t4.${group}.${outcome}`,
  );
  return unresolved(name, text, { code: "ambiguous", candidates });
}

/** Without a result a remark may give it: 审理中, 申请人撤回. */
function outcomeInNote(
  input: DisputeInput,
  note: DisputeText,
  group: T4Group,
  readings: Readings,
): Classified<T4Outcome> {
  if (note.blank || !note.understood || !leftOpen(groupsOf(note), t4Groups).includes(group)) {
    return unresolved(field.disputeResult, input.result, { code: "missing" });
  }
  return outcomeSaid(field.note, input.note, note.said, group, readings);
}

function groupsOf({ said }: DisputeText): readonly (readonly T4Group[])[] {
  return said.flatMap(({ groups }) => (groups === undefined ? [] : [groups]));
}

function outcomesOf(outcomes: NonNullable<DisputeMeaning["outcomes"]>, readings: Readings): readonly T4Outcome[] {
  return "reading" in outcomes ? [readings[outcomes.reading]] : outcomes;
}
