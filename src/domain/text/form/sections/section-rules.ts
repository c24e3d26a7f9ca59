import type { Notice } from "../../../format/table-format";
import { ourReading } from "../../../reconcile/rule";
import type { ReportSection, ReportText, SectionNumber } from "../../report-text";
import type { FormExample, FormRule, Found } from "../form-rule";
import { statutoryHeading } from "../headings/heading-parts";
import { problemsAndMeasures } from "../sources";

/** Sections that are words; the others have their table. */
const inWords: readonly SectionNumber[] = ["一", "五", "六"];

/** A section that says no more than that there is nothing. 「无其他需要报告的事项」 is an answer to its heading. */
const nothing = /^(?:本年度?|本单位|我街道)?(?:暂?无|没有|略|空|待补充|不涉及|同上)[，。；、.！]*$/u;
const noProblems =
  /^(?:[^问题]{0,12})?(?:暂?无|没有|不存在|未发现)(?:明显|突出|较大|主要|存在)?的?(?:问题|不足)(?:及改进情况|和不足)?[，。；、.！]*$/u;
const noFees = /^依申请公开收费情况[：:]?(?:暂?无|没有)[，。；、.！]*$/u;

const needed = /(?:还|仍)?(?:有待|亟待|亟需|需要|尚需|仍需|还需|需|不够|不太|不)(?:进一步|继续|不断|持续)?(?:得到)?/u;
const improving =
  "加强|加大|完善|提升|提高|强化|优化|健全|推进|规范|改进|落实|丰富|拓宽|拓展|创新|细化|深化|扩大|建立|开展|组织|整改|督促|明确|增强|严格|做好";
const wanting = new RegExp(`${needed.source}(?:${improving})`, "gu");
const measures = new RegExp(`${improving}|措施|下一步|今后`, "u");

const five = (...body: readonly string[]): FormExample => ({
  sections: [{ number: "五", heading: "五、存在的主要问题及改进情况", body }],
});

/** Sections 一, 五 and 六 say something; section 五 says what is done about the problems. */
export function sectionRules(notice: Notice): readonly FormRule[] {
  const base = { id: "text.section-empty", severity: "warning" } as const;
  const holds = five("公开内容不够全面。下一步将丰富公开内容，加强业务培训。");
  const worded = ({ sections }: ReportText) => sections.filter(({ number }) => inWords.includes(number));
  return [
    {
      ...base,
      code: "section-empty",
      source: ourReading,
      find: (text) => worded(text).flatMap((section) => empty(section, notice)),
      examples: { holds, fails: five() },
    },
    {
      ...base,
      code: "section-evasive",
      source: ourReading,
      find: (text) => worded(text).flatMap((section) => evasive(section, notice)),
      examples: { holds, fails: five("无。") },
    },
    {
      ...base,
      code: "section-without-measures",
      source: problemsAndMeasures,
      find: (text) => text.sections.flatMap((section) => withoutMeasures(section, notice)),
      examples: { holds, fails: five("公开内容不够全面，公开的及时性有待进一步加强。") },
    },
  ];
}

/** What a section says, without white space and leading marks; what runs on behind the words of its heading counts. */
function said({ number, heading, body }: ReportSection, notice: Notice): string {
  const { words } = statutoryHeading(notice, number);
  const [, behind = ""] = heading.text.split(words);
  return [behind, ...body.map(({ text }) => text)]
    .join("")
    .replace(/\s/gu, "")
    .replace(/^[，。；：:、.]+/u, "");
}

const place = ({ heading, body }: ReportSection) => {
  const paragraph = body.find(({ text }) => text.trim() !== "") ?? heading;
  return { paragraph, start: 0, end: paragraph.text.length };
};

function empty(section: ReportSection, notice: Notice): readonly Found[] {
  if (said(section, notice) !== "") return [];
  const { heading, number } = section;
  const span = { paragraph: heading, start: 0, end: heading.text.length };
  return [{ span, fact: { code: "section-empty", section: number } }];
}

function isEvasive({ number }: ReportSection, words: string): boolean {
  return nothing.test(words) || (number === "五" && noProblems.test(words)) || (number === "六" && noFees.test(words));
}

function evasive(section: ReportSection, notice: Notice): readonly Found[] {
  return isEvasive(section, said(section, notice))
    ? [{ span: place(section), fact: { code: "section-evasive", section: section.number } }]
    : [];
}

/** What is only called wanting is no measure yet. */
function withoutMeasures(section: ReportSection, notice: Notice): readonly Found[] {
  if (section.number !== "五") return [];
  const words = said(section, notice);
  if (words === "" || isEvasive(section, words) || measures.test(words.replace(wanting, ""))) return [];
  return [{ span: place(section), fact: { code: "section-without-measures" } }];
}
