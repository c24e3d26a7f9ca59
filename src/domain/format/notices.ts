import { notice2019 } from "./notice-2019-60";
import { notice2021 } from "./notice-2021-30";
import type { FormatId, Notice } from "./table-format";

/** The notices we know, newest first. */
export const notices: readonly Notice[] = [notice2021, notice2019];

export function noticeById(id: FormatId): Notice {
  return id === "2021-30" ? notice2021 : notice2019;
}

/** The notice that governs a report year; undefined before 2019, when the report had other tables. */
export function noticeFor(year: number): Notice | undefined {
  return notices.find(({ years }) => year >= years.first && year <= (years.last ?? Infinity));
}
