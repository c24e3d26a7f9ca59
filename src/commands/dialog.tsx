import "../taskpane/fabric-config";
import { DefaultButton, MessageBar, MessageBarType, PrimaryButton } from "@fluentui/react";
import { createRoot } from "react-dom/client";
import { registerOwnIcons } from "../taskpane/icons";
import "../taskpane/surface.css";
import { systemAppearance } from "../taskpane/appearance";
import { Themed } from "../taskpane/themed";
import { answerFromDialog } from "../workbook/office/dialogs";
import { loadOffice, officeAddress } from "../workbook/office/load-office";
import "./dialog.css";
import { languageOf, type CommandLanguage } from "./language";
import { reportIn, type Answer, type CommandReport } from "./report";

const tones = {
  success: MessageBarType.success,
  warning: MessageBarType.warning,
  error: MessageBarType.error,
} as const;

/** Milliseconds. */
const patience = 8_000;

interface ReportDialogProps {
  readonly report: CommandReport;
  readonly words: CommandLanguage;
  readonly onAnswer: (answer: Answer) => void;
}

/** What a ribbon command did, and what the person may do about it. */
function ReportDialog({ report, words, onAnswer }: ReportDialogProps) {
  return (
    <Themed source={appearance} className="dialog">
      <h1>{report.title}</h1>
      <MessageBar messageBarType={tones[report.tone]} isMultiline>
        <ul>
          {report.lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </MessageBar>
      <div className="dialog-answers">
        {report.mayUndo && <DefaultButton text={words.pane.fill.undo} onClick={() => onAnswer("undo")} />}
        <PrimaryButton text={words.commands.seen} autoFocus onClick={() => onAnswer("seen")} />
      </div>
    </Themed>
  );
}

registerOwnIcons();
const appearance = systemAppearance();
void show();

async function show(): Promise<void> {
  const office = loadOffice(officeAddress(), patience);
  const told = reportIn(location.hash);
  const words = await languageOf(told.language);
  const report = told.report ?? {
    title: words.commands.productName,
    tone: "warning",
    lines: [words.commands.noReport],
  };
  document.documentElement.lang = words.code;
  document.title = words.commands.productName;
  const root = document.getElementById("root");
  if (root === null) return;
  const answer = async (given: Answer) => {
    if ((await office).kind === "excel") answerFromDialog(given);
    else window.close();
  };
  createRoot(root).render(<ReportDialog report={report} words={words} onAnswer={(given) => void answer(given)} />);
}

void import("../taskpane/fonts");
