/**
 * What the ledgers hold beyond the cells of the tables; the text of sections 一 and 六 speaks of it. Counted from the
 * rows that are counted, and from no other. A part that no ledger speaks of is absent; an existing ledger with nothing
 * in it gives zeros.
 */
export interface LedgerFacts {
  readonly publications?: PublicationFacts;
  readonly applications?: ApplicationFacts;
  /** By month and day; within a month those without a day last. */
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
  /** January to December; absent where some item's month is not known: a table by quarters. */
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
  /** 1–12, of the first day. */
  readonly month: number;
  readonly day?: number;
  readonly topic?: string;
  readonly persons?: number;
}

/**
 * The figures of section 六 on the 信息处理费, of the year. Other charges, which table 二 counts too, are none of them:
 * a row whose 收费项目 names something else.
 */
export interface FeeFacts {
  /** Notices sent; absent where the day of some notice is not known. */
  readonly notices?: number;
  /** 元 asked for in these notices; absent where that of some notice is not known. */
  readonly noticed?: number;
  /** 元 received. */
  readonly received: number;
}
