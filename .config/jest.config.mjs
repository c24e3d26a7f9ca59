import { fileURLToPath } from "node:url";

const rootDir = fileURLToPath(new URL("..", import.meta.url));

const swc = ["@swc/jest", { jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } } }];

/** Modules published as ES modules only: compiled like our own. */
const compiled = ["hucre", "htmlparser2", "dom-serializer", "domelementtype", "domhandler", "domutils", "entities"];

export const unit = {
  displayName: "unit",
  rootDir,
  maxWorkers: "100%",
  // A busy machine is no fault of the code; what must not take long is measured in processor time.
  testTimeout: 30_000,
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["<rootDir>/test/browser/"],
  setupFiles: ["<rootDir>/test/without-styles.ts"],
  transform: { "^.+\\.(tsx?|m?js)$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(${compiled.join("|")})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/.config/no-styles.cjs" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};

/** @type {import("jest").Config} */
export default unit;
