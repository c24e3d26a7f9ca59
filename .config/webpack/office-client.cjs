const path = require("node:path");

/**
 * Where the add-in's pages get Microsoft's client from, by the value of `--env office=`. The client finds its other
 * files beside its own address, which must therefore end in /office.js and may be neither bundled nor renamed.
 */
const officeClients = {
  self: "office/office.js",
  onecdn: "https://officeapis.public.onecdn.static.microsoft/1/office.js",
  appsforoffice: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

const published = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/**
 * What the client asks for in Excel 2021 and later, on Windows, on a Mac and on the web, and in a browser without
 * Excel (the mapping table). In any language but these two it falls back to English by itself. Its telemetry is left
 * out: the client goes on without it.
 */
const ownFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/** The files to copy for a setting: with a CDN none. The licence asks that they stay unmodified and it goes with them. */
function clientFiles(office) {
  if (office !== "self") return [];
  return [
    ...ownFiles.map((name) => ({ from: path.join(published, name), to: `office/${name}` })),
    { from: path.join(published, "..", "LICENSE.md"), to: "office/LICENSE.md" },
  ];
}

module.exports = { officeClients, clientFiles };
