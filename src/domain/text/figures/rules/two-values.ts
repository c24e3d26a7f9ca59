import { noticeOf, tryReadings } from "../measures/addend";
import { factsOf } from "../measures/recognise";
import { quoteOfPhrase, wordsBefore, type FigurePhrase } from "../reading/figure-phrase";
import { isOwn } from "../reading/organ";
import { isOfYear } from "../reading/period";
import type { TextContext } from "../../text-finding";
import type { Found, ReadText } from "./figure-rule";
import { told } from "./told";

/** What two places may give different values for, and by what they are known to speak of the same. */
interface Statement {
  readonly of: string;
  readonly phrase: FigurePhrase;
}

/** 全年共主动公开政府信息316条: the whole of a year's publishing, through whatever channel. */
const publishedInAll =
  /^(?:\d{4}年|全年|本年度?|今年)[^,]{0,12}(?:共|累计|合计)[^,]{0,4}(?:主动公开|公开|发布)(?:各类)?(?:政府|政务)?信息(?:共|共计)?$/;
/** Published through one channel, or by one part of the organ. */
const oneChannel = /网|微信|微博|公众号|平台|栏目|渠道|抖音|新媒体|公示栏|客户端|社区|科室|其中/;

/** The same fact with another value than where it was told first, in another paragraph. */
export function twoValues({ paragraphs, context }: ReadText): readonly Found[] {
  const first = new Map<string, FigurePhrase>();
  return paragraphs
    .flatMap(({ phrases }) => phrases.flatMap((phrase) => statementsIn(phrase, context)))
    .flatMap(({ of, phrase }) => {
      const earlier = first.get(of);
      if (earlier === undefined) first.set(of, phrase);
      const isOther = earlier !== undefined && earlier.sentence.paragraph !== phrase.sentence.paragraph;
      return isOther && earlier.value !== phrase.value ? [conflict(phrase, earlier)] : [];
    });
}

function statementsIn(phrase: FigurePhrase, context: TextContext): readonly Statement[] {
  const earlier = wordsBefore(phrase);
  if (publishedInAll.test(phrase.before) && phrase.exact && phrase.unit === "条" && !oneChannel.test(earlier)) {
    return isOfYear(earlier.replaceAll("累计", ""), context.year) && isOwn(earlier, context.organ)
      ? [{ of: "published", phrase }]
      : [];
  }
  return factsOf(phrase, context)
    .filter(({ measure }) => measure.readings(noticeOf(context)).length === 1 && measure.atMost !== true)
    .filter(({ measure }) => tryReadings(measure.readings(noticeOf(context)), context) === undefined)
    .map(({ measure }) => ({ of: measure.id, phrase }));
}

function conflict(phrase: FigurePhrase, earlier: FigurePhrase): Found {
  return {
    ...quoteOfPhrase(phrase),
    at: [],
    left: phrase.value,
    right: earlier.value,
    detail: { kind: "figure", code: "two-values", value: phrase.value, other: told(earlier) },
  };
}
