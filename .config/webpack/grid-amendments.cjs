const path = require("node:path");

/** A long ledger has 100 000 rows: what the grid library does for each of them is done once, and quickly. */
const amendments = {
  // Cells that are given as rows and columns are taken as they are: nothing is copied, and nothing has to be frozen.
  "@fortune-sheet/react": {
    from: "    var celldata = newData.celldata,",
    upTo: "    var lastRow = ",
    by: `    if (newData.data) return newData.data;
    var celldata = newData.celldata, row = newData.row, column = newData.column;
`,
  },
  // Where each row ends is reckoned with plain numbers, not through the state library's proxies.
  "@fortune-sheet/core": {
    from: "\n  ctx.visibledatarow = [];",
    upTo: "  ctx.rh_height += 80;",
    by: `
  var heights = Object.assign({}, ctx.config.rowlen);
  var hidden = Object.assign({}, ctx.config.rowhidden);
  var usual = ctx.defaultrowlen;
  var zoom = ctx.zoomRatio;
  var ends = [];
  var end = 0;
  for (var r = 0; r < rowCount; r += 1) {
    if (hidden[r] == null) end += Math.round(((heights[r] || usual) + 1) * zoom);
    ends.push(end);
  }
  ctx.visibledatarow = ends;
  ctx.rh_height = end;
`,
  },
};

/** Webpack rules that amend the grid library. */
const gridAmendments = Object.entries(amendments).map(([library, amendment]) => ({
  test: (file) => file.endsWith(path.join(library, "dist", "index.esm.js")),
  loader: path.join(__dirname, "..", "amend-loader.cjs"),
  options: amendment,
}));

module.exports = { gridAmendments };
