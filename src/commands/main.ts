import { askInDialog } from "../workbook/office/dialogs";
import { keptRestore } from "../workbook/office/kept-restore";
import { loadOffice, officeAddress } from "../workbook/office/load-office";
import { officeWorkbook } from "../workbook/office/office-workbook";
import { answerRibbon } from "../workbook/office/ribbon";
import { languageOf } from "./language";
import { reportAddress, type Answer, type CommandReport } from "./report";
import { ribbonCommands } from "./ribbon-commands";

/** Milliseconds. A command that cannot reach Excel has nobody to tell so. */
const patience = 20_000;

/** In percent of the screen: room for half a dozen sentences. */
const dialogSize = { width: 34, height: 42 };

void start();

async function start(): Promise<void> {
  const office = await loadOffice(officeAddress(), patience);
  if (office.kind !== "excel") return;
  const words = await languageOf(office.language);
  const tell = async (report: CommandReport): Promise<Answer> => {
    const address = new URL(reportAddress(report, words.code), location.href).href;
    return (await askInDialog(address, dialogSize)) === "undo" ? "undo" : "seen";
  };
  answerRibbon(ribbonCommands({ workbook: officeWorkbook(), words, tell, keeper: keptRestore() }));
}
