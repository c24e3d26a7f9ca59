import type { Area } from "../../src/domain/sheet/address";
import { refusal } from "./host-error";
import { isOnSheet, parseArea } from "./model/area";
import type { Range } from "./model/sheet";
import { isHostObject } from "./object-type";

/** Arguments as the client sends them, read as what a member needs. Each throws InvalidArgument. */

export function textInput(value: unknown, member: string): string {
  if (typeof value !== "string") throw refusal("InvalidArgument", member);
  return value;
}

export function numberInput(value: unknown, member: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw refusal("InvalidArgument", member);
  return value;
}

export function wholeInput(value: unknown, member: string): number {
  const number = numberInput(value, member);
  if (!Number.isInteger(number)) throw refusal("InvalidArgument", member);
  return number;
}

export function truthInput(value: unknown, member: string): boolean {
  if (typeof value !== "boolean") throw refusal("InvalidArgument", member);
  return value;
}

export function recordInput(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** One of the values that Excel has for a property. */
export function choiceInput(value: unknown, choices: readonly string[], member: string): string {
  const text = textInput(value, member);
  if (!choices.includes(text)) throw refusal("InvalidArgument", member);
  return text;
}

/** "#RRGGBB", or an HTML name, which Excel takes as well. */
export function colorInput(value: unknown, member: string): string {
  const text = textInput(value, member);
  if (/^#[\da-f]{6}$/iu.test(text)) return text.toUpperCase();
  const named = namedColors[text.toLowerCase()];
  if (named === undefined) throw refusal("InvalidArgument", member);
  return named;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  yellow: "#FFFF00",
  blue: "#0000FF",
  green: "#008000",
};

export function areaInput(value: unknown, member: string): Area {
  const area = rangeOf(value)?.area ?? (typeof value === "string" ? parseArea(value) : undefined);
  if (area === undefined) throw refusal("InvalidArgument", member);
  return area;
}

/** The range handed over as an object; undefined for anything else. */
export function rangeOf(value: unknown): Range | undefined {
  return isHostObject(value) && value.type === "Range" ? (value.self as Range) : undefined;
}

/** An area reckoned from others; it must lie on the sheet. */
export function onSheet(area: Area, member: string): Area {
  if (!isOnSheet(area)) throw refusal("InvalidArgument", member);
  return area;
}
