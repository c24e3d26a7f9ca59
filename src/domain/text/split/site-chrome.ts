/** What websites put around an article. Only whole short lines: the report itself may speak of printing or sharing. */
const chrome =
  /^[\s【〖（(>[]*(?:上一[篇条页]|下一[篇条页]|扫一扫|扫码|打印|关闭(?:窗口|本页|$)|分享|收藏|版权|主办(?:单位)?[：:]|承办(?:单位)?[：:]|网站(?:标识码|地图|声明)|政府网站(?:标识码|找错)|我要纠错|返回(?:顶部|首页)|相关(?:链接|文档|阅读|信息|附件|新闻)|责任编辑|编辑[：:]|字[体号][：:大]|【?字体|浏览(?:次数|量)|阅读(?:次数|量)|点击(?:数|量|次数)|发布(?:日期|时间|机构)|来源[：:]|信息来源|索\s*引\s*号|当前位置|您(?:的|现在的|所在的)?位置|首页|联系我们|关于我们|技术支持|京ICP|.?ICP备|.{0,3}公网安备|无障碍|朗读|下载(?:文字|word|pdf)?版)/iu;

const shortLine = 60;

/** A line that belongs to the web page, not to the report. */
export function isSiteChrome(text: string): boolean {
  return text.length <= shortLine && chrome.test(text);
}
