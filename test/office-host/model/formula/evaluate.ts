import { isCellError, type Scalar } from "../../../../src/domain/sheet/sheet-data";
import { functions } from "./functions";
import { each, eachPair, single, type Operand, type Table } from "./operand";
import { arithmetic, compared, errors, joined, toTruth } from "./scalar";
import type { Corner, Node } from "./syntax";

/** Where a formula is read from, and how the cells it speaks of are got at. */
export interface Place {
  /** How far the reading cell stands from the one that the formula was written for. */
  readonly rowShift: number;
  readonly columnShift: number;
  /** The cells between two corners; undefined if there is no such sheet. */
  readonly cells: (sheet: string | undefined, from: Spot, to: Spot) => Table | undefined;
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The formula holds a function or a name that this host does not know. */
export class UnknownName extends Error {}

/** What a formula comes to. Throws UnknownName. */
export function evaluate(node: Node, place: Place): Scalar {
  return single(operandOf(node, place));
}

function operandOf(node: Node, place: Place): Operand {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "error":
      return { error: node.error };
    case "reference":
      return place.cells(node.sheet, shifted(node.from, place), shifted(node.to, place)) ?? errors.reference;
    case "name":
      throw new UnknownName(node.name);
    case "sign":
      return signed(node.sign, operandOf(node.of, place));
    case "percent":
      return each(operandOf(node.of, place), (value) => arithmetic("/", value, 100));
    case "binary":
      return binary(node.operator, operandOf(node.left, place), operandOf(node.right, place));
    case "call":
      return called(node.name, node.inputs, place);
  }
}

function shifted({ row, column, rowFixed, columnFixed }: Corner, { rowShift, columnShift }: Place): Spot {
  return { row: rowFixed ? row : row + rowShift, column: columnFixed ? column : column + columnShift };
}

/** A plus sign leaves even a text as it is. */
function signed(sign: "+" | "-", operand: Operand): Operand {
  return sign === "+" ? operand : each(operand, (value) => arithmetic("-", 0, value));
}

function binary(operator: string, left: Operand, right: Operand): Operand {
  if (operator === "&") return eachPair(left, right, joined);
  const isComparison = /[=<>]/u.test(operator);
  return eachPair(left, right, (a, b) => (isComparison ? compared : arithmetic)(operator, a, b));
}

function called(name: string, inputs: readonly Node[], place: Place): Operand {
  const [first, second, third] = inputs;
  if (name === "IF" && first !== undefined) {
    const truth = toTruth(evaluate(first, place));
    if (typeof truth !== "boolean") return truth;
    const chosen = truth ? second : third;
    return chosen === undefined ? truth : operandOf(chosen, place);
  }
  if (name === "IFERROR" && first !== undefined && second !== undefined) {
    const value = evaluate(first, place);
    return isCellError(value) ? operandOf(second, place) : value;
  }
  const work = functions[name];
  if (work === undefined) throw new UnknownName(name);
  return work(inputs.map((input) => operandOf(input, place)));
}
