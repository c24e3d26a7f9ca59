import type { Way } from "../facts";

/**
 * How ledgers write the way in which an application came, without 申请, 提交 and the like. 邮件 alone is a letter to
 * some offices and an e-mail to others.
 */
export const wayWords: Readonly<Record<Way, readonly string[]>> = {
  inPerson: [
    "当面",
    "现场",
    "窗口",
    "大厅",
    "政务大厅",
    "办事大厅",
    "大厅窗口",
    "政务服务窗口",
    "到场",
    "上门",
    "来访",
  ],
  post: [
    ...["信函", "信件", "来信", "邮寄", "寄信", "邮政", "挂号", "挂号信", "平信", "快递", "特快专递", "快件"],
    ...["EMS", "邮政EMS", "邮政快递", "邮政挂号", "邮政挂号信", "邮寄信函"],
  ],
  online: [
    ...["网上", "网络", "网站", "门户网站", "政府网站", "政府门户网站", "官网", "在线", "线上", "互联网", "网页"],
    ...["网上平台", "网络平台", "网上系统", "在线平台", "网站平台", "依申请公开系统", "依申请公开平台"],
  ],
  email: ["电子邮件", "电子邮箱", "邮箱", "电邮", "EMAIL", "E-MAIL"],
  mail: ["邮件"],
  fax: ["传真"],
  oral: ["口头"],
  other: ["其他", "其它", "电报"],
};

export const ways = Object.keys(wayWords) as readonly Way[];
