/** The text of a finished report, without its tables, whoever made it: from Word, a web page or a sheet. */

export const sectionNumbers = ["一", "二", "三", "四", "五", "六"] as const;
export type SectionNumber = (typeof sectionNumbers)[number];

export interface Paragraph {
  /** Counts the paragraphs of the document from 0; those in tables are not counted. */
  readonly index: number;
  /** As it stands, automatic numbers included; no line break inside. */
  readonly text: string;
  /** Where the text begins in the document's paragraph, when a heading and its section's first words share one. */
  readonly offset?: number;
}

export interface ReportSection {
  readonly number: SectionNumber;
  /** As it stands, whatever its wording and numeral. */
  readonly heading: Paragraph;
  readonly body: readonly Paragraph[];
}

export interface ReportText {
  /** The lines above everything else that make up the title. */
  readonly title: readonly Paragraph[];
  /** Between the title and the first section. */
  readonly opening: readonly Paragraph[];
  /** Those that were found, in the order of the document. */
  readonly sections: readonly ReportSection[];
}
