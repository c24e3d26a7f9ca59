import type ts from "typescript";

/** Of a union, the property of the first type that has it. */
export function propertyOf(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  const whole = checker.getNonNullableType(type);
  const types = whole.isUnion() ? [whole, ...whole.types] : [whole];
  return types.map((one) => checker.getPropertyOfType(one, name)).find((symbol) => symbol !== undefined);
}

/** What a collection, or an array, holds. */
export function itemOf(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const items = propertyOf(type, "items", checker);
  return items && checker.getTypeOfSymbol(items).getNumberIndexType();
}
