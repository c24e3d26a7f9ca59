import { isCellError, type CellError, type Scalar } from "../../../../src/domain/sheet/sheet-data";
import { fifteenDigits } from "../entry";
import { each, isTable, single, type Operand } from "./operand";
import { compared, errors, toNumber, toText, toTruth } from "./scalar";

export type Work = (inputs: readonly Operand[]) => Operand;

const sum: Work = (inputs) => {
  const found = numbersIn(inputs);
  return isNumbers(found) ? fifteenDigits(found.reduce((total, value) => total + value, 0)) : found;
};

/** Row by row the products of all inputs; what is no number counts as zero. */
const sumProduct: Work = (inputs) => {
  const tables = inputs.map((input) => (isTable(input) ? input.rows : [[input]]).flat());
  let total = 0;
  for (const index of tables[0]?.keys() ?? []) {
    const factors = tables.map((values) => values[index] ?? null);
    const error = factors.find(isCellError);
    if (error !== undefined) return error;
    total += factors.reduce<number>((product, value) => product * (typeof value === "number" ? value : 0), 1);
  }
  return fifteenDigits(total);
};

const numberFunction = (work: (value: number) => Scalar): Work => {
  return ([input = null]) =>
    each(input, (value) => {
      const number = toNumber(value);
      return typeof number === "number" ? work(number) : number;
    });
};

const textFunction = (work: (text: string) => Scalar): Work => {
  return ([input = null]) =>
    each(input, (value) => {
      const text = toText(value);
      return typeof text === "string" ? work(text) : text;
    });
};

const question = (holds: (value: Scalar) => boolean): Work => {
  return ([input = null]) => each(input, holds);
};

const truthFunction = (work: (truths: readonly boolean[]) => boolean): Work => {
  return (inputs) => {
    const truths: boolean[] = [];
    for (const { value, fromCells } of valuesIn(inputs)) {
      if (fromCells && (value === null || typeof value === "string")) continue;
      const truth = toTruth(value);
      if (typeof truth !== "boolean") return truth;
      truths.push(truth);
    }
    return truths.length === 0 ? errors.value : work(truths);
  };
};

/** The functions that the host knows, by name. IF and IFERROR stand in `evaluate`: they leave inputs aside. */
export const functions: Readonly<Record<string, Work>> = {
  SUM: sum,
  SUMPRODUCT: sumProduct,
  MAX: (inputs) => numbersOr(inputs, (numbers) => Math.max(0, ...numbers)),
  MIN: (inputs) => numbersOr(inputs, (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  COUNT: (inputs) => [...valuesIn(inputs)].filter(({ value }) => typeof value === "number").length,
  COUNTA: (inputs) => [...valuesIn(inputs)].filter(({ value }) => value !== null).length,
  COUNTBLANK: ([input = null]) => countBlank(input),
  COUNTIF: ([input = null, criterion = null]) => {
    const meets = criterionOf(single(criterion));
    return [...valuesIn([input])].filter(({ value }) => meets(value)).length;
  },
  AND: truthFunction((truths) => truths.every(Boolean)),
  OR: truthFunction((truths) => truths.some(Boolean)),
  NOT: ([input = null]) =>
    each(input, (value) => {
      const truth = toTruth(value);
      return typeof truth === "boolean" ? !truth : truth;
    }),
  N: ([input = null]) => {
    const value = single(input);
    return typeof value === "number" || isCellError(value) ? value : value === true ? 1 : 0;
  },
  INT: numberFunction(Math.floor),
  ABS: numberFunction(Math.abs),
  VALUE: numberFunction((value) => value),
  TRIM: textFunction((text) => text.trim().replace(/ +/gu, " ")),
  LEN: textFunction((text) => text.length),
  ISNUMBER: question((value) => typeof value === "number"),
  ISTEXT: question((value) => typeof value === "string"),
  ISBLANK: question((value) => value === null),
  ISERROR: question((value) => isCellError(value)),
};

interface Input {
  readonly value: Scalar;
  readonly fromCells: boolean;
}

function* valuesIn(inputs: readonly Operand[]): Generator<Input> {
  for (const input of inputs) {
    if (!isTable(input)) yield { value: input, fromCells: false };
    else for (const value of input.rows.flat()) yield { value, fromCells: true };
  }
}

/** Texts in cells are passed over; a text written into the formula must read as a number. */
function numbersIn(inputs: readonly Operand[]): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const { value, fromCells } of valuesIn(inputs)) {
    if (isCellError(value)) return value;
    if (fromCells && typeof value !== "number") continue;
    const number = toNumber(value);
    if (typeof number !== "number") return number;
    numbers.push(number);
  }
  return numbers;
}

function isNumbers(found: readonly number[] | CellError): found is readonly number[] {
  return Array.isArray(found);
}

function numbersOr(inputs: readonly Operand[], work: (numbers: readonly number[]) => number): Scalar {
  const found = numbersIn(inputs);
  return isNumbers(found) ? work(found) : found;
}

function countBlank(input: Operand): Scalar {
  const values = [...valuesIn([input])];
  const cells = isTable(input) ? input.cells : values.length;
  return cells - values.filter(({ value }) => value !== null && value !== "").length;
}

/** ">=5", "<>", "abc*": what COUNTIF looks for. */
function criterionOf(criterion: Scalar): (value: Scalar) => boolean {
  const [, operator = "=", text = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/su.exec(String(criterion)) ?? [];
  const number = text === "" ? undefined : toNumber(text);
  if (typeof number === "number") {
    return (value) => {
      const asNumber = typeof value === "string" ? toNumber(value) : value;
      if (typeof asNumber !== "number") return operator === "<>";
      return compared(operator, asNumber, number) === true;
    };
  }
  const pattern = new RegExp(`^${wildcards(text)}$`, "isu");
  const matches = (value: Scalar): boolean => typeof (value ?? "") === "string" && pattern.test(String(value ?? ""));
  if (operator === "<>") return (value) => !matches(value);
  return operator === "=" ? matches : (value) => typeof value === "string" && compared(operator, value, text) === true;
}

function wildcards(text: string): string {
  const escaped = text.replace(/[.+^${}()|[\]\\]/gu, String.raw`\$&`);
  return escaped.replaceAll("*", ".*").replaceAll("?", ".");
}
