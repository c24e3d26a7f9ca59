import { parseA1 } from "../../domain/sheet/address";
import { attributesOf } from "./xml";

/** A row or a cell as it stands in the text of `sheetData`. */
export interface Piece {
  /** Row or column, from 0. */
  readonly index: number;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** What is between its tags. */
  readonly inner: string;
  readonly from: number;
  readonly to: number;
}

/** The rows of `sheetData`, in the order of the file. */
export function* rowsOf(data: string): Generator<Piece> {
  yield* pieces(data, "row", ({ r }, before) => (r === undefined ? before + 1 : Number(r) - 1));
}

/** The cells of a row's inner text. */
export function* cellsOf(row: string): Generator<Piece> {
  yield* pieces(row, "c", ({ r }, before) => (r === undefined ? before + 1 : (parseA1(r)?.column ?? before + 1)));
}

function* pieces(
  text: string,
  tag: string,
  indexOf: (attributes: Piece["attributes"], before: number) => number,
): Generator<Piece> {
  const open = `<${tag}`;
  const close = `</${tag}>`;
  let index = -1;
  let to = 0;
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, to)) {
    const end = text.indexOf(">", from);
    if (end < 0) return;
    to = end + 1;
    if (!/[\s/>]/.test(text[from + open.length] ?? "")) continue;
    const empty = text[end - 1] === "/";
    const attributes = attributesOf(text.slice(from + open.length, empty ? end - 1 : end));
    index = indexOf(attributes, index);
    if (empty) {
      yield { index, attributes, inner: "", from, to };
      continue;
    }
    const closeAt = text.indexOf(close, to);
    if (closeAt < 0) return;
    const inner = text.slice(to, closeAt);
    to = closeAt + close.length;
    yield { index, attributes, inner, from, to };
  }
}
