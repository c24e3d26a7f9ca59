import { compareLevels, highest, none, reaches, type Level } from "./level";
import type { Use, Uses, UnknownLoad, Where } from "./uses";

/** What can be relied on without asking. */
export interface Limits {
  /** ExcelApi as manifest.xml requires it of the host. */
  readonly declared: Level;
  /** ExcelApi as the client that the build copies knows it; `supports` answers no above it. */
  readonly client: Level;
}

/** What would fail on some host, each as a sentence that says where and what to do. */
export function problemsOf({ uses, unknownLoads }: Uses, limits: Limits): readonly string[] {
  return [...uses.flatMap((use) => problemOf(use, limits)), ...unknownLoads.map(unknownLoad)];
}

/** What the manifest has to require: the highest level used where nothing asks for it before. */
export function neededLevel(uses: readonly Use[]): Level {
  return highest(uses.filter((use) => !isGuarded(use) && use.need.set === "ExcelApi").map(({ need }) => need.level));
}

export function isGuarded({ need, guard }: Use): boolean {
  return reaches(guard.any, need.level);
}

export function place({ file, line }: Where): string {
  return `${file}:${line}`;
}

function problemOf(use: Use, { declared, client }: Limits): readonly string[] {
  const { set, level } = use.need;
  const needs = `${place(use)}: ${use.member} needs ${set} ${level}`;
  if (set !== "ExcelApi") return [`${needs}, which no manifest may require and most hosts lack. Do without it.`];
  if (compareLevels(level, client) > 0 && !reaches(use.guard.capped, level))
    return [`${needs}; the client that we serve ourselves knows ${client}. Ask supports("${level}") before.`];
  if (compareLevels(level, declared) > 0 && !isGuarded(use))
    return [
      `${needs}; manifest.xml requires ${declared === none ? "nothing" : declared}. Ask supports("${level}") before, or require ${level}.`,
    ];
  return [];
}

function unknownLoad(load: UnknownLoad): string {
  return load.name === "…"
    ? `${place(load)}: what load() asks for cannot be read from the source. Write the names there, or as a constant.`
    : `${place(load)}: load() asks for "${load.name}", which the object does not have.`;
}
