import ts from "typescript";
import { guardAround } from "./guards";
import type { Level } from "./level";
import { loadAt } from "./load-names";
import { membersAt, type Member } from "./members";
import { needOf, type Need } from "./note";
import { readingsOf, type Readings } from "./reading";

/** A line of the code, from 1. */
export interface Where {
  readonly file: string;
  readonly line: number;
}

/** One use of a member that not every host has. */
export interface Use extends Where {
  readonly member: string;
  readonly need: Need;
  readonly guard: Guard;
}

/** Levels known to be there, "0.0" for none. */
export interface Guard {
  /** By `supports`. */
  readonly capped: Level;
  /** By `supports` or by the host's own word. */
  readonly any: Level;
}

/** Something that `load` asks for and that cannot be judged. */
export interface UnknownLoad extends Where {
  readonly name: string;
}

export interface Uses {
  readonly uses: readonly Use[];
  readonly unknownLoads: readonly UnknownLoad[];
}

/** Every use in these files of a program, in their order. */
export function usesIn(program: ts.Program, files: readonly string[]): Uses {
  const checker = program.getTypeChecker();
  const sources = files.flatMap((file) => program.getSourceFile(file) ?? []);
  const readings = readingsOf(sources, checker);
  const uses: Use[] = [];
  const unknownLoads: UnknownLoad[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const load = loadAt(node, checker);
    for (const member of membersAt(node, checker)) uses.push(...usesOf(member, node, readings));
    for (const { declaration, at } of load?.loaded ?? [])
      uses.push(...usesOf({ declaration, access: "read" }, at, readings));
    for (const name of load?.unknown ?? []) unknownLoads.push({ name, ...whereOf(node) });
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return { uses, unknownLoads };
}

function usesOf({ declaration, access }: Member, node: ts.Node, readings: Readings): readonly Use[] {
  const need = needOf(declaration, access);
  if (need === undefined) return [];
  const guard = { capped: guardAround(node, readings.capped), any: guardAround(node, readings.any) };
  return [{ member: nameOf(declaration), need, guard, ...whereOf(node) }];
}

/** "Range.values" */
function nameOf(declaration: ts.Declaration): string {
  const names = [declaration.parent, declaration].map((one) =>
    ts.getNameOfDeclaration(one as ts.Declaration)?.getText(),
  );
  return names.filter((name) => name !== undefined).join(".");
}

function whereOf(node: ts.Node): Where {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(nameEnd(node));
  return { file: source.fileName, line: line + 1 };
}

/** Where a chain of calls runs over several lines, the line of the member itself. */
function nameEnd(node: ts.Node): number {
  const expression = ts.isCallExpression(node) ? node.expression : node;
  return ts.isPropertyAccessExpression(expression) ? expression.name.getStart() : expression.getStart();
}
