const path = require("node:path");

const root = path.join(__dirname, "..");

/** Our host for Office.js as one script, which the browser tests inject into a page before anything else runs. */
module.exports = {
  name: "office-host",
  mode: "production",
  target: "web",
  entry: { "office-host": path.join(root, "test", "office-host", "browser-entry.ts") },
  output: { path: path.join(root, "node_modules", ".cache", "office-host"), filename: "[name].js" },
  devtool: false,
  // Names stay as they are, so that an error's stack can be read.
  optimization: { minimize: false },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [{ test: /\.ts$/, exclude: /node_modules/, loader: "swc-loader", options: { jsc: { target: "es2022" } } }],
  },
  cache: { type: "filesystem", name: "office-host" },
  performance: { hints: false },
  stats: "errors-warnings",
};
