import { scrollToShow } from "../../src/standalone/grid/active-tab";

/** A strip 300 wide that is scrolled by 100 shows what lies between 100 and 400. */
test.each([
  ["看得全的标签，不动", 150, 80, 100],
  ["在左边露出一半的，往左露全", 60, 80, 60],
  ["在右边露出一半的，往右刚好露全", 380, 80, 160],
  ["远在右边的，刚好露全", 900, 80, 680],
  ["比标签栏还宽的，从头露起", 500, 400, 500],
])("%s", (_, left, wide, scrolled) => expect(scrollToShow(100, 300, left, wide)).toBe(scrolled));
