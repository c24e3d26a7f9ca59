import type { AddinWords } from "../zh-CN/addin";

export const addinWords: AddinWords = {
  title: "Annual report on information disclosure",
  opening: "Connecting to Excel…",
  waitHint: "Taking long? If a cell is being edited, press Enter or Esc; if Excel shows a dialog, close it first.",
  retry: "Try again",
  meanwhile: "To go on right now",
  openPage: "Open the report page in a browser",
  pageHint:
    "It does the same: open an .xlsx, fill, check, save a new file. If the link does nothing, copy this address into Edge or Chrome:",
  forAdministrator: "For your administrator",
  failures: {
    unreachableOutside: (url) => ({
      what: `Microsoft's Office.js could not be fetched, so the pane cannot reach Excel. The workbook is unchanged. The address is: ${url}`,
      administrator: [
        "Allow this address in the firewall or proxy.",
        "Where that may not be, build with npm run build -- --env office=self, and your own server provides the script.",
      ],
    }),
    unreachableOurs: (url) => ({
      what: `Office.js could not be fetched, so the pane cannot reach Excel. The workbook is unchanged. The address is: ${url}`,
      administrator: [
        "See that the server runs, that the folder office was copied completely, and that .js files can be downloaded.",
      ],
    }),
    silent: {
      what: "Office.js was fetched, but Excel does not answer. The workbook is unchanged. Close this pane and open it again; if that does not help, start Excel anew.",
      administrator: [
        "If it happens again and again, see that the folder office is complete and that the server holds back none of its files.",
      ],
    },
    noHost: {
      what: "This address is for Excel's task pane. In a browser by itself there is no workbook to read.",
      administrator: [],
    },
    otherHost: (host) => ({
      what: `The report works in Excel; this is ${host}. Open the ledgers in Excel and press the report's button in the ribbon.`,
      administrator: [],
    }),
    tooOld: (needs) => ({
      what: `This version of Excel is too old: it lacks what the report needs (${needs}). The workbook is unchanged.`,
      administrator: ["Needed is Excel 2021 or later, or Excel for Microsoft 365 (version 1903 or later)."],
    }),
  },
};
