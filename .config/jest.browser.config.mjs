import { unit } from "./jest.config.mjs";

/** Stories in a real Chromium, on the built page. */
/** @type {import("jest").Config} */
export default {
  ...unit,
  displayName: "browser",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testPathIgnorePatterns: [],
  globalSetup: "<rootDir>/test/browser/setup-chromium.ts",
  testTimeout: 60000,
  // Each file has a browser of its own; two at a time would be slow for both.
  maxWorkers: 1,
};
