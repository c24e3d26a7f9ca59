import ts from "typescript";
import { highest, lowest, none, type Level } from "./level";

/** How to read the code around a node. */
export interface Reading {
  /** The level that is there when this call answers yes. */
  readonly checked: (call: ts.CallExpression) => Level;
  /** What a constant is given. */
  readonly valueOf: (name: ts.Identifier) => ts.Expression | undefined;
  /** Where a function is named, outside itself. */
  readonly namedAt: (declaration: ts.Node) => readonly ts.Node[];
}

/**
 * The level known to be there wherever this node runs: from the conditions around it, and from every place that the
 * functions around it are called from.
 */
export function guardAround(node: ts.Node, reading: Reading, within: readonly ts.Node[] = []): Level {
  const levels: Level[] = [];
  for (let child = node; !ts.isSourceFile(child); child = child.parent) {
    levels.push(guardBetween(child, child.parent, reading));
    // A function that calls itself by way of another is taken for unguarded.
    if (isNamedFunction(child) && !within.includes(child)) {
      const calls = reading.namedAt(child);
      levels.push(lowest(calls.map((call) => guardAround(call, reading, [...within, child]))));
    }
  }
  return highest(levels);
}

/** `function read() {}`, or the constant in `const read = () => {}`. */
function isNamedFunction(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node)) return true;
  const value = ts.isVariableDeclaration(node) ? node.initializer : undefined;
  return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value));
}

function guardBetween(child: ts.Node, parent: ts.Node, reading: Reading): Level {
  if (ts.isIfStatement(parent)) {
    if (parent.thenStatement === child) return implied(parent.expression, true, reading);
    if (parent.elseStatement === child) return implied(parent.expression, false, reading);
  }
  if (ts.isConditionalExpression(parent)) {
    if (parent.whenTrue === child) return implied(parent.condition, true, reading);
    if (parent.whenFalse === child) return implied(parent.condition, false, reading);
  }
  if (ts.isBinaryExpression(parent) && parent.right === child) {
    const { kind } = parent.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return implied(parent.left, true, reading);
    if (kind === ts.SyntaxKind.BarBarToken) return implied(parent.left, false, reading);
  }
  return ts.isBlock(parent) || ts.isSourceFile(parent) ? leftBefore(child, parent.statements, reading) : none;
}

/** `if (!supports("1.13")) return;` guards what follows, but no function that is hoisted above it. */
function leftBefore(child: ts.Node, statements: readonly ts.Statement[], reading: Reading): Level {
  if (ts.isFunctionDeclaration(child)) return none;
  const before = statements.filter((statement) => statement.end <= child.pos).filter(ts.isIfStatement);
  return highest(
    before.map(({ expression, thenStatement, elseStatement }) => {
      if (leaves(thenStatement)) return implied(expression, false, reading);
      return elseStatement !== undefined && leaves(elseStatement) ? implied(expression, true, reading) : none;
    }),
  );
}

function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return (
    ts.isReturnStatement(statement) ||
    ts.isThrowStatement(statement) ||
    ts.isContinueStatement(statement) ||
    ts.isBreakStatement(statement)
  );
}

/** The level that is there when a condition comes out so. */
export function implied(condition: ts.Expression, outcome: boolean, reading: Reading): Level {
  if (ts.isParenthesizedExpression(condition)) return implied(condition.expression, outcome, reading);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return implied(condition.operand, !outcome, reading);
  if (ts.isCallExpression(condition)) return outcome ? reading.checked(condition) : none;
  if (ts.isIdentifier(condition)) {
    const value = reading.valueOf(condition);
    return value === undefined ? none : implied(value, outcome, reading);
  }
  return ts.isBinaryExpression(condition) ? impliedByBoth(condition, outcome, reading) : none;
}

/** Of `a && b` that holds both hold; of one that does not, either may be to blame. `||` is its mirror image. */
function impliedByBoth(condition: ts.BinaryExpression, outcome: boolean, reading: Reading): Level {
  const { kind } = condition.operatorToken;
  const isAnd = kind === ts.SyntaxKind.AmpersandAmpersandToken;
  if (!isAnd && kind !== ts.SyntaxKind.BarBarToken) return none;
  const sides = [condition.left, condition.right].map((side) => implied(side, outcome, reading));
  return isAnd === outcome ? highest(sides) : lowest(sides);
}
