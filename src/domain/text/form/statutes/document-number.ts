/** A document number as it stands in a text: 国办函〔2020〕109号. */
export interface CitedNumber {
  readonly start: number;
  readonly end: number;
  /** With 〔〕, without blanks and without 第. What stands before the code is part of it. */
  readonly number: string;
  readonly brackets: string;
}

const numbers =
  /\p{Script=Han}{2,12}\s?(?<open>[〔[［【（(﹝〈])\s?(?<year>(?:19|20)\d\d)\s?(?<close>[〕\]］】）)﹞〉])\s?(?<th>第?)\s?(?<serial>\d{1,4})\s?号/gu;

export function citedNumbers(text: string): readonly CitedNumber[] {
  return [...text.matchAll(numbers)].map(({ 0: words, index, groups = {} }) => {
    const code = /^\p{Script=Han}+/u.exec(words)?.[0] ?? "";
    return {
      start: index,
      end: index + words.length,
      number: `${code}〔${groups["year"]}〕${groups["serial"]}号`,
      brackets: `${groups["open"]}${groups["close"]}${groups["th"]}`.replace(/﹝/u, "〔").replace(/﹞/u, "〕"),
    };
  });
}

const orders = /国务院令?\s?第?\s?(\d{3})\s?号令?/gu;

/** Orders of the State Council, in one form: 国务院令第711号 for 国务院第711号令. */
export function citedOrders(text: string): readonly CitedNumber[] {
  return [...text.matchAll(orders)].map(({ 0: words, 1: serial, index }) => ({
    start: index,
    end: index + words.length,
    number: `国务院令第${serial}号`,
    brackets: "〔〕",
  }));
}

/** The code, the year and the serial number. */
export function partsOf(number: string): { readonly code: string; readonly rest: string } {
  const at = number.search(/〔|第/u);
  return { code: number.slice(0, at), rest: number.slice(at) };
}
