import { isCellError, type Scalar } from "../../src/domain/sheet/sheet-data";

/** A cell's value as `Range.values` has it: a blank is "", an error its code. */
export function wireValue(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** `Range.valueTypes`; every number is a Double. */
export function valueType(value: Scalar): string {
  if (value === null || value === "") return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
