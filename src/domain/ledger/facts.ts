/**
 * What the ledgers hold beyond the cells of the tables; the text of sections 一 and 六 speaks of it.
 * A part that no ledger speaks of is absent; an existing ledger with nothing in it gives zeros.
 */
export interface LedgerFacts {
  readonly publications?: PublicationFacts;
  readonly applications?: ApplicationFacts;
  readonly trainings?: readonly Training[];
  readonly fees?: FeeFacts;
}

/** Items published in the year. */
export interface PublicationFacts {
  readonly total: number;
  /** By 栏目, as the ledger names it, in the order of the ledger; "" counts those whose ledger has no such column. */
  readonly byColumn: ReadonlyMap<string, number>;
  /** By 发布渠道, as the ledger names it; "" counts those of which nothing is said. */
  readonly byChannel: ReadonlyMap<string, number>;
  /** January to December; absent where some item's month is not known. */
  readonly byMonth?: readonly number[];
}

/** How an application came. `mail` is a 邮件 of which nobody said whether by post or by e-mail. */
export type Way = "inPerson" | "post" | "online" | "email" | "mail" | "fax" | "oral" | "other";

/** Applications received in the year (row 一 of table 三). */
export interface ApplicationFacts {
  readonly received: number;
  /** Those whose way is known; together they may be fewer than `received`. */
  readonly byWay: ReadonlyMap<Way, number>;
}

/** A training held in the year. */
export interface Training {
  /** 1–12. */
  readonly month: number;
  readonly day?: number;
  readonly topic?: string;
  readonly persons?: number;
}

/** The three figures of section 六, of the year: notices sent, and 元 noticed and received. */
export interface FeeFacts {
  readonly notices: number;
  readonly noticed: number;
  readonly received: number;
}
