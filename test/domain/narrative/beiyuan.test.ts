import { beiyuanAnswers } from "../../../assets/samples/beiyuan-answers";
import { readLedgers } from "../../../src/domain/ledger/read-ledgers";
import type { NarrativeSource } from "../../../src/domain/narrative/draft";
import { noStatements } from "../../../src/domain/narrative/statements";
import { withDefaults } from "../../../src/domain/settings/settings";
import { publishedFigures } from "../../fixtures/beiyuan-report";
import { reportOf } from "../../fixtures/report";
import { sampleData } from "../../fixtures/sample-data";
import { findingsIn, linesOf } from "./text-of";

const { organ, year } = beiyuanAnswers;

/** The year's ledgers, the published tables, and what the published text states besides. */
async function beiyuan(): Promise<NarrativeSource> {
  const settings = withDefaults({ organ, year });
  const { facts } = readLedgers(await sampleData("北苑街道2023年台账"), { year, settings });
  return {
    organ,
    year,
    cells: reportOf(publishedFigures).cells,
    facts,
    stated: {
      ...noStatements,
      parts: "beijing",
      shortName: "北苑街道",
      website: { name: "北京市通州区人民政府网站", address: "https://www.bjtzh.gov.cn/" },
      newMedia: ["“苑闻其详”微信公众号"],
      mechanisms: [
        "专人受理申请",
        "完善《北苑街道政府信息主动公开全清单》，并按照《通州区北苑街道网站群内容管理平台信息发布规范》发布信息",
        "公开审查",
        "监督投诉",
      ],
      problems: [{ problem: "公开内容不够丰富" }, { problem: "公众参与度不高" }],
    },
  };
}

test("北苑街道2023年的草稿", async () => {
  expect(linesOf(await beiyuan())).toEqual([
    "北京市通州区人民政府北苑街道办事处2023年政府信息公开工作年度报告",
    "根据《中华人民共和国政府信息公开条例》（以下简称《政府信息公开条例》）第五十条规定，编制本报告。本报告数据的统计期限为2023年1月1日至12月31日。",
    "一、总体情况",
    "（一）主动公开情况",
    "2023年，北苑街道通过区政府门户网站主动公开政府信息316条，其中街乡镇动态数量最多，为130条；其余依次为行政执法公示65条、通知公告57条、社会救助31条、综治频道29条、预算决算2条、机构职能2条。",
    "（二）依申请公开办理情况",
    "本年度，北苑街道新收政府信息公开申请6件，无上年结转申请。新收的6件申请中，当面申请3件、信函申请3件；申请人均为自然人。6件申请已全部办结，其中予以公开5件、不予公开1件（保护第三方合法权益）。",
    "本年度未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。",
    "政府信息公开申请由专人登记、办理和答复，实行台账管理。",
    "（三）政府信息资源的规范化、标准化管理情况",
    "完善《北苑街道政府信息主动公开全清单》，并按照《通州区北苑街道网站群内容管理平台信息发布规范》发布信息。建立政府信息公开审查机制，对拟公开的政府信息依法进行审查。",
    "本年度未制发、废止行政规范性文件，截至年底无现行有效的行政规范性文件。",
    "本年度作出行政处罚决定56件、行政强制决定2件，未作出行政许可决定。",
    "（四）平台建设情况",
    "北苑街道依托北京市通州区人民政府网站公开政府信息，并通过“苑闻其详”微信公众号发布信息。",
    "（五）监督保障及教育培训",
    "公布政府信息公开监督电话，受理公众对政府信息公开工作的投诉、举报。",
    "2023年5月16日，北苑街道组织政府信息公开培训1次，主题为“《中华人民共和国政府信息公开条例》及信息公开业务培训”，参训36人次。",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "对照《政府信息公开条例》要求，2023年北苑街道政府信息公开工作还存在以下问题：",
    "1.主动公开内容的广度和深度不够。",
    "2.公众对政府信息公开工作的知晓度和参与度不高。",
    "针对上述问题，下一步将采取以下改进措施：",
    "1.对照主动公开目录逐项梳理公开内容，及时补充缺项，重点公开与公众切身利益相关的信息。",
    "2.开展政务开放、政策宣讲等活动，宣传政府信息的公开渠道和申请方式，听取公众意见建议。",
    "六、其他需要报告的事项",
    "根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年度北苑街道收取信息处理费情况为：发出收费通知的件数为0件，总金额为0元，实际收取的总金额为0元。",
    "北京市通州区人民政府网站网址为https://www.bjtzh.gov.cn/，如需了解更多政府信息，请登录查询。",
  ]);
});

test("北苑街道2023年的草稿，自己的核对查不出问题", async () => {
  expect(findingsIn(await beiyuan())).toEqual([]);
});
