const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

/** Puts files beside the pages: `{ from, to, edit? }`. Byte for byte, but for those that name an edit of their text. */
class CopiedFiles {
  constructor(list) {
    this.list = list;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CopiedFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "CopiedFiles", stage }, () => {
        for (const { from, to, edit } of this.list()) {
          compilation.fileDependencies.add(from);
          const content = edit === undefined ? fs.readFileSync(from) : edit(fs.readFileSync(from, "utf8"));
          // Told that it is minimised already, webpack leaves a script alone.
          compilation.emitAsset(to, new sources.RawSource(content), { minimized: true });
        }
      });
    });
  }
}

/** The files of a folder with an extension. */
function filesOf(folder, extension, to) {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => ({ from: path.join(folder, name), to: `${to}/${name}` }));
}

module.exports = { CopiedFiles, filesOf };
