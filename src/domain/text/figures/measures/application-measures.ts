import type { Notice } from "../../../format/table-format";
import { groupOf, less, row, type Reading } from "./addend";
import type { Measure } from "./measure";

/** Only part of the applications: by channel, subject or way of answering. */
const partOnly =
  /其中|当面|现场|信函|邮|网|在线|线上|线下|平台|传真|窗口|系统|渠道|涉及|关于|有关|转|委托|补正|延期|逾期|超期|口头|电话|简易|当场/;

const topic = "applications";

const received = (notice: Notice) => row(notice, "received");
const broughtForward = (notice: Notice) => row(notice, "broughtForward");
const concluded = (notice: Notice) => row(notice, "concluded");

const receivedReadings = (notice: Notice): readonly Reading[] => [
  [received(notice)],
  [received(notice), broughtForward(notice)],
];

/** How many applications came, were handled and go on. The first measure whose words fit is taken. */
export const applicationMeasures: readonly Measure[] = [
  {
    // 新收政府信息公开申请6件
    id: "newly-received",
    topic,
    before: /(?:新收|新收到|新接收|新受理|新增)$/,
    not: partOnly,
    readings: (notice) => [[received(notice)]],
  },
  {
    // 本年度收到依申请公开件6件
    id: "received",
    topic,
    before: /(?:收到|接到|接收|收)$/,
    not: partOnly,
    readings: receivedReadings,
  },
  {
    // 1件正在办理; 尚未办结1件
    id: "pending",
    topic,
    before: /(?:正在办理|办理中|在办|未办结|未答复|待办|待办结)$/,
    after: /^(?:正在|尚在|仍在|尚未|还在|在办|未办结|办理中|待办|未到期)/,
    not: /其中/,
    readings: (notice) => [[row(notice, "carriedForward")]],
  },
  {
    // 受理/办理政府信息公开申请15件: those received, with those brought forward, or those concluded
    id: "handled",
    topic,
    before: /(?:受理|收办|承办|办理|处理)$/,
    not: new RegExp(`${partOnly.source}|不予处理|其他处理|未|不再`),
    readings: (notice) => [...receivedReadings(notice), [concluded(notice)]],
  },
  {
    // 按期办结70件; 6件已办理完毕. Withdrawn ones, or those of the year before, may be told apart.
    id: "concluded",
    topic,
    before: /(?:办结|办理完毕|办理完结|处理完毕|答复|回复)$/,
    after: /^(?:办结|办理完毕|办理完结|处理完毕|答复|回复)/,
    not: new RegExp(`${partOnly.source}|未|应|待|率|不`),
    // 按期答复5件,延期答复1件: each is a part
    notInSentence: /延期|逾期|超期|未按[时期]/,
    readings: (notice) => [
      [concluded(notice)],
      [concluded(notice), less(groupOf(notice, "otherHandling"))],
      [concluded(notice), less(broughtForward(notice))],
    ],
  },
  {
    // 申请撤销1件: no row of its own; in practice one of （六）其他处理
    id: "withdrawn",
    topic,
    before: /(?:撤销|撤回|撤件)$/,
    after: /^(?:撤销|撤回|申请人撤回|申请人撤销|主动撤回)/,
    not: /决定|复议|诉/,
    readings: (notice) => [[groupOf(notice, "otherHandling")]],
    atMost: true,
  },
];
