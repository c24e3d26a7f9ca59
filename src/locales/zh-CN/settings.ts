import { kindNames } from "../../domain/ledger/kind-names";
import type { SettingsLabels, SettingsProblem } from "../../domain/settings/settings-sheet";

const ours = "法规和格式文件没有明说，这是本程序的理解，可以改。";

const labels: SettingsLabels = {
  title: "年报设置（可以直接修改“取值”一列，改后重新填报）",
  organ: "机关全称，写进年报标题。空着就按台账标题认。",
  year: "报告的年度（不是发布的年份）。空着就按台账标题认。",
  readings: {
    withdrawn: `申请人撤回的申请计入哪一行。见过的年报是计入“其他处理”的“其他”。${ours}`,
    transferred: `结果写“转办”的计入哪一行。不属于本机关负责公开的，依条例第三十六条第（五）项告知，故计入“本机关不掌握相关政府信息”。${ours}`,
    mergedHandling: `与别的申请合并办理的计入哪一行。每件申请都要有一个结果，合并本身不是法定的答复类型，故计入“其他”。${ours}`,
    consultation: `以公开申请的形式咨询的计入哪一行。做法不一：有的与信访、投诉、举报一并计，有的计入“其他”。${ours}`,
    archiveQuery: `结果写“档案查询”的计入哪一行。另有专门查询规定的，依条例第三十六条第（七）项告知，故计入“属于行政查询事项”。${ours}`,
    soleTrader: `个体工商户计入哪一列。民法典把个体工商户规定在“自然人”一章，故计入“自然人”。${ours}`,
    cooperative: `农民专业合作社计入哪一列。它是特别法人，不是商业企业，故计入“其他”。${ours}`,
    expiredCountsAsRepealed: `有效期届满失效的文件是否计入“本年废止件数”。计入，现行有效件数才能与上年衔接。${ours}`,
    reviewRequestRejected: `行政复议决定“驳回复议请求”计入哪一列。依行政复议法第六十九条，是审理后认为申请人的请求不成立，故计入“结果维持”。${ours}`,
    suitDismissed: `法院裁定“驳回起诉”计入哪一列。没有审理被诉行为是否合法，故计入“其他结果”。${ours}`,
  },
  statements: {
    shortName: "正文里怎么称呼本机关，例如“某某街道”“我街道”。空着就写机关全称。",
    parts: "“一、总体情况”的五个小标题：填“国办五项”或“北京五项”。空着时，北京市的机关用北京五项，其他机关用国办五项。",
    websiteName: "公布年报的政府网站的名称，例如“某某市某某区人民政府网站”。空着就不写网站。",
    websiteAddress: "上面这个网站的网址，从浏览器地址栏复制。",
    newMedia:
      "本机关的政务新媒体，写明名称和平台，例如“某某发布”微信公众号。一行一个，有几个就写几行（类别、项目照抄）。",
    mechanisms: "确实在执行的公开机制：填清单里的名称，或自己写一句话。一行一项，有几项就写几行（类别、项目照抄）。",
    problem: "今年工作中的一个问题：填清单里的名称，或自己写一句话。再有就另起一行，项目写问题2、问题3……",
    measure: "对同一编号的问题准备怎么改，写一句话。空着时，清单里的问题就用清单里的措施。",
    appraisal:
      "政府信息公开工作的考核结果，写一句话。条例第五十条第一款第（四）项要求各级人民政府报告，街道和部门可以不写。",
    evaluation: "社会评议的结果，写一句话。条例第五十条第一款第（四）项要求各级人民政府报告，街道和部门可以不写。",
    accountability: "责任追究的结果，写一句话。条例第五十条第一款第（四）项要求各级人民政府报告，街道和部门可以不写。",
  },
  outcomeWord: "台账“办理结果”里的这个写法（整格相同）按取值计入。",
  applicantWord: "台账“申请人类型”里的这个写法（整格相同）按取值计入。",
  ledgerKind: "这张工作表是哪种台账；填“不是台账”就不读。清空取值，就由程序自己认。",
  ledgerColumn: "这一列（工作表名/列名）按取值里的项目读；填“不用”就不读这一列。清空取值，就由程序自己认。",
};

const problem: { readonly [Code in SettingsProblem["code"]]: (text: string) => string } = {
  "no-header": () => "没有找到“类别、项目、取值”三个列名，整张表没有采用。请补上列名，或删去此表重新填报生成。",
  "unknown-category": (text) => `不认识类别“${text}”，应为“基本”“口径”“正文”“用语”或“台账”。`,
  "unknown-item": (text) => `不认识项目“${text}”，请照生成的表填写项目名称。`,
  "unknown-value": (text) => `取值“${text}”不是可选的值，请填年报表格里的行名或列名；“其他”要写明在哪一组下面。`,
  "unknown-parts": (text) => `总体情况结构“${text}”不是可选的，请填“国办五项”或“北京五项”，或空着。`,
  "blank-item": (text) => `没有写是哪个项目或用语（取值“${text}”），请补上。`,
  "blank-value": (text) => `用语“${text}”没有写取值，请填它对应的行名或列名。`,
  "broken-value": (text) => `取值是错误值“${text}”，没有采用，请重新填写。`,
  "not-a-year": (text) => `“${text}”不是年度，请填四位数字，如 2023。`,
  repeated: (text) => `“${text}”在上面已经写过，只采用第一次的。`,
  "unknown-sheet": (text) =>
    `没有名为“${text}”的工作表，这一行没有采用。表改了名，就照现在的名字改项目；表删了，就清空取值。`,
  "unknown-column": (text) =>
    `这张工作表没有列名为“${text}”的列，这一行没有采用。请照表头写（上下两层的列名用“-”连）。`,
  "unknown-kind": (text) =>
    `“${text}”不是台账的种类，请填${[...Object.values(kindNames), "不是台账"].map((name) => `“${name}”`).join("、")}之一。`,
  "unknown-field": (text) => `“${text}”不是台账的项目，请在“台账”一步里选，或填“不用”。`,
  "needs-another": (text) => `没有“${text}”，这一行没有采用。请补写“${text}”，或清空这一行的取值。`,
};

export const settingsWords = {
  ...labels,
  /** A row of the sheet that was not understood; the row as Excel numbers it. */
  problem: ({ row, code, text }: SettingsProblem): string => `年报设置第 ${row + 1} 行：${problem[code](text)}`,
};
