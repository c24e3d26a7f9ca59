import type { Excel } from "./excel";
import { followLink, hasLink, identityOf, itemsOf, levelOf, propertyNames, readProperty } from "./members";
import type { HostObject } from "./object-type";
import type { QueryInfo } from "./protocol";
import { atLeast } from "./requirement-sets";
import { tableOf } from "./objects/tables";

/** The answer to a `load`: what was asked for, in the nesting of the objects. */

/** Names asked for, each with those below it. */
interface Wanted {
  [name: string]: Wanted;
}

/** Ways of asking for every plain property. */
const everything = ["*", "$all"];

const all: Wanted = { "*": {} };

export function answerQuery(object: HostObject, query: QueryInfo, excel: Excel): unknown {
  const wanted: Wanted = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    path.split(/[/.]/u).reduce((level, name) => (level[name] ??= {}), wanted);
  }
  return shape(object, wanted, excel, query);
}

function shape(object: HostObject, wanted: Wanted, excel: Excel, { Skip = 0, Top }: QueryInfo = {}): unknown {
  const items = itemsOf(object, excel);
  if (items === undefined) return { ...identityOf(object), ...members(object, wanted, excel) };
  const own = part(wanted, (name) => tableOf(object).properties?.[wireName(name)] !== undefined);
  const ofItems = part(wanted, (name) => own[name] === undefined);
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

function part(wanted: Wanted, belongs: (name: string) => boolean): Wanted {
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => belongs(name)));
}

function members(object: HostObject, wanted: Wanted, excel: Excel): Readonly<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  if (everything.some((name) => wanted[name] !== undefined)) Object.assign(answer, allProperties(object, excel));
  for (const [name, inner] of Object.entries(wanted)) {
    if (everything.includes(name)) continue;
    const wire = wireName(name);
    if (!hasLink(object, wire)) {
      answer[wire] = readProperty(object, wire, excel);
      continue;
    }
    const next = followLink(object, wire, excel);
    // Named without anything below it, an object comes with all its plain properties.
    answer[wire] = next === null ? null : shape(next, Object.keys(inner).length === 0 ? all : inner, excel);
  }
  return answer;
}

function allProperties(object: HostObject, excel: Excel): Readonly<Record<string, unknown>> {
  const names = propertyNames(object).filter((name) => atLeast(excel.level, levelOf(tableOf(object), name)));
  return Object.fromEntries(names.map((name) => [name, readProperty(object, name, excel)]));
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
