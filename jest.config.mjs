const transform = { "^.+\\.tsx?$": ["@swc/jest", { jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } } }] };
const transformIgnorePatterns = ["/node_modules/(?!hucre/)"];

/** @type {import("jest").Config} */
export default {
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/"],
      transform: { ...transform, "^.+\\.mjs$": ["@swc/jest", { jsc: { target: "es2022" } }] },
      transformIgnorePatterns,
      moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
    },
    {
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup-chromium.ts",
      transform,
    },
  ],
};
