import type { Applicant } from "../../format/cell-key";
import type { Readings } from "../../settings/readings";
import type { Settings } from "../../settings/settings";
import { leftOpen, mentioned } from "./agreement";
import { isOrganisation, meaningOfName } from "./applicant-name";
import { applicantPhrases, type ApplicantMeaning, organisationHeads } from "./applicant-words";
import { type Classified, known, unresolved } from "./classified";
import { field } from "./fields";
import { isBlankMark, spelling } from "./normalise";
import { officeWords } from "./office-words";
import { phraseBook, type Piece, readPieces } from "./phrase-book";
import { perSettings, remembering } from "./remembering";
import { applicantNames } from "./statutory-names";

export interface ApplicantInput {
  /** 申请人类型, in one level or two: 法人或其他组织-商业企业. */
  readonly type: string;
  /** 申请人. */
  readonly name: string;
}

/**
 * The column of table 三 in which an applicant counts: by the office's own words, then by the type, then, when the
 * type leaves it open, by a name with an unmistakable ending. A lawyer who applies for a client counts as the client.
 */
export function classifyApplicant({ type, name }: ApplicantInput, settings: Settings): Classified<Applicant> {
  const { columns, answer } = typeReaderFor(settings)(type);
  const named = meaningOfName(name);
  if (named === undefined) return answer;
  const ofName = columnsOf(named, settings.readings);
  if (columns === "person") {
    return isOrganisation(ofName)
      ? unresolved(field.applicantType, type, { code: "contradiction", other: name })
      : answer;
  }
  const [only, ...others] = columns.filter((column) => ofName.includes(column));
  return answer.kind === "unresolved" && only !== undefined && others.length === 0 ? known(only) : answer;
}

/** What a type alone says: the columns it leaves open to the name, and the answer without one. */
interface TypeReading {
  readonly columns: readonly Applicant[] | "person";
  readonly answer: Classified<Applicant>;
}

const everyone: readonly Applicant[] = applicantNames.map(({ means }) => means);
const book = phraseBook(applicantPhrases);
const heads: ReadonlySet<string> = new Set(organisationHeads.map(spelling));

const typeReaderFor = perSettings((settings: Settings) => remembering((type) => readType(type, settings)));

function readType(type: string, settings: Settings): TypeReading {
  const own = officeWords(settings, "applicant")(type);
  if (own !== undefined) return { columns: [], answer: known(own) };
  const spelt = spelling(type);
  const missing = (code: "missing" | "unknown-word") => unresolved(field.applicantType, type, { code });
  if (isBlankMark(spelt)) return { columns: everyone, answer: missing("missing") };

  const pieces = readPieces(book, spelt);
  if (pieces.some(({ kind }) => kind === "unread")) return { columns: [], answer: missing("unknown-word") };
  const said = pieces.filter((piece) => piece.kind === "said");
  if (said.length === 0) return { columns: [], answer: missing("unknown-word") };
  const all = said.map(({ means }) => columnsOf(means, settings.readings));
  const open = columnsLeftOpen(pieces, settings.readings);
  const [only] = open;
  if (open.length === 1 && only !== undefined) {
    const byItself = said.every(({ means }) => !("reading" in means));
    return { columns: only === "person" && byItself ? "person" : [], answer: known(only) };
  }
  const candidates = open.length > 0 ? open : mentioned(all, everyone);
  const several = unresolved(field.applicantType, type, { code: "ambiguous", candidates });
  return { columns: open.length < everyone.length ? open : [], answer: several };
}

/**
 * What stands beside each other narrows down (企业法人, 法人-企业); what stands on both sides of "/", "、" or "或"
 * are two possibilities (企业/其他组织). The head 法人或其他组织 narrows wherever it stands.
 */
function columnsLeftOpen(pieces: readonly Piece<ApplicantMeaning>[], readings: Readings): readonly Applicant[] {
  const headed = pieces.some((piece) => piece.kind === "said" && heads.has(piece.text));
  const head = headed ? everyone.filter((column) => column !== "person") : everyone;
  const sides: (readonly Applicant[])[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "break" && (piece.strong || /^[和与及并且]$/u.test(piece.text))) sides.push([]);
    else if (piece.kind === "said" && !heads.has(piece.text)) sides.at(-1)?.push(columnsOf(piece.means, readings));
  }
  const possibilities = sides.filter((side) => side.length > 0).map((side) => leftOpen(side, everyone));
  if (possibilities.length === 0) return head;
  if (possibilities.some((side) => side.length === 0)) return [];
  return leftOpen([head], mentioned(possibilities, everyone));
}

function columnsOf(meaning: ApplicantMeaning, readings: Readings): readonly Applicant[] {
  return "reading" in meaning ? [readings[meaning.reading]] : meaning;
}
