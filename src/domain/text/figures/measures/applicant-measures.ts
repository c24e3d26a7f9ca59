import type { Notice } from "../../../format/table-format";
import { organisations, row, type Addend, type Reading } from "./addend";
import type { Measure } from "./measure";

/** 自然人申请10件: in the row of those received, with those brought forward, concluded, or going on. */
const inEveryRow = (cell: (key: string) => Addend): readonly Reading[] => [
  [cell("received")],
  [cell("received"), cell("broughtForward")],
  [cell("concluded")],
  [cell("carriedForward")],
];

const columns = [
  ["person", /自然人$/],
  ["company", /商业企业$/],
  ["research", /科研机构$/],
  ["charity", /社会公益组织$/],
  ["legal", /法律服务机构$/],
] as const;

/** Who applied. 自然人、法人6件 speaks of two columns at once; 涉及自然人 of the subject of an application. */
export const applicantMeasures: readonly Measure[] = [
  ...columns.map(([column, before]): Measure => ({
    id: `applicant.${column}`,
    topic: "applications",
    before,
    not: /法人|涉及|[、和及与].*(?:自然人|企业|机构|组织)|(?:自然人|企业|机构|组织).*[、和及与]/,
    readings: (notice: Notice) => inEveryRow((key) => row(notice, key, column)),
  })),
  {
    // 法人或其他组织2件
    id: "applicant.organisations",
    topic: "applications",
    before: /法人[和或及与]者?其他组织$/,
    not: /公民|自然人|涉及/,
    readings: (notice) => inEveryRow((key) => organisations(notice, key)),
  },
];
