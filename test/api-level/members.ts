import ts from "typescript";
import { isOfficeDeclaration, type Access } from "./note";
import { propertyOf } from "./property";

/** A member of Office that the code uses at a node. */
export interface Member {
  readonly declaration: ts.Declaration;
  readonly access: Access;
}

/** What a node itself uses: its children, and the names that `load` is given, apart. */
export function membersAt(node: ts.Node, checker: ts.TypeChecker): readonly Member[] {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return called(node, checker);
  if (ts.isPropertyAccessExpression(node)) return accessed(node, node.name, checker);
  if (ts.isElementAccessExpression(node)) return accessed(node, node.argumentExpression, checker);
  if (ts.isBindingElement(node)) return unpacked(node, checker);
  if (ts.isStringLiteralLike(node)) return enumMembers(node, checker);
  if (ts.isObjectLiteralElementLike(node)) return given(node, checker);
  return [];
}

/** An enum by itself asks for nothing: its values do. */
function office(symbol: ts.Symbol | undefined, access: Access): readonly Member[] {
  return (symbol?.declarations ?? [])
    .filter((declaration) => isOfficeDeclaration(declaration) && !ts.isEnumDeclaration(declaration))
    .map((declaration) => ({ declaration, access }) as const);
}

/** Of the overloads the one that is called. */
function called(call: ts.CallExpression | ts.NewExpression, checker: ts.TypeChecker): readonly Member[] {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration) || !isOfficeDeclaration(declaration)) return [];
  return [{ declaration, access: "read" }];
}

function accessed(access: ts.AccessExpression, name: ts.Node, checker: ts.TypeChecker): readonly Member[] {
  if (ts.isCallExpression(access.parent) && access.parent.expression === access) return [];
  return office(checker.getSymbolAtLocation(name), isTarget(access) ? "write" : "read");
}

function isTarget(access: ts.AccessExpression): boolean {
  const { parent } = access;
  return (
    ts.isBinaryExpression(parent) && parent.left === access && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** `const { values, text: shown } = range` */
function unpacked(element: ts.BindingElement, checker: ts.TypeChecker): readonly Member[] {
  const name = element.propertyName ?? element.name;
  if (!ts.isObjectBindingPattern(element.parent) || !ts.isIdentifier(name)) return [];
  return office(propertyOf(checker.getTypeAtLocation(element.parent), name.text, checker), "read");
}

/** `range.set({ values })`, and objects among the arguments. */
function given(element: ts.ObjectLiteralElementLike, checker: ts.TypeChecker): readonly Member[] {
  const type = ts.isObjectLiteralExpression(element.parent) && checker.getContextualType(element.parent);
  if (!type || element.name === undefined || !ts.isIdentifier(element.name)) return [];
  return office(propertyOf(type, element.name.text, checker), "write");
}

/** `add("Custom")` in place of `add(Excel.ConditionalFormatType.custom)` */
function enumMembers(literal: ts.StringLiteralLike, checker: ts.TypeChecker): readonly Member[] {
  const type = checker.getContextualType(literal);
  const possible = type?.isUnion() ? type.types : [];
  return possible
    .filter((one) => one.isStringLiteral() && one.value === literal.text && one.flags & ts.TypeFlags.EnumLiteral)
    .flatMap(({ symbol }) => office(symbol, "read"));
}
