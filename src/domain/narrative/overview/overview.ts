import type { DraftParagraph, NarrativeSource } from "../draft";
import { bodyOf, type Planned } from "../paragraph";
import type { OverviewParts } from "../statements";
import { accountabilityPlans } from "./accountability";
import { applications } from "./applications";
import { decisions } from "./decisions";
import { disputes } from "./disputes";
import { documents } from "./documents";
import { mechanismsIn } from "./mechanisms";
import type { OverviewPart } from "./overview-part";
import { platform } from "./platform";
import { published } from "./published";
import { trainings } from "./trainings";

/** The parts in their order, as the notice lists them (国办公开办函〔2021〕30号) and as offices in Beijing head them. */
const headings: Readonly<Record<OverviewPart, Readonly<Record<OverviewParts, string>>>> = {
  published: { national: "（一）主动公开", beijing: "（一）主动公开情况" },
  applications: { national: "（二）依申请公开", beijing: "（二）依申请公开办理情况" },
  management: { national: "（三）政府信息管理", beijing: "（三）政府信息资源的规范化、标准化管理情况" },
  platform: { national: "（四）政府信息公开平台建设", beijing: "（四）平台建设情况" },
  supervision: { national: "（五）监督保障", beijing: "（五）监督保障及教育培训" },
};

/** What each part has to say, in its order. */
const contents: Readonly<Record<OverviewPart, (source: NarrativeSource) => readonly Planned[]>> = {
  published: (source) => [{ id: "published", sentences: published(source) }, mechanismsIn("published", source)],
  applications: (source) => [
    { id: "applications", sentences: applications(source) },
    { id: "disputes", sentences: disputes(source) },
    mechanismsIn("applications", source),
  ],
  management: (source) => [
    mechanismsIn("management", source),
    { id: "documents", sentences: documents(source) },
    { id: "decisions", sentences: [decisions(source)] },
  ],
  platform: (source) => [{ id: "platform", sentences: [platform(source)] }, mechanismsIn("platform", source)],
  supervision: (source) => [
    mechanismsIn("supervision", source),
    { id: "trainings", sentences: [trainings(source)] },
    ...accountabilityPlans(source),
  ],
};

/** Section 一. */
export function overview(source: NarrativeSource): readonly DraftParagraph[] {
  return (Object.keys(headings) as OverviewPart[]).flatMap((part) => [
    {
      id: `一.${part}.heading`,
      role: "heading2",
      section: "一",
      pieces: [headings[part][source.stated.parts]],
    },
    ...partBody(part, source),
  ]);
}

/** A part of which nothing is known waits for the office: the notice wants all five. */
function partBody(part: OverviewPart, source: NarrativeSource): readonly DraftParagraph[] {
  const planned = contents[part](source);
  const body = bodyOf("一", planned);
  return body.some(({ pieces }) => pieces.length > 0)
    ? body
    : bodyOf(
        "一",
        planned.map((one, index) => (index === 0 ? { ...one, due: true } : one)),
      );
}
