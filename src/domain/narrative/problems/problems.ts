/** A problem that offices often have, and what may be done about it. */
export interface Problem {
  /** By which the office chooses it. */
  readonly name: string;
  readonly problem: string;
  readonly measure: string;
}

/** The list that offices choose from. The sentences state no facts beyond the problem itself. */
export const problems: readonly Problem[] = [
  {
    name: "公开内容不够丰富",
    problem: "主动公开内容的广度和深度不够。",
    measure: "对照主动公开目录逐项梳理公开内容，及时补充缺项，重点公开与公众切身利益相关的信息。",
  },
  {
    name: "公众参与度不高",
    problem: "公众对政府信息公开工作的知晓度和参与度不高。",
    measure: "开展政务开放、政策宣讲等活动，宣传政府信息的公开渠道和申请方式，听取公众意见建议。",
  },
  {
    name: "公开不够及时",
    problem: "部分信息公开不够及时。",
    measure: "明确各类信息的公开时限和责任人，建立到期提醒机制，定期检查信息发布和更新情况。",
  },
  {
    name: "人员力量不足",
    problem: "政府信息公开工作人员多为兼职，力量不足。",
    measure: "明确专人负责政府信息公开工作，做好岗位交接，保持工作队伍稳定。",
  },
  {
    name: "业务能力不足",
    problem: "工作人员对政府信息公开法规和业务不够熟悉。",
    measure: "将《政府信息公开条例》和业务知识纳入年度培训，加强对经办人员的日常指导。",
  },
  {
    name: "公开渠道较少",
    problem: "政府信息公开渠道较少。",
    measure: "在政府网站公开的同时，利用政务新媒体、政务服务场所和公示栏等渠道公开信息，方便公众获取。",
  },
  {
    name: "解读形式单一",
    problem: "政策解读以文字为主，形式单一。",
    measure: "采用图解、音视频、问答等形式解读政策，解读材料与政策文件相互关联。",
  },
  {
    name: "基层指导不够",
    problem: "对社区（村）信息公开工作的指导不够。",
    measure: "加强对社区（村）信息公开工作的业务指导，规范公开的内容、方式和程序。",
  },
];
