const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const webpack = require("webpack");

const thisFile = __filename;
const root = __dirname;

const samples = path.join(root, "assets", "samples");
const cliEntry = path.join(root, "src", "cli", "main.ts");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: { jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } } },
};

const resolve = { extensions: [".ts", ".tsx", ".mjs", ".js"] };

/** Puts the sample workbooks next to the page. */
class CopySamples {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CopySamples", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "CopySamples", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          compilation.contextDependencies.add(samples);
          for (const name of fs.existsSync(samples) ? fs.readdirSync(samples) : []) {
            if (!name.endsWith(".xlsx")) continue;
            const bytes = fs.readFileSync(path.join(samples, name));
            compilation.emitAsset(`samples/${name}`, new webpack.sources.RawSource(bytes));
          }
        },
      );
    });
  }
}

/** Prints what a first visit has to load: the entry's own scripts and styles, compressed as a server sends them. */
class PrintFirstLoad {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("PrintFirstLoad", (compilation) => {
      const files = compilation.entrypoints.get("page").getFiles();
      const size = (name) => zlib.gzipSync(fs.readFileSync(path.join(compiler.outputPath, name)), { level: 9 }).length;
      const bytes = [...files, "index.html"].reduce((sum, name) => sum + size(name), 0);
      console.log(`first load: ${(bytes / 1000).toFixed(0)} kB (gzip), ${files.length + 1} files`);
    });
  }
}

/**
 * Noto Sans SC takes the name of the last Chinese family that the grid's canvas asks for, so that one set of faces
 * serves the page and the canvas wherever the system has no Chinese font.
 */
const lastChineseFamily = "WenQuanYi Micro Hei";

const page = (production) => ({
  name: "page",
  mode: production ? "production" : "development",
  target: "web",
  entry: { page: "./src/standalone/main.tsx" },
  output: {
    path: path.join(root, "dist"),
    filename: production ? "[name].[contenthash:8].js" : "[name].js",
    chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
    assetModuleFilename: "fonts/[name].[contenthash:8][ext]",
    publicPath: "auto",
    clean: { keep: /^cli\// },
  },
  devtool: "source-map",
  resolve,
  module: {
    rules: [
      typescript,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      {
        test: /noto-sans-sc[\\/]index\.css$/,
        loader: path.join(root, ".config", "font-family-loader.cjs"),
        options: { from: "Noto Sans SC Variable", to: lastChineseFamily },
      },
      { test: /\.woff2$/, type: "asset/resource" },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: "./src/standalone/index.html", scriptLoading: "defer" }),
    new MiniCssExtractPlugin({
      filename: production ? "[name].[contenthash:8].css" : "[name].css",
      chunkFilename: production ? "[name].[contenthash:8].css" : "[name].css",
    }),
    new CopySamples(),
    ...(production ? [new PrintFirstLoad()] : []),
  ],
  performance: { hints: false },
  cache: {
    type: "filesystem",
    name: `page-${production ? "production" : "development"}`,
    buildDependencies: { config: [thisFile] },
  },
  devServer: {
    host: "127.0.0.1",
    port: "auto",
    static: false,
    // The page's policy forbids eval and foreign scripts, so nothing is injected into it.
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    open: process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY),
  },
  infrastructureLogging: { level: "info" },
  stats: "errors-warnings",
});

const commandLine = (production) => ({
  name: "cli",
  mode: production ? "production" : "development",
  target: "node20",
  entry: { nianbao: cliEntry },
  output: { path: path.join(root, "dist", "cli"), filename: "[name].js" },
  devtool: false,
  resolve,
  module: { rules: [typescript] },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: { hints: false },
  cache: { type: "filesystem", name: "cli", buildDependencies: { config: [thisFile] } },
  stats: "errors-warnings",
});

module.exports = (_, options) => {
  const production = options.mode === "production";
  const serving = process.env.WEBPACK_SERVE === "true";
  return serving ? [page(production)] : [page(production), commandLine(production)];
};
