import type { Way } from "../../ledger/facts";
import type { NarrativeSource } from "../draft";
import { falling, ofLedger, sumOf, type Count } from "../figures/count";
import { joined, say, type Phrase } from "../phrase/phrase";

/** In the order in which equal ones are listed. Of a 邮件 nobody knows which of the two it was. */
const words: Readonly<Record<Way, string>> = {
  inPerson: "当面",
  post: "信函",
  online: "网络",
  email: "电子邮件",
  mail: "邮寄或电子邮件",
  fax: "传真",
  oral: "口头",
  other: "其他方式",
};

/** How the applications came: 当面申请3件、信函申请3件. */
export function waysOf({ facts }: NarrativeSource, received: Count): Phrase | undefined {
  const byWay = facts.applications?.byWay ?? new Map<Way, number>();
  const ways = falling(
    (Object.keys(words) as Way[]).map((way) => ({
      ...ofLedger("依申请公开台账", `申请方式 ｜ ${words[way]}`, byWay.get(way) ?? 0),
      words: words[way],
    })),
  ).filter(({ value }) => value > 0);
  const [first] = ways;
  if (first === undefined) return undefined;
  const listed = joined(
    ways.map((way) => say`${way.words}申请${way}件`),
    "、",
  );
  if (sumOf(ways) !== received.value) return say`${listed}等`;
  if (ways.length > 1) return listed;
  return received.value === 1 ? say`申请方式为${first.words}申请` : say`申请方式均为${first.words}申请`;
}
