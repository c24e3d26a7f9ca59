import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Amendment {
  readonly from: string;
  readonly upTo: string;
  readonly by: string;
}

interface Rule {
  readonly test: (file: string) => boolean;
  readonly loader: string;
  readonly options: Amendment;
}

const { gridAmendments } = jest.requireActual<{ gridAmendments: readonly Rule[] }>(
  "../../.config/webpack/grid-amendments.cjs",
);

function sourceOf(library: string): { readonly original: string; readonly amended: string } {
  const file = join(process.cwd(), "node_modules", library, "dist", "index.esm.js");
  const original = readFileSync(file, "utf8");
  return { original, amended: amend(file, original) };
}

function amend(file: string, source: string): string {
  const rule = gridAmendments.find(({ test }) => test(file));
  if (rule === undefined) throw new Error(file);
  const loader = jest.requireActual<(this: { getOptions: () => Amendment }, source: string) => string>(rule.loader);
  return loader.call({ getOptions: () => rule.options }, source);
}

interface Frame {
  readonly [part: string]: unknown;
}

/** What the library reckons of a sheet of so many rows and columns. */
function reckoned(source: string, frame: Frame, rows: number): Frame {
  const text = /\nfunction calcRowColSize\([\s\S]*?\n\}\n/.exec(source)?.[0] ?? "";
  const make = new Function("getFlowdata", `${text} return calcRowColSize;`) as (
    data: () => unknown[][],
  ) => (frame: Frame, rows: number, columns: number) => void;
  const result = structuredClone(frame);
  make(() => [["甲"]])(result, rows, 3);
  return result;
}

test.each<[string, Frame]>([
  ["行都一样高", {}],
  ["有的行高、有的行藏着", { rowlen: { 0: 40, 3: 10.4 }, rowhidden: { 1: 0, 3: 0 } }],
  ["列有宽有窄", { columnlen: { 1: 200 } }],
])("行高照库自己的算法算：%s", (_, config) => {
  const frame = { config, defaultrowlen: 22, defaultcollen: 73, zoomRatio: 1.5 };
  const { original, amended } = sourceOf("@fortune-sheet/core");
  expect(reckoned(amended, frame, 6)).toEqual(reckoned(original, frame, 6));
});

test("给了行和列的表，库原样收下；没有给的，还是它自己排", () => {
  const { original, amended } = sourceOf("@fortune-sheet/react");
  expect(original).not.toContain("if (newData.data) return newData.data;");
  expect(amended).toContain("if (newData.data) return newData.data;\n    var celldata = newData.celldata,");
});

test("库换了版本，要改的地方找不到，就编不出来", () => {
  const file = join("node_modules", "@fortune-sheet", "core", "dist", "index.esm.js");
  expect(() => amend(file, "function calcRowColSize() {}")).toThrow("Not found exactly once");
});
