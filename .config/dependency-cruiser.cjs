/**
 * Which folder may import which, as src/README.md says. Type-only imports count like any other, but for the words:
 * an action may know their type, so that it can be given the language to write in.
 */
const only = (from, ...to) => ({
  name: `${from}-imports`,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: [from, ...to].map((folder) => `^src/${folder}`) },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    only("domain"),
    only("zip"),
    only("worker"),
    only("workbook", "domain", "zip"),
    only("document", "domain", "zip", "workbook/xlsx"),
    only("locales", "domain", "workbook/workbook\\.ts$", "document/document-error\\.ts$"),
    only("actions", "domain", "workbook/workbook\\.ts$", "locales/words\\.ts$"),
    only("taskpane", "actions", "domain", "document/document-error\\.ts$", "workbook/workbook\\.ts$", "locales"),
    only("cli", "actions", "document", "domain", "workbook/workbook\\.ts$", "workbook/xlsx", "locales"),
    only(
      "reading",
      "actions",
      "document",
      "domain",
      "taskpane/report-reader\\.ts$",
      "worker",
      "workbook/workbook\\.ts$",
    ),
    only("addin", "taskpane", "actions", "document", "domain", "reading", "workbook", "locales"),
    only("commands", "taskpane", "actions", "domain", "workbook", "locales"),
    only("standalone", "taskpane", "actions", "document", "domain", "reading", "worker", "workbook", "zip", "locales"),
    {
      name: "domain-is-pure",
      comment: "No library, no Node, no DOM: the same code runs in Excel, in a page and on the command line.",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "adapters-apart",
      comment: "Adapters of the port do not know each other, but for the file adapter which is tested against memory.",
      severity: "error",
      from: { path: "^src/workbook/([^/]+)/" },
      to: { path: "^src/workbook/([^/]+)/", pathNot: ["^src/workbook/$1/", "^src/workbook/memory/"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
};
