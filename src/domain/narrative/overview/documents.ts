import type { NarrativeSource } from "../draft";
import { ofCell, type Count } from "../figures/count";
import { joined, say, type Phrase } from "../phrase/phrase";
import { canMakeRegulations } from "../../report/organ";

/** 规章, for those who can make any, and 行政规范性文件: made, repealed, in force. */
export function documents(source: NarrativeSource): readonly (Phrase | undefined)[] {
  return [
    canMakeRegulations(source.organ) === true ? sentenceOn(source, "regulations", "规章") : undefined,
    sentenceOn(source, "documents", "行政规范性文件"),
  ];
}

function sentenceOn({ cells }: NarrativeSource, row: "regulations" | "documents", name: string): Phrase | undefined {
  const moved = [
    { verb: "制发", count: ofCell(cells, `t2.${row}.made`) },
    { verb: "废止", count: ofCell(cells, `t2.${row}.repealed`) },
  ];
  const some = moved.filter(({ count }) => count !== undefined && count.value > 0);
  const none = moved.filter(({ count }) => count?.value === 0).map(({ verb }) => verb);
  const clauses = [
    ...some.map(({ verb, count }, index) => say`${verb}${index === 0 ? name : ""}${count}件`),
    none.length === 0 ? undefined : say`未${none.join("、")}${name}`,
    stock(ofCell(cells, `t2.${row}.inForce`), name),
  ];
  const told = joined(clauses, "，");
  return told.length === 0 ? undefined : say`本年度${told}。`;
}

/** In force on 31 December. */
function stock(count: Count | undefined, name: string): Phrase | undefined {
  return count?.value === 0 ? say`截至年底无现行有效的${name}` : say`截至年底现行有效的${name}${count}件`;
}
