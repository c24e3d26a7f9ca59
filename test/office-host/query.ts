import type { Excel } from "./excel";
import { followLink, hasLink, identityOf, itemsOf, propertyNames, readProperty } from "./members";
import type { HostObject } from "./object-type";
import type { QueryInfo } from "./protocol";
import { atLeast } from "./requirement-sets";
import { tableOf } from "./objects/tables";

/** The answer to a `load`: what was asked for, in the nesting of the objects. */

/** Names asked for, each with those below it. */
interface Wanted extends Map<string, Wanted> {}

/** Ways of asking for every plain property. */
const everything = ["*", "$all"];

export function answerQuery(object: HostObject, query: QueryInfo, excel: Excel): unknown {
  const wanted: Wanted = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    path.split(/[/.]/u).reduce((level, name) => below(level, name), wanted);
  }
  return shape(object, wanted, excel, query);
}

function below(level: Wanted, name: string): Wanted {
  const found = level.get(name) ?? new Map<string, Wanted>();
  level.set(name, found);
  return found;
}

function shape(object: HostObject, wanted: Wanted, excel: Excel, { Skip = 0, Top }: QueryInfo = {}): unknown {
  const items = itemsOf(object, excel);
  if (items === undefined) return { ...identityOf(object), ...members(object, wanted, excel) };
  const own = new Map([...wanted].filter(([name]) => tableOf(object).properties?.[wireName(name)] !== undefined));
  const ofItems = new Map([...wanted].filter(([name]) => !own.has(name)));
  const shown = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    ...members(object, own, excel),
    _Items: shown.map((item, index) => ({
      _Index: Skip + index,
      ...identityOf(item),
      ...members(item, ofItems, excel),
    })),
  };
}

function members(object: HostObject, wanted: Wanted, excel: Excel): Readonly<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  if (everything.some((name) => wanted.has(name))) Object.assign(answer, allProperties(object, excel));
  for (const [name, inner] of wanted) {
    if (everything.includes(name)) continue;
    const wire = wireName(name);
    if (!hasLink(object, wire)) {
      answer[wire] = readProperty(object, wire, excel);
      continue;
    }
    const next = followLink(object, wire, excel);
    answer[wire] = next === null ? null : shape(next, inner, excel);
  }
  return answer;
}

function allProperties(object: HostObject, excel: Excel): Readonly<Record<string, unknown>> {
  const { since } = tableOf(object);
  const names = propertyNames(object).filter((name) => atLeast(excel.level, since?.[name] ?? "1.1"));
  return Object.fromEntries(names.map((name) => [name, readProperty(object, name, excel)]));
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
