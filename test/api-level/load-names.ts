import ts from "typescript";
import { isOfficeDeclaration } from "./note";
import { itemOf, propertyOf } from "./property";

/** What `load` asks for by names. */
export interface Load {
  readonly loaded: readonly Loaded[];
  /** Names that the object does not have, or "…" where the names are known only when the code runs. */
  readonly unknown: readonly string[];
}

interface Loaded {
  readonly declaration: ts.Declaration;
  /** The text with the name, which may stand under a condition of its own. */
  readonly at: ts.Node;
}

interface Path {
  readonly path: string;
  readonly at: ts.Node;
}

/** Undefined where the node is no call of Office's `load`. */
export function loadAt(node: ts.Node, checker: ts.TypeChecker): Load | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression } = node.expression;
  if (name.text !== "load" || !checker.getSymbolAtLocation(name)?.declarations?.some(isOfficeDeclaration))
    return undefined;
  // `context.load(range, "values")` or `range.load("values")`
  const [object = expression, wanted] = node.arguments.length > 1 ? node.arguments : [expression, node.arguments[0]];
  const paths = wanted && pathsIn(wanted, checker);
  if (paths === undefined) return { loaded: [], unknown: ["…"] };
  const loads = paths.map((path) => follow(checker.getTypeAtLocation(object), path, checker));
  return { loaded: loads.flatMap(({ loaded }) => loaded), unknown: loads.flatMap(({ unknown }) => unknown) };
}

/** Undefined where they cannot be told from the source. */
function pathsIn(wanted: ts.Expression, checker: ts.TypeChecker): readonly Path[] | undefined {
  const parts = partsOf(wanted);
  if (parts !== undefined) {
    const paths = parts.map((part) => pathsIn(part, checker));
    return paths.every((some) => some !== undefined) ? paths.flat() : undefined;
  }
  return literals(checker.getTypeAtLocation(wanted), checker)
    ?.flatMap((names) => names.split(","))
    .map((path) => ({ path: path.trim(), at: wanted }));
}

/** What a list, a choice or an object is put together from; an object's other properties are members like any. */
function partsOf(wanted: ts.Expression): readonly ts.Expression[] | undefined {
  if (ts.isArrayLiteralExpression(wanted)) return wanted.elements;
  if (ts.isSpreadElement(wanted) || ts.isParenthesizedExpression(wanted)) return [wanted.expression];
  if (ts.isConditionalExpression(wanted)) return [wanted.whenTrue, wanted.whenFalse];
  return ts.isObjectLiteralExpression(wanted) ? wanted.properties.flatMap(listOfNames) : undefined;
}

/** `load({ select: "name", expand: "tables" })` */
function listOfNames(property: ts.ObjectLiteralElementLike): readonly ts.Expression[] {
  if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return [];
  return ["select", "expand"].includes(property.name.text) ? [property.initializer] : [];
}

/** The texts that a value of this type can be, itself or as an array. */
function literals(type: ts.Type, checker: ts.TypeChecker): readonly string[] | undefined {
  if (type.isStringLiteral()) return [type.value];
  const parts = type.isUnion() ? type.types : checker.isArrayLikeType(type) ? elementTypes(type, checker) : [];
  const found = parts.map((part) => literals(part, checker));
  return found.length > 0 && found.every((some) => some !== undefined) ? found.flat() : undefined;
}

function elementTypes(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  return checker.getTypeArguments(type as ts.TypeReference);
}

/** "format/fill/color"; in a collection "name" means that of its items, like "items/name". */
function follow(start: ts.Type, { path, at }: Path, checker: ts.TypeChecker): Load {
  const declarations: ts.Declaration[] = [];
  let type = start;
  for (const name of path.split("/")) {
    const item = itemOf(type, checker);
    const property = propertyOf(type, name, checker) ?? (item && propertyOf(item, name, checker));
    if (property === undefined) return { loaded: [], unknown: [path] };
    declarations.push(...(property.declarations ?? []).filter(isOfficeDeclaration));
    type = name === "items" && item !== undefined ? item : checker.getTypeOfSymbol(property);
  }
  return { loaded: declarations.map((declaration) => ({ declaration, at })), unknown: [] };
}
