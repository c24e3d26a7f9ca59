const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");

/**
 * Prints what a first visit has to load: an entry's own scripts and styles and its HTML, compressed as a server sends
 * them. Microsoft's client is not counted.
 */
class PrintFirstLoad {
  constructor(pages) {
    this.pages = pages;
  }

  apply(compiler) {
    const size = (name) => zlib.gzipSync(fs.readFileSync(path.join(compiler.outputPath, name)), { level: 9 }).length;
    compiler.hooks.afterEmit.tap("PrintFirstLoad", ({ entrypoints }) => {
      for (const [entry, html] of Object.entries(this.pages)) {
        const files = [...entrypoints.get(entry).getFiles(), html];
        const bytes = files.reduce((sum, name) => sum + size(name), 0);
        console.log(`first load of ${html}: ${(bytes / 1000).toFixed(0)} kB (gzip), ${files.length} files`);
      }
    });
  }
}

module.exports = { PrintFirstLoad };
