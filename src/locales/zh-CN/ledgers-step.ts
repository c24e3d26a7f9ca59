import type { ExclusionReason } from "../../domain/ledger/result";

const excludedFor: Readonly<Record<ExclusionReason["code"], string>> = {
  "total-row": "合计行",
  "note-row": "表内说明",
  "repeated-header": "重复的表头",
  "struck-through": "划了删除线",
  duplicate: "重复登记",
  superseded: "后来又有结果",
  "other-year": "不属于本年度",
  "not-this-kind": "不在统计范围",
};

/** The step 台账. */
export const ledgersStepWords = {
  first: {
    title: "三步就有一份年报",
    steps: [
      "打开放着台账的工作簿，列名照台账常用的写，就认得出来。",
      "在这里看认得对不对，拿不准的行由您来定。",
      "到“填报”写入三张表，再核对、改正文、导出。",
    ],
    sample: "用示例台账试一试",
    /** In Excel, where no other workbook can be opened from the pane. */
    noSample:
      "想先试一试：在一张空白工作表里写上“申请人、申请人类型、收到日期、答复日期、答复结果”，下面填两三行，再在这里填上报告年度，就会读出来。",
  },
  sheet: {
    showHeader: (sheet: string) => `在表格里看“${sheet}”的表头`,
    showColumn: (letter: string, header: string) => `在表格里看 ${letter} 列 ${header}`,
    kind: "是哪种台账",
    kindOf: (sheet: string) => `“${sheet}”是哪种台账`,
    notLedger: "不是台账",
    unknown: "没有认出",
    several: "这张工作表里上下有几张台账，要改种类，请先把它们分到几张工作表里。",
    columns: (used: number, other: number) => `列：用 ${used} 列${other > 0 ? `，不用 ${other} 列` : ""}`,
    column: (letter: string, header: string) => `${letter} 列 ${header}`,
    fieldOf: (letter: string, header: string) => `${letter} 列 ${header} 是什么`,
    change: "改",
    changeColumn: (letter: string, header: string) => `改 ${letter} 列 ${header} 的用处`,
    noField: "不用",
    kept: "选定以后记在“年报设置”里，下次打开还照这样读。",
  },
  settings: (count: number) => `“年报设置”里没有采用的（${count}）`,
  unresolved: {
    title: (count: number) => `等您定的行（${count}）`,
    hint: "这些行没有计入。",
    words: (count: number) => `不认识的说法（${count}）`,
    wordsHint: "定一次，所有这样写的行都照此计入，记在“年报设置”里。",
    word: (field: string, value: string) => `${field}“${value}”`,
    rows: (count: number) => `${count} 行`,
    where: (count: number) => `在哪里（${count} 行）`,
    settle: "定含义",
    settleWord: (value: string) => `定含义：“${value}”`,
    means: (value: string) => `“${value}”计入哪一项`,
    search: "查找，如：信访、国家秘密",
    searchFor: (value: string) => `为“${value}”查找法定的名称`,
    found: (count: number) => `找到 ${count} 项`,
    nothing: "没有这样的名称。换个词找，或清空查找看全部。",
    keep: (count: number) => `照此计入 ${count} 行`,
    cancel: "不定了",
    others: (count: number) => `要一行一行定的（${count}）`,
    othersHint: "点一行，到表格里改；能选的，也可以在这里选，由本程序写进那一格。改好以后自动重新读取。",
    choose: "选定",
    chooseFor: (place: string) => `为 ${place} 选定`,
    rowIs: (place: string, field: string) => `${place} ${field}是哪一种`,
    likely: "按这一格的写法，只可能是这几种；要选别的，请查找。",
    willStand: (now: string, then: string) => (now === "" ? `写上“${then}”` : `“${now}”改成“${then}”`),
    write: "写进台账",
    corrected: (place: string) => `已写进台账 ${place}。`,
    movedOn: "这一格刚才有人改过，或者是公式、是合并单元格，所以没有写。请到表格里看一看。",
  },
  excluded: {
    title: (count: number) => `不计入的行（${count}）`,
    reason: (reason: ExclusionReason["code"], count: number) => `${excludedFor[reason]}（${count}）`,
  },
};

export type LedgersStepWords = typeof ledgersStepWords;
