import ts from "typescript";
import type { Reading } from "./guards";
import { none, type Level } from "./level";
import { isOfficeDeclaration } from "./note";

/** The readings of a program, by which of its checks count. */
export interface Readings {
  /** Our `supports`, which answers for what both the host and the client at hand know. */
  readonly capped: Reading;
  /** `isSetSupported("ExcelApi", …)` as well, which answers for the host alone. */
  readonly any: Reading;
}

export function readingsOf(files: readonly ts.SourceFile[], checker: ts.TypeChecker): Readings {
  const identifiers = identifiersIn(files);
  const shared = {
    valueOf: (name: ts.Identifier) => constantValue(name, checker),
    namedAt: (declaration: ts.Node) => mentions(declaration, identifiers, checker),
  };
  const supports = (call: ts.CallExpression) => supportsLevel(call, checker);
  return {
    capped: { ...shared, checked: (call) => supports(call) ?? none },
    any: { ...shared, checked: (call) => supports(call) ?? hostLevel(call, checker) ?? none },
  };
}

/** `supports("1.13")` of supports.ts. */
function supportsLevel(call: ts.CallExpression, checker: ts.TypeChecker): Level | undefined {
  const declaration = ts.isIdentifier(call.expression)
    ? symbolAt(call.expression, checker)?.valueDeclaration
    : undefined;
  if (declaration === undefined || !ts.isFunctionDeclaration(declaration) || declaration.name?.text !== "supports")
    return undefined;
  return /\/supports\.ts$/.test(declaration.getSourceFile().fileName) ? textOf(call.arguments[0], checker) : undefined;
}

/** `Office.context.requirements.isSetSupported("ExcelApi", "1.13")` */
function hostLevel(call: ts.CallExpression, checker: ts.TypeChecker): Level | undefined {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "isSetSupported")
    return undefined;
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration) || !isOfficeDeclaration(declaration))
    return undefined;
  const [set, level] = call.arguments;
  return textOf(set, checker) === "ExcelApi" ? textOf(level, checker) : undefined;
}

function textOf(argument: ts.Expression | undefined, checker: ts.TypeChecker): string | undefined {
  const type = argument && checker.getTypeAtLocation(argument);
  return type?.isStringLiteral() ? type.value : undefined;
}

/** The thing itself, whatever it is imported as, and in `{ read }` the value. */
function symbolAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function constantValue(name: ts.Identifier, checker: ts.TypeChecker): ts.Expression | undefined {
  const declaration = symbolAt(name, checker)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined;
  return declaration.parent.flags & ts.NodeFlags.Const ? declaration.initializer : undefined;
}

type Identifiers = ReadonlyMap<string, readonly ts.Identifier[]>;

function identifiersIn(files: readonly ts.SourceFile[]): Identifiers {
  const found = new Map<string, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) found.set(node.text, [...(found.get(node.text) ?? []), node]);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

function mentions(declaration: ts.Node, identifiers: Identifiers, checker: ts.TypeChecker): readonly ts.Node[] {
  const name = (declaration as ts.FunctionDeclaration | ts.VariableDeclaration).name;
  if (name === undefined || !ts.isIdentifier(name)) return [];
  const symbol = checker.getSymbolAtLocation(name);
  return (identifiers.get(name.text) ?? []).filter(
    (found) => !isInside(found, declaration) && symbolAt(found, checker) === symbol,
  );
}

function isInside(node: ts.Node, outer: ts.Node): boolean {
  return node.getSourceFile() === outer.getSourceFile() && node.pos >= outer.pos && node.end <= outer.end;
}
