import type { TriedReading } from "./measures/addend";

/** A figure as the text has it. */
export interface ToldFigure {
  /** The words of its clause and the figure: "其中当面申请3件". */
  readonly words: string;
  readonly value: number;
}

export type FeeFigure = "notices" | "noticed" | "received";

/** What is the matter with a figure in the text, for the sentence. */
export type FigureDetail = { readonly kind: "figure" } & (
  | {
      /** A figure fits none of the readings of its words. */
      readonly code: "table-figure";
      readonly value: number;
      readonly unit: string;
      readonly readings: readonly TriedReading[];
      /** The figure may be less than the reading, never more. */
      readonly atMost: boolean;
    }
  | {
      /** Channels add up to none of the readings of what was received. */
      readonly code: "channels";
      readonly parts: readonly ToldFigure[];
      readonly sum: number;
      readonly readings: readonly TriedReading[];
    }
  | {
      /** `nearly`: the list does not say that it is complete, but is so close to its total that it seems to be. */
      readonly code: "parts";
      readonly relation: "exceeds" | "differs" | "nearly";
      /** Every figure that may be the total. */
      readonly totals: readonly ToldFigure[];
      readonly parts: readonly ToldFigure[];
      readonly sum: number;
    }
  | {
      readonly code: "growth";
      readonly from: number;
      readonly to: number;
      /** "-66.7%"; absent where nothing can be divided by 0. */
      readonly computed?: string;
      readonly fromLastReport: boolean;
    }
  | {
      readonly code: "share";
      readonly options: readonly { readonly part: number; readonly whole: number; readonly computed: string }[];
    }
  | {
      /** A rate by its name: 办结率. Every part and whole that it may be of. */
      readonly code: "rate";
      readonly options: readonly {
        readonly part: number;
        readonly whole: number;
        readonly computed: string;
        readonly from: "text" | "tables";
      }[];
    }
  | {
      /** 是上年的2倍, 增长2倍, 翻一番. */
      readonly code: "multiple";
      readonly way: "times" | "grown" | "doubled";
      readonly from: number;
      readonly to: number;
      /** How many times `from` is in `to`; absent where nothing can be divided by 0. */
      readonly times?: number;
      readonly fromLastReport: boolean;
    }
  | {
      /** The words deny what cells hold: 均为自然人, 未收到申请, 全部办结. */
      readonly code: "denied";
      readonly what:
        "organisations" | "applications" | "reviews" | "suits" | "documents" | "open-cases" | "brought-forward";
      readonly held: TriedReading;
    }
  | { readonly code: "fee-denied"; readonly received: number; readonly words: string }
  | { readonly code: "two-values"; readonly value: number; readonly other: ToldFigure }
  | { readonly code: "fee-missing"; readonly missing: readonly FeeFigure[] }
  | {
      readonly code: "fee-inconsistent";
      readonly problem: "amount-without-notice" | "more-received-than-noticed" | "less-received-than-noticed";
      readonly notices?: number;
      /** In 元. */
      readonly noticed?: number;
      readonly received?: number;
      /** Notices of the year before are spoken of, which may explain it. */
      readonly lastYear: boolean;
    }
  /** The tariff comes to no such amount, in 元, for so many notices. */
  | { readonly code: "fee-tariff"; readonly notices: number; readonly noticed: number }
  | {
      readonly code: "fee-table";
      readonly problem: "charges-denied" | "unpaid-without-notice" | "received-not-in-table";
      readonly cell: TriedReading;
    }
);
