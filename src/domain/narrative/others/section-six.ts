import type { DraftParagraph, NarrativeSource } from "../draft";
import { ofLedger } from "../figures/count";
import { nameOf, yearOf } from "../organ";
import { bodyOf } from "../paragraph";
import { given } from "../phrase/given-words";
import { say, type Phrase } from "../phrase/phrase";

/** Section 六: the 信息处理费 of the year, and where more is to be found. */
export function feeParagraphs(source: NarrativeSource): readonly DraftParagraph[] {
  return bodyOf("六", [
    { id: "fees", sentences: [fees(source)], due: true },
    { id: "website", sentences: [website(source)] },
  ]);
}

const ledger = "收费台账";

/** All three figures or none, in 件 and 元. */
function fees(source: NarrativeSource): Phrase | undefined {
  const { notices, noticed, received } = source.facts.fees ?? {};
  const of = `${yearOf(source)}度${nameOf(source)}`;
  return say`根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），${of}收取信息处理费情况为：发出收费通知的件数为${ofLedger(ledger, "收费通知件数", notices)}件，总金额为${ofLedger(ledger, "收费通知金额", noticed)}元，实际收取的总金额为${ofLedger(ledger, "实际收取金额", received)}元。`;
}

function website({ stated }: NarrativeSource): Phrase | undefined {
  const { name, address } = stated.website ?? {};
  if (name === undefined || address === undefined || address.trim() === "") return undefined;
  return say`${given(name)}网址为${address.trim()}，如需了解更多政府信息，请登录查询。`;
}
