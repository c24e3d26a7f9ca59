import type { Identity } from "../identity/identify";
import { shownText, type SheetData, type WorkbookData } from "../sheet/sheet-data";
import { categories, isRecord, type RecordLine } from "./record";
import type { WaiverKey } from "./waiver-key";

/**
 * 说明: why a finding is as it should be. It holds for just these figures; when they change, it is there to be read but
 * covers nothing. A finding with a 说明 is still a finding and still counts.
 */
export interface Waiver extends WaiverKey {
  /** Whose report it is about; absent where the workbook did not say: its own. */
  readonly of?: Identity;
  readonly reason: string;
}

/** The 说明 that a finding has, as long as its figures are those it was given for. */
export function waiverFor({ item, figures }: WaiverKey, waivers: readonly Waiver[]): Waiver | undefined {
  return waivers.findLast((waiver) => waiver.item === item && waiver.figures === figures);
}

/** Whether one was given in place of the other: for the same finding of the same report, whatever its figures. */
export function isSameSubject(one: Waiver, other: Waiver): boolean {
  return one.item === other.item && one.of?.organ === other.of?.organ && one.of?.year === other.of?.year;
}

export function isSameWaiver(one: Waiver, other: Waiver): boolean {
  return isSameSubject(one, other) && one.figures === other.figures && one.reason === other.reason;
}

/** `lapsed`: as of this record it holds for no finding. */
export function waiverLine(
  { item, figures, reason, of }: Waiver,
  category: "waiver" | "lapsed" = "waiver",
): RecordLine {
  return { category, place: of === undefined ? "" : nameOf(of), item, value: figures, text: reason };
}

/** All that are kept in the workbook's 核对记录. */
export function waiversIn({ sheets }: WorkbookData): readonly Waiver[] {
  const record = sheets.find(isRecord);
  return record === undefined ? [] : waiversOn(record);
}

export function waiversOn({ values }: SheetData): readonly Waiver[] {
  return values.flatMap((cells) => waiverIn(cells) ?? []);
}

/** The 说明 on one row of the record. */
export function waiverIn([
  category = null,
  place = null,
  item = null,
  figures = null,
  reason = null,
]: SheetData["values"][number]): Waiver | undefined {
  if (category !== categories.waiver && category !== categories.lapsed) return undefined;
  const of = identityNamed(shownText(place));
  return {
    ...(of !== undefined && { of }),
    item: shownText(item),
    figures: shownText(figures),
    reason: shownText(reason),
  };
}

/** "北苑街道办事处2023年", as titles have it. */
const nameOf = ({ organ, year }: Identity): string => `${organ}${year}年`;

function identityNamed(text: string): Identity | undefined {
  const [, organ, year] = /^(.+?)(\d{4})年$/u.exec(text) ?? [];
  return organ === undefined ? undefined : { organ, year: Number(year) };
}
