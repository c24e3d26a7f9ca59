import type { ReactNode } from "react";
import type { Root } from "react-dom/client";
import { reportReader } from "../reading/report-reader";
import { browserPublisher } from "../taskpane/browser-publisher";
import { breathe } from "../taskpane/breathe";
import { presentMinute } from "../taskpane/present-minute";
import { startPane } from "../taskpane/pane-store";
import { systemAppearance, type AppearanceSource } from "../taskpane/appearance";
import { Themed } from "../taskpane/themed";
import { keptRestore } from "../workbook/office/kept-restore";
import { loadOffice, officeAddress } from "../workbook/office/load-office";
import { officeIsDark } from "../workbook/office/office-appearance";
import { officeWorkbook } from "../workbook/office/office-workbook";
import { CannotOpen } from "./cannot-open";
import { ExcelPane } from "./excel-pane";
import { openingLanguage, withPane, type OpeningLanguage } from "./language";
import { Opening } from "./opening";

/** Milliseconds in which Microsoft's client must have come and Excel answered. */
const patience = 8000;

/** Draws at once, then waits for Excel: ends in the pane, or in a notice why there is none. */
export async function openAddin(root: Root): Promise<void> {
  const asked = openingLanguage(new URLSearchParams(location.search).get("lang"));
  draw(root, asked, <Opening words={asked.addin} />);
  const office = await loadOffice(officeAddress(), patience);
  const opening = "language" in office ? openingLanguage(office.language) : asked;
  if (office.kind === "excel") {
    const words = await withPane(opening);
    const store = startPane(officeWorkbook(), words, {
      breathe,
      reports: reportReader(),
      keeper: keptRestore(),
      publisher: browserPublisher(() => import("../document/write-report")),
      now: presentMinute,
    });
    // Excel keeps handlers of a pane that is closed, and would tell nobody.
    addEventListener("pagehide", store.stop);
    draw(root, words, <ExcelPane store={store} words={words} />, excelAppearance());
    return;
  }
  const page = new URL("index.html", location.href).href;
  const retry = () => location.reload();
  draw(root, opening, <CannotOpen failure={office} words={opening.addin} page={page} onRetry={retry} />);
}

function draw(root: Root, words: OpeningLanguage, content: ReactNode, appearance = systemAppearance()): void {
  document.documentElement.lang = words.code;
  document.title = words.addin.title;
  root.render(
    <Themed source={appearance} className="addin">
      {content}
    </Themed>,
  );
}

/** As Excel is when the pane opens; where it does not say, as the system is. */
function excelAppearance(): AppearanceSource {
  const dark = officeIsDark();
  if (dark === undefined) return systemAppearance();
  return { now: () => (dark ? "dark" : "light"), onChange: () => () => undefined };
}
