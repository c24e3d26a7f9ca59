import { emptySettings } from "../settings/settings";
import { classifyApplicant } from "./classify/applicant";
import { classifyOutcome } from "./classify/outcome";
import { applicantNames, outcomeNames, withoutNumber } from "./classify/statutory-names";
import type { Table3Meaning } from "./names-for";
import type { UnresolvedRow } from "./result";

/**
 * What to write into the cell that a row is unresolved for, so that it is read as the meaning a person chose. What stands
 * there stays where it agrees: 不予公开（属于国家秘密）. Undefined where no wording of ours is read so.
 */
export function settledCell({ value }: Pick<UnresolvedRow, "value">, meaning: Table3Meaning): string | undefined {
  const names = wordings(meaning);
  const texts = value === "" ? names : [...names.map((name) => `${value}（${name}）`), ...names];
  return texts.find((text) => readAlone(meaning.field, text) === meaning.means);
}

/** By its name alone; with its number or its heading where that is not enough: 3.其他 stands under more than one. */
function wordings({ field: of, means }: Table3Meaning): readonly string[] {
  const all = of === "outcome" ? outcomeNames : applicantNames;
  const name = all.find((one) => one.means === means);
  if (name === undefined) return [];
  const plain = withoutNumber(name.label);
  return [plain, name.label, ...(name.heading === undefined ? [] : [`${withoutNumber(name.heading)}：${plain}`])];
}

function readAlone(of: Table3Meaning["field"], text: string): string | undefined {
  const read =
    of === "outcome"
      ? classifyOutcome({ result: text, detail: "", note: "" }, plainSettings)
      : classifyApplicant({ type: text, name: "" }, plainSettings);
  return read.kind === "known" ? read.value : undefined;
}

/** What the office says of its words must not be needed to read ours. */
const plainSettings = emptySettings();
