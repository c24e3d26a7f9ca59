import type { Finding } from "../reconcile/evaluate";
import type { ReportText } from "../text/report-text";
import type { TextFinding } from "../text/text-finding";
import { isAboutText, tableKey, textKey, type WaiverKey } from "./waiver-key";
import { waiverFor, type Waiver } from "./waivers";

/** What a check came to; without `text` only the tables were looked at. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly text?: ReportText;
  readonly textFindings?: readonly TextFinding[];
}

/** A 说明 that holds for no finding. */
export interface LapsedWaiver {
  readonly waiver: Waiver;
  /** The figures with which its finding is there now; absent when it is there no more, or its words have changed. */
  readonly now?: string;
}

/** 说明 that hold for nothing that was found, of those about what was checked. */
export function lapsedWaivers(waivers: readonly Waiver[], checks: readonly Checked[]): readonly LapsedWaiver[] {
  if (waivers.length === 0) return [];
  const keys = checks.flatMap(keysOf);
  const hasText = checks.some(isWritten);
  return waivers
    .filter((waiver) => hasText || !isAboutText(waiver))
    .filter((waiver) => !keys.some((key) => waiverFor(key, [waiver]) !== undefined))
    .map((waiver) => {
      const now = keys.find(({ item }) => item === waiver.item)?.figures;
      return { waiver, ...(now !== undefined && { now }) };
    });
}

function keysOf({ findings, text, textFindings = [] }: Checked): readonly WaiverKey[] {
  return [
    ...findings.map(tableKey),
    ...(text === undefined ? [] : textFindings.map((finding) => textKey(finding, text))),
  ];
}

/** A workbook may have tables only. */
function isWritten({ text }: Checked): boolean {
  return text !== undefined && text.opening.length + text.sections.length > 0;
}
