import { join } from "node:path";
import ts from "typescript";

/** Sources that stand in memory only, by their path. */
export type Planted = ReadonlyMap<string, string>;

/** A program of these files and what they import, knowing the types of Office. */
export function officeProgram(root: string, files: readonly string[], planted: Planted = new Map()): ts.Program {
  const options = { ...ourOptions(root), types: ["office-js"] };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  return ts.createProgram({
    rootNames: [...files, ...planted.keys()],
    options,
    host: {
      ...host,
      // Notes are read from the text of the comments.
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
      fileExists: (file) => planted.has(file) || fileExists(file),
      readFile: (file) => planted.get(file) ?? readFile(file),
      getSourceFile: (file, version) => {
        const text = planted.get(file) ?? readFile(file);
        return text === undefined ? undefined : ts.createSourceFile(file, text, version);
      },
      resolveModuleNameLiterals(names, file, _redirected, settings) {
        return names.map(({ text }) =>
          mayNameOffice(text) ? ts.resolveModuleName(text, file, settings, this) : { resolvedModule: undefined },
        );
      },
    },
  });
}

/** The other packages' types, which hold none of Office's, would take most of the time. */
function mayNameOffice(module: string): boolean {
  return module.startsWith(".") || module.startsWith("@microsoft/");
}

function ourOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as { config: object };
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root).options;
}
