/** Words that say what is amiss. */
const amiss =
  /不[够足强高全多广深细实准]|不及时|不到位|不平衡|不规范|不熟悉|不充分|单一|欠缺|缺乏|缺少|滞后|薄弱|有待|[较偏][低少弱慢窄]|差距|短板/;
/** Words that say what was or will be done about it, or lead up to what is amiss. */
const remedy = /^(?:将|进一步|下一步|今后)|针对|弥补|补齐|克服|改进|整改|解决|已经?[得完]|以下|如下/;

/** Whether a clause tells a problem, not its remedy: 公开内容不够丰富, not 针对公开内容不够丰富的问题. */
export function tellsProblem(clause: string): boolean {
  return amiss.test(clause) && !remedy.test(clause);
}
