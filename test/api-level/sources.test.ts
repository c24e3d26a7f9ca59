import { problemsOf } from "./problems";
import { limitsAt, scanSources } from "./scan";

test("manifest.xml 要求的接口集，源程序处处够用", () => {
  const root = process.cwd();
  expect(problemsOf(scanSources(root), limitsAt(root))).toEqual([]);
});
