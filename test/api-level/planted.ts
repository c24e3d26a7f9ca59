import { basename, join } from "node:path";
import { officeProgram } from "./program";
import { usesIn, type Uses } from "./uses";

const root = process.cwd();
const folder = join(root, "test", "api-level");

const supports = `
  export function supports(level: "1.10" | "1.13" | "1.14" | "1.16"): boolean {
    return Office.context.requirements.isSetSupported("ExcelApi", level);
  }
`;

const within = (statements: string): string => `
  import { supports } from "./supports";
  export async function example(
    context: Excel.RequestContext, sheet: Excel.Worksheet, range: Excel.Range, large: boolean, names: string[]
  ) {
    ${statements}
  }
`;

/** What is found in each of these, which are the statements of a function. */
export function usesOfTexts(texts: readonly string[]): readonly Uses[] {
  const files = texts.map((_, index) => join(folder, `example${index}.ts`));
  const planted = new Map([
    [join(folder, "supports.ts"), supports],
    ...texts.map((text, index) => [files[index] ?? "", within(text)] as const),
  ]);
  const program = officeProgram(root, files, planted);
  return files.map((file) => withShortNames(usesIn(program, [file])));
}

function withShortNames({ uses, unknownLoads }: Uses): Uses {
  const short = <T extends { readonly file: string }>(one: T): T => ({ ...one, file: basename(one.file) });
  return { uses: uses.map(short), unknownLoads: unknownLoads.map(short) };
}
