/** What the office itself states for the text of its report; no ledger holds it. */
export interface Statements {
  /** How the text calls the office: 北苑街道, 我街道. The full name where absent. */
  readonly shortName?: string;
  /** The parts of section 一. */
  readonly parts: OverviewParts;
  readonly website?: { readonly name: string; readonly address?: string };
  /** 政务新媒体, as the office names them: “苑闻其详”微信公众号. */
  readonly newMedia: readonly string[];
  /** Mechanisms that are in force: names from the list, or sentences of the office's own. */
  readonly mechanisms: readonly string[];
  /** Problems of the year, each with what is going to be done about it. */
  readonly problems: readonly StatedProblem[];
  /** Results that governments report by article 50 of the 条例; sentences of the office's own. */
  readonly accountability: { readonly [Key in AccountabilityPart]?: string };
}

/** The same as 年报设置 keeps it: without the parts where the office leaves them to its place. */
export type StatedInSettings = Omit<Statements, "parts"> & { readonly parts?: OverviewParts };

/** 国办五项 or 北京五项; by default what the place of the organ uses. */
export type OverviewParts = "national" | "beijing";

export type AccountabilityPart = "appraisal" | "evaluation" | "accountability";

export interface StatedProblem {
  /** A name from the list of problems, or a sentence of the office's own. */
  readonly problem: string;
  /** A sentence; absent where the list's own measure for the named problem serves. */
  readonly measure?: string;
}

export const noStatements: StatedInSettings = {
  newMedia: [],
  mechanisms: [],
  problems: [],
  accountability: {},
};

/** What an organ states, with the parts of section 一 that its place uses where it has not chosen. `organ` is its full name. */
export function statementsOf(organ: string, stated: StatedInSettings): Statements {
  return { parts: /北京市/.test(organ.replace(/\s+/g, "")) ? "beijing" : "national", ...stated };
}
