import fc from "fast-check";
import { consistentSources } from "./sources";
import { findingsIn, linesOf } from "./text-of";

test("数据一致的草稿，自己的核对查不出问题", () => {
  fc.assert(
    fc.property(consistentSources, (source) => {
      const found = findingsIn(source);
      // With the text, so that a failure can be read.
      expect({ found, text: linesOf(source) }).toEqual({ found: [], text: linesOf(source) });
    }),
    { numRuns: 150 },
  );
});
