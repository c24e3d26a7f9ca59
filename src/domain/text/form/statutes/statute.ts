/** A law, regulation or document that reports cite. */
export interface Statute {
  /** In full, as published; brackets inside are 〈〉 or 《》 alike. */
  readonly title: string;
  /** What else it may rightly be called. */
  readonly also?: readonly string[];
  /** What it is mistaken for; near misses are found without being listed. */
  readonly misnamed?: readonly string[];
  /** Document numbers in force, the newest last. */
  readonly numbers?: readonly string[];
  /** Numbers of older versions: right only together with a newer one. */
  readonly formerNumbers?: readonly string[];
  /** Numbers that are certainly meant for this document and wrong. */
  readonly misnumbered?: readonly string[];
  /** Its versions since 2010, each the day it was adopted, the oldest first. */
  readonly versions?: readonly Version[];
  /** The report year from which another has taken its place. */
  readonly replaced?: { readonly from: number; readonly by: string };
}

export interface Version {
  /** YYYY-MM-DD. */
  readonly adopted: string;
  /** The first version there is of it. */
  readonly first?: true;
}

export const country = "中华人民共和国";
