import { leftOpen, mentioned } from "./agreement";
import { type Classified, known, unresolved } from "./classified";
import { field } from "./fields";
import { isBlankMark, spelling } from "./normalise";
import { type PhraseBook, phraseBook, readPieces, wordsOf } from "./phrase-book";
import { notice2021 } from "../../format/notice-2021-30";

export type DocumentKind = "regulation" | "document" | "other";
export type DocumentState = "inForce" | "repealed" | "expired" | "unstated";

export interface DocumentClass {
  readonly kind: DocumentKind;
  readonly state: DocumentState;
}

const [regulations, documents] = notice2021.t2.blocks[0].rows;

const kinds = phraseBook<readonly DocumentKind[]>([
  {
    words: [regulations.label, ...wordsOf("政府规章 地方政府规章 部门规章")],
    means: ["regulation"],
  },
  { words: [documents.label, ...wordsOf("规范性文件 是 √ ✓ Y")], standsAlone: true, means: ["document"] },
  {
    words: wordsOf(
      "其他文件 其他 一般文件 普通文件 非规范性文件 非行政规范性文件 内部文件 党内规范性文件 否 × N 会议纪要",
    ),
    standsAlone: true,
    means: ["other"],
  },
]);

const states = phraseBook<readonly DocumentState[]>([
  { words: wordsOf("现行有效 有效 继续有效 保留 继续施行 在用 现行"), means: ["inForce"] },
  // Amended, the document stays.
  { words: wordsOf("修改 已修改 修订 已修订 修改后有效 修改后保留"), standsAlone: true, means: ["inForce"] },
  { words: ["废止"], before: wordsOf("已 已经 宣布 予以"), after: ["的"], means: ["repealed"] },
  {
    words: ["失效"],
    before: wordsOf("已 已经 宣布 自动 自然 到期 期满 有效期满 有效期届满"),
    after: ["的"],
    means: ["expired"],
  },
  { words: wordsOf("部分有效 部分失效 部分废止"), means: ["inForce", "repealed", "expired"] },
]);

const everyKind: readonly DocumentKind[] = ["regulation", "document", "other"];
const everyState: readonly DocumentState[] = ["inForce", "repealed", "expired", "unstated"];

/**
 * What a row of the documents' ledger is, and whether it stands, by its own words. `category` is 文件类别 or
 * 是否规范性文件: blank, the row is what its ledger is of, an 行政规范性文件. `status` is 效力状态 or 清理结果: blank, it
 * says nothing and the dates decide.
 */
export function classifyDocument(input: {
  readonly category: string;
  readonly status: string;
}): Classified<DocumentClass> {
  const kind = oneOf(kinds, everyKind, field.documentCategory, input.category, "document");
  if (kind.kind === "unresolved") return kind;
  const state = oneOf(states, everyState, field.documentStatus, input.status, "unstated");
  if (state.kind === "unresolved") return state;
  return known({ kind: kind.value, state: state.value });
}

function oneOf<K extends string>(
  book: PhraseBook<readonly K[]>,
  all: readonly K[],
  name: string,
  text: string,
  blank: K,
): Classified<K> {
  const spelt = spelling(text);
  if (isBlankMark(spelt)) return known(blank);
  const pieces = readPieces(book, spelt);
  const said = pieces.flatMap((piece) => (piece.kind === "said" ? [piece.means] : []));
  if (said.length === 0 || pieces.some(({ kind }) => kind === "unread")) {
    return unresolved(name, text, { code: "unknown-word" });
  }
  const open = leftOpen(said, all);
  const [only, another] = open;
  if (only !== undefined && another === undefined) return known(only);
  const candidates = only === undefined ? mentioned(said, all) : open;
  return unresolved(name, text, { code: "ambiguous", candidates });
}
