import ts from "typescript";
import { highest, none, type Level } from "./level";

export type Access = "read" | "write";

/** What the host must have, by the note of a member: "[Api set: ExcelApi 1.9]". */
export interface Need {
  readonly set: string;
  readonly level: Level;
}

export function isOfficeDeclaration(declaration: ts.Declaration): boolean {
  return /\/@types\/office-js\//.test(declaration.getSourceFile().fileName);
}

/** By the member's own note, else by that of the class around it. Undefined: every host has it. */
export function needOf(declaration: ts.Declaration, access: Access): Need | undefined {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const needs = notesBefore(node).map((note) => readNote(note, access));
    const set = needs[0]?.set;
    if (set !== undefined) return { set, level: highest(needs.map(({ level }) => level)) };
  }
  return undefined;
}

/**
 * The notes on Excel; those in the common part of Office are for Outlook. From the text: TypeScript would take as long
 * to parse these comments as for all the rest.
 */
function notesBefore(node: ts.Node): readonly string[] {
  const { text } = node.getSourceFile();
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  return comments
    .flatMap(({ pos, end }) => [...text.slice(pos, end).matchAll(/\[Api set: (Excel[^\]]*)\]/g)])
    .flatMap(([, note]) => note ?? []);
}

/**
 * "ExcelApi 1.1 for get, 1.8 for set" depends on the access. Where a note depends on anything else, such as which
 * arguments are given, the highest level counts: better asked for too much than a member that is not there.
 */
export function readNote(note: string, access: Access): Need {
  const applying = note.split(/[,;]/).filter((part) => {
    if (/\b(get|getting|reading)\b/.test(part)) return access === "read";
    if (/\b(set|setting)\b/.test(part)) return access === "write";
    return true;
  });
  const levels = applying.flatMap((part) => part.match(/\d+\.\d+/g) ?? []);
  return { set: /[A-Za-z]+/.exec(note)?.[0] ?? "", level: levels.length === 0 ? none : highest(levels) };
}
