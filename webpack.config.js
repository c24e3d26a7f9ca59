const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const webpack = require("webpack");
const { addressedManifest } = require("./.config/webpack/address.cjs");
const { addinPolicy, pagePolicy } = require("./.config/webpack/content-policy.cjs");
const { CopiedFiles, filesOf } = require("./.config/webpack/copied-files.cjs");
const { clientFiles, officeClients } = require("./.config/webpack/office-client.cjs");
const { gridAmendments } = require("./.config/webpack/grid-amendments.cjs");
const { PrintFirstLoad } = require("./.config/webpack/print-first-load.cjs");
const { settingsOrExit } = require("./.config/webpack/settings.cjs");

const thisFile = __filename;
const root = __dirname;

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: { jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } } },
};

const resolve = { extensions: [".ts", ".tsx", ".mjs", ".js"] };

/**
 * Noto Sans SC takes the name of the last Chinese family that the grid's canvas asks for, so that one set of faces
 * serves the page and the canvas wherever the system has no Chinese font.
 */
const lastChineseFamily = "WenQuanYi Micro Hei";

const pageHtml = () =>
  new HtmlWebpackPlugin({
    template: "./src/standalone/index.html",
    chunks: ["page"],
    scriptLoading: "defer",
    policy: pagePolicy,
  });

/** As modules, which Internet Explorer passes over without a word: only the plain notice is left for it. */
const addinHtml = (entry, template, { office }) =>
  new HtmlWebpackPlugin({
    template,
    filename: `${entry}.html`,
    chunks: [entry],
    scriptLoading: "module",
    policy: addinPolicy(office),
    office: officeClients[office],
  });

/** What an administrator copies to a web server, but for the scripts: samples, icons, manifest, Microsoft's client. */
const besides = ({ office, address }) => [
  ...filesOf(path.join(root, "assets", "samples"), ".xlsx", "samples"),
  ...filesOf(path.join(root, "assets", "icons"), ".png", "icons"),
  { from: path.join(root, "manifest.xml"), to: "manifest.xml", edit: (xml) => addressedManifest(xml, address) },
  ...clientFiles(office),
];

const pages = (production, settings) => ({
  name: "pages",
  mode: production ? "production" : "development",
  target: "web",
  entry: {
    page: "./src/standalone/main.tsx",
    taskpane: "./src/addin/main.tsx",
    commands: "./src/commands/main.ts",
    dialog: "./src/commands/dialog.tsx",
  },
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
      ...gridAmendments,
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
    pageHtml(),
    addinHtml("taskpane", "./src/addin/taskpane.html", settings),
    addinHtml("commands", "./src/commands/commands.html", settings),
    addinHtml("dialog", "./src/commands/dialog.html", settings),
    new MiniCssExtractPlugin({
      filename: production ? "[name].[contenthash:8].css" : "[name].css",
      chunkFilename: production ? "[name].[contenthash:8].css" : "[name].css",
    }),
    new CopiedFiles(() => besides(settings)),
    ...(production ? [new PrintFirstLoad({ page: "index.html", taskpane: "taskpane.html" })] : []),
  ],
  performance: { hints: false },
  cache: {
    type: "filesystem",
    name: `pages-${production ? "production" : "development"}`,
    buildDependencies: { config: [thisFile] },
  },
  devServer: {
    host: "127.0.0.1",
    port: "auto",
    static: false,
    // The pages' policies forbid eval and foreign scripts, so nothing is injected into them.
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
  entry: { nianbao: path.join(root, "src", "cli", "main.ts") },
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

module.exports = (env, { mode }) => {
  const production = mode === "production";
  const settings = settingsOrExit(env);
  if (production) console.log(`Office.js: ${officeClients[settings.office]}\nmanifest.xml: ${settings.address}`);
  return env.WEBPACK_SERVE ? [pages(production, settings)] : [pages(production, settings), commandLine(production)];
};
