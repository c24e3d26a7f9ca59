/** Others whose figures are told in an organ's report, and the words that lead back to the organ itself. */
const others =
  /全[市区县省旗州]|各(?:社区|村|部门|科室|单位|街道|乡镇|镇|区|县|级|行政机关)|所属|下属|辖区|[市区县]政府办|政府办公[室厅]|本级|(我[街镇乡局委办单]|本[街镇乡局委办单机])/g;

/** "通州区人民政府", "杭州市": an organ that speaks for its whole area. */
const area = /(?:^|.)([市区县省旗州])(?:人民政府)?$/;

/** Whether a figure behind these words of its sentence is the organ's own, as far as the words tell. */
export function isOwn(words: string, organ: string | undefined): boolean {
  const last = [...words.matchAll(others)].at(-1);
  if (last === undefined || last[1] !== undefined) return true;
  const whole = area.exec(organ ?? "")?.[1];
  if (whole !== undefined && last[0] === `全${whole}`) return true;
  return (organ ?? "").includes("政府办") && /政府办|本级/.test(last[0]);
}
