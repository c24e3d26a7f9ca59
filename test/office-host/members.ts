import type { Excel } from "./excel";
import { notFound, refusal } from "./host-error";
import type { HostObject, Method, ObjectType } from "./object-type";
import { tableOf } from "./objects/tables";
import { atLeast } from "./requirement-sets";

/** Members looked up in the tables. What is not there, or not yet at the host's level, is ApiNotFound. */

/** "Values" → "values", as people write it. */
export function memberName({ type }: HostObject, name: string): string {
  return `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function required<Member>(object: HostObject, name: string, member: Member | undefined, { level }: Excel): Member {
  if (member === undefined) throw notFound(memberName(object, name), "not in this host");
  const needs = levelOf(tableOf(object), name);
  if (needs !== "1.1" && !atLeast(level, needs)) {
    throw notFound(memberName(object, name), `needs ExcelApi ${needs}; this host has ${level}`);
  }
  return member;
}

/** The set of ExcelApi that a member needs. */
export function levelOf({ introduced, since }: Pick<ObjectType<never>, "introduced" | "since">, name: string): string {
  return since?.[name] ?? introduced ?? "1.1";
}

export function readProperty(object: HostObject, name: string, excel: Excel): unknown {
  const { properties } = tableOf(object);
  return required(object, name, properties?.[name], excel).get(object.self, excel);
}

export function writeProperty(object: HostObject, name: string, value: unknown, excel: Excel): void {
  const { properties } = tableOf(object);
  const property = required(object, name, properties?.[name], excel);
  if (property.set === undefined) throw notFound(memberName(object, name), "read-only in this host");
  if (excel.refusesWrites) throw refusal("AccessDenied", memberName(object, name));
  property.set(object.self, value, excel);
}

export function followLink(object: HostObject, name: string, excel: Excel): HostObject | null {
  const { links } = tableOf(object);
  return required(object, name, links?.[name], excel)(object.self, excel);
}

export function hasLink(object: HostObject, name: string): boolean {
  return tableOf(object).links?.[name] !== undefined;
}

/** Whether the call changes the workbook. */
export function isCommand(object: HostObject, name: string): boolean {
  return tableOf(object).commands?.[name] !== undefined;
}

export function callMethod(object: HostObject, name: string, inputs: readonly unknown[], excel: Excel): unknown {
  const { methods, commands } = tableOf(object);
  const method = methods?.[name] ?? commands?.[name] ?? ofAnyCollection(object, name);
  const found = required(object, name, method, excel);
  if (excel.refusesWrites && isCommand(object, name)) throw refusal("AccessDenied", memberName(object, name));
  return found(object.self, inputs, excel) ?? null;
}

/** `getItem` of a collection. */
export function itemOf(object: HostObject, key: unknown, excel: Excel): HostObject {
  const found = required(object, "GetItem", tableOf(object).item, excel)(object.self, key, excel);
  if (found === undefined) throw refusal("ItemNotFound", memberName(object, "GetItem"));
  return found;
}

export function itemsOf(object: HostObject, excel: Excel): readonly HostObject[] | undefined {
  return tableOf(object).items?.(object.self, excel);
}

/** The calls that every collection has which can find its items. */
function ofAnyCollection(object: HostObject, name: string): Method<HostObject["self"]> | undefined {
  const { item, items } = tableOf(object);
  if (name === "GetItem" && item !== undefined) return (_, [key], excel) => itemOf(object, key, excel);
  if (name === "GetItemOrNullObject" && item !== undefined) return (self, [key], excel) => item(self, key, excel);
  if (name === "GetCount" && items !== undefined) return (self, _, excel) => items(self, excel).length;
  if (name !== "GetItemAt" || items === undefined) return undefined;
  return (self, [index], excel) => {
    const found = items(self, excel)[Number(index)];
    if (found === undefined) throw refusal("InvalidArgument", memberName(object, name));
    return found;
  };
}

export function identityOf(object: HostObject): Readonly<Record<string, unknown>> {
  return tableOf(object).identity?.(object.self) ?? {};
}

/** The names of all plain properties, as the client writes them. */
export function propertyNames(object: HostObject): readonly string[] {
  return Object.keys(tableOf(object).properties ?? {});
}
