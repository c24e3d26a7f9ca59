import { beiyuanDocument } from "../fixtures/beiyuan-document";
import { docxOf } from "../fixtures/docx-of";

/** A published report in Word, with so many paragraphs more at its end. */
export function largeReport(count: number): Uint8Array {
  const more = Array.from({ length: count }, (_, number) => ({
    kind: "paragraph" as const,
    text: `第${number + 1}项，本年度主动公开政府信息${number + 1}件，办理建议提案若干件。`,
  }));
  return docxOf([...beiyuanDocument().blocks, ...more]);
}
