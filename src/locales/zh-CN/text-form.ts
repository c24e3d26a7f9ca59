import type { FormCode, FormDetail } from "../../domain/text/form/form-detail";
import type { FormFinding } from "../../domain/text/form/form-findings";

const should = (suggestion: string | undefined): string => (suggestion === undefined ? "" : `应为“${suggestion}”。`);

/** Why a rule that no document spells out is a rule all the same. */
const readings: Partial<Record<FormCode, string>> = {
  "title-year-form": "我们的理解：标题写“2023年”，与格式所附样本和多数机关的写法一致。",
  "title-organ": "我们的理解：标题由机关名称、年份和报告名称组成。",
  "title-order": "我们的理解：标题按机关名称、年份、报告名称的顺序写。",
  "section-empty": "我们的理解：国办公开办函〔2021〕30号要求报告内容不能遗漏，每一部分都要写。",
  "section-evasive": "我们的理解：国办公开办函〔2021〕30号要求报告内容不能遗漏，只写“无”等于没有报告。",
  "statute-title": "依据：法律、文件公布时的名称。",
  "statute-undefined": "我们的理解：简称先要用“（以下简称《条例》）”说明。",
  "statute-replaced": "依据：新的法律、文件施行后，旧的不再引用。",
  "statute-not-yet": "依据：法律、文件公布的日期。",
  "document-number": "依据：文件印发时的文号。",
  "abbreviation-unused": "我们的理解：说明了简称以后，正文统一用简称。",
  "stale-year": "我们的理解：报告写的是本年的工作，别的年份多半是沿用旧报告时漏改的。",
  placeholder: "我们的理解：模板里等着填的地方，发布前要填好或删掉。",
  residue: "我们的理解：这是编辑、转换软件留下的，不是正文。",
  "doubled-word": "我们的理解：这是编辑时多打或漏打的字。",
  "doubled-mark": "我们的理解：同一处只用一个标点。",
  space: "我们的理解：中文句子里不空格，多半是换行、粘贴时带来的。",
  collocation: "我们的理解：短板要补齐，不足要弥补，不能“提升”“提高”。",
  ambiguous: "我们的理解：信函和网络（含电子邮件）是两种渠道，要让人分得清。",
  "opening-name": "我们的理解：第一次引用法规写全称，加书名号。",
  "opening-stop": "我们的理解：开头这句话说完了，句末要有标点。",
  "later-meeting": "依据：会议闭幕的日期。",
  "old-plan": "我们的理解：报告写的是落实本年度的要点、计划。",
  "carry-direction": "我们的理解：从哪一年结转、结转到哪一年，要让人分得清。",
  "old-wording":
    "依据：《中华人民共和国政府信息公开条例》2019年修订后，申请不再要求说明特殊需要，答复期限是20个工作日，费用是信息处理费。",
  "old-institution": "依据：2018年机构改革。",
  "self-name": "我们的理解：自称与标题里的机关不符，多半是套用别的机关的报告时漏改的。",
  "other-organ": "我们的理解：报告写的是本机关的工作，别的机关的名称多半是套用时漏改的。",
  "personal-data": "我们的理解：年度报告向社会公开，申请人的姓名、电话、证件号码属于个人信息，不写进去。",
  "unit-word": "我们的理解：申请、复议、诉讼、规范性文件按件计，与表格的单位一致。",
  "wrong-word": "我们的理解：公文里这个词只有一种写法。",
  "count-as-share": "我们的理解：“占比”说的是比例，后面要跟百分数；说件数、条数用“数量”。",
};

/** The outline of the format is named, not quoted: it is too long for a sentence. */
const longestQuote = 60;

function origin({ source, code }: FormDetail): string {
  if (source.kind === "our-reading") return readings[code] ?? "";
  const { document, where, quote } = source;
  return quote.length > longestQuote ? `依据：${document}${where}。` : `依据：${document}${where}“${quote}”。`;
}

const personal = { mobile: "一个手机号码", "id-card": "一个身份证号码", name: "申请人的姓名" } as const;

function matter({ quote, suggestion, detail }: FormFinding): string {
  const right = should(suggestion);
  switch (detail.code) {
    case "title-missing":
      return `没有找到报告的标题。${suggestion === undefined ? "请在最前面写上机关名称、年份和报告名称。" : right}`;
    case "title-name":
      return `标题里的“${quote}”不是报告的法定名称，应写“${detail.name}”。`;
    case "title-year":
      return suggestion === undefined
        ? `标题“${quote}”里没有年份。请写上报告的是哪一年。`
        : `标题里的年份是“${quote}”，报告的是${detail.year}年，${right}`;
    case "title-year-form":
      return `标题里的“${quote}”，${right}`;
    case "title-organ":
      return `标题“${quote}”里没有机关名称。请写上机关全称或规范化简称。`;
    case "title-order":
      return `标题里年份写在了机关名称前面（“${quote}”），${right || "请改为机关名称在前、年份在后。"}`;
    case "heading-missing":
      return `没有找到“${detail.heading}”这一部分。请补上；标题在而没有认出来的，请按格式改写标题。`;
    case "heading-order":
      return `“${quote}”排在了“${detail.after}”后面。请按格式的顺序调整。`;
    case "heading-repeated":
      return `“${quote}”这一部分出现了不止一次。请合并，或改正标题。`;
    case "heading-wording":
      return detail.known
        ? `标题“${quote}”意思明白，但与格式的字句不同，建议改为“${suggestion}”。`
        : `标题“${quote}”与格式不一致，${right}`;
    case "heading-numeral":
      return `一级标题的序号“${quote}”不对，${right}`;
    case "numeral-space":
      return `标题序号“${quote}”后面有空格，${right}`;
    case "item-form":
      return `序号“${quote}”的写法不规范，${right}`;
    case "item-order":
      return `序号“${quote}”前面缺号，接着应是“${detail.expected}”。请检查是漏了一段还是编错了号。`;
    case "item-repeated":
      return `序号“${quote}”重复或倒退，接着应是“${detail.expected}”。请检查。`;
    case "section-empty":
      return `第${detail.section}部分只有标题“${quote}”，没有内容。请补写。`;
    case "section-evasive":
      return `第${detail.section}部分只写了“${quote}”。请写明具体情况。`;
    case "section-without-measures":
      return `第五部分写了“${quote}”，没有写怎样改进。请补写改进情况或措施。`;
    case "section-assessment":
      return `各级人民政府的报告要写工作考核、社会评议和责任追究结果情况，全文没有提到。请在“${quote}”里补写。`;
    case "listed-part":
      return `开头列举的“${quote}”与标题的字句差一点，${right}`;
    case "opening-name":
      return `开头引用条例没有写全称：“${quote}”，${right}`;
    case "opening-article":
      return suggestion === undefined
        ? `开头引用“${quote}”，没有写是第几条。年度报告的内容由第五十条规定，建议写明“第五十条”。`
        : `开头引用了“${quote}”。年度报告的内容由第五十条规定，${right}`;
    case "opening-stop":
      return `“${quote}”后面少了标点，${right}`;
    case "statute-title":
      return `“${quote}”的名称有误，${right}`;
    case "statute-undefined":
      return `“${quote}”用了简称，但前面没有说明。请在第一次写全称时加上“（以下简称《${detail.title}》）”。`;
    case "statute-replaced":
      return `“${quote}”在${detail.since}年及以后的报告里已经过时，${right}`;
    case "statute-not-yet":
      return `“${quote}”是${detail.adopted}才通过或公布的，本年度的报告不能把它当作已有的来引用。请核对。`;
    case "document-number":
      return `“${quote}”不是《${detail.title}》的文号，${right}`;
    case "document-brackets":
      return `文号“${quote}”的括号或写法不对，${right}`;
    case "number-brackets":
      return `文号里的“${quote}”，${right}`;
    case "abbreviation-unused":
      return `前面已经说明了简称，这里又写“${quote}”，${right}`;
    case "stale-year":
      return `“${quote}”与报告的年份${detail.year}年不一致。请核对是不是漏改。`;
    case "period":
      return `统计期限“${quote}”不是报告的年度，${right}`;
    case "later-meeting":
      return `“${quote}”提到的${detail.name}是${detail.ended}闭幕的，在本年度的报告公布之后。请核对。`;
    case "old-plan":
      return `“${quote}”不是${detail.year}年的。请核对是不是漏改。`;
    case "carry-direction":
      return `“${quote}”看不出是从这一年结转，还是结转到这一年，${right}`;
    case "old-wording":
      return `“${quote}”是2019年以前的说法。${right || "请按现行条例改写。"}`;
    case "old-institution":
      return `“${quote}”在机构改革后已不再用这个名称。${right || "请改为现在的机关名称。"}`;
    case "self-name":
      return `“${quote}”不是“${detail.organ}”的自称。请核对是不是漏改。`;
    case "other-organ":
      return `“${quote}”不是本报告的机关“${detail.organ}”。请核对是不是漏改。`;
    case "personal-data":
      return `以“${quote}”开头的地方写了${personal[detail.what]}。请删去，或隐去关键的字。`;
    case "placeholder":
      return `“${quote}”像是模板里没有填的地方。请填好或删去。`;
    case "residue":
      return `“${quote}”是软件留下的，不是正文。请删去。`;
    case "doubled-word":
      return `“${quote}”多了或漏了字，${right}`;
    case "half-width":
      return `“${quote}”用了半角标点，${right}`;
    case "doubled-mark":
      return `“${quote}”两个标点连用，${right || "请只留一个。"}`;
    case "date-range":
      return `起止日期“${quote}”中间用了破折号，${right}`;
    case "between-titles":
      return `并列的书名号之间的标点可以去掉：“${quote}”${right}`;
    case "comma-in-pair":
      return `“${quote}”里并列的词语之间用了逗号，${right}`;
    case "unbalanced":
      return `“${quote}”这里的“${detail.mark}”缺了与它配对的“${detail.lacks}”。请补上或删去。`;
    case "space":
      return `“${quote}”中间有空格，${right}`;
    case "collocation":
      return `“${quote}”搭配不当：这样说等于让短处更突出，${right}`;
    case "ambiguous":
      return `“${quote}”可能是邮寄，也可能是电子邮件。请写成“信函申请”或“电子邮件申请”。`;
    case "unit-word":
      return `量词“${quote}”用得不对，${right}`;
    case "wrong-word":
      return `“${quote}”用字不对，${right}`;
    case "count-as-share":
      return `“${quote}”后面跟的是数量，不是比例，${right}`;
  }
}

export const textFormWords = {
  readings,
  /** What stands there, what it should be, where that comes from. */
  sentence: (finding: FormFinding): string => `${matter(finding)}${origin(finding.detail)}`,
};
