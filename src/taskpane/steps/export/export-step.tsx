import { Checkbox, Link } from "@fluentui/react";
import { useState } from "react";
import { FileButton } from "../../file-button";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import type { ChosenFile, ExportWish, Section } from "../../session";
import { ChartsFolded } from "./charts-folded";
import { ExportAction, whyId } from "./export-action";
import { MadeFiles } from "./made-files";
import { chartsOf } from "./charts-of";
import { hasText, missingTables, whyNot, type WhyNot } from "./why-not";
import "./export.css";

/** 导出: the files that are handed in, and what they were made of. */
export function ExportStep({ session, send }: PaneProps) {
  const { exportStep: words, pane } = useWords();
  const [record, setRecord] = useState(false);
  const [template, setTemplate] = useState<ChosenFile>();
  const { check } = session;
  const why = whyNot(session);
  const charts = chartsOf(session);
  const missing = check === undefined || check.tables.length === 0 ? [] : missingTables(check);
  const action = { session, send, isBarred: why !== undefined };
  const file = (what: "docx" | "html"): ExportWish => ({ what, ...(record && { record }) });
  return (
    <>
      {why !== undefined && (
        <p className="export-why" role="status" id={whyId}>
          {words.reasons[why]} {cureOf[why] !== undefined && <Cure section={cureOf[why]} send={send} />}
        </p>
      )}
      {missing.length > 0 && <p className="export-why">{words.missingTables(pane.list(missing))}</p>}
      {check !== undefined && check.tables.length > 0 && !hasText(check) && (
        <p className="export-why">{words.noText}</p>
      )}
      <Checkbox label={words.record} checked={record} onChange={(_, checked = false) => setRecord(checked)} />
      <ExportAction {...action} primary wish={{ ...file("docx"), ...(template !== undefined && { template }) }}>
        <Template template={template} onChosen={setTemplate} />
      </ExportAction>
      <ExportAction {...action} wish={file("html")} />
      <ExportAction {...action} wish={{ what: "copy" }} />
      <ExportAction
        {...action}
        wish={{ what: "charts" }}
        {...(why === undefined && charts.length === 0 && { isBarred: true, hint: words.reasons.noCharts })}
      />
      <MadeFiles session={session} />
      <ChartsFolded charts={charts} />
      <p className="pane-hint">{words.dropHint}</p>
    </>
  );
}

/** The step in which what is lacking can be given. */
const cureOf: Readonly<Partial<Record<WhyNot, Section>>> = { noTables: "fill", noOrgan: "ledgers", noYear: "ledgers" };

function Cure({ section, send }: Pick<PaneProps, "send"> & { readonly section: Section }) {
  const { pane } = useWords();
  return <Link onClick={() => send({ type: "section-chosen", section })}>{pane.goOn(pane.sections[section])}</Link>;
}

interface TemplateProps {
  readonly template: ChosenFile | undefined;
  readonly onChosen: (file: ChosenFile | undefined) => void;
}

/** An office's own Word file to go by; none as a rule. */
function Template({ template, onChosen }: TemplateProps) {
  const { exportStep: words } = useWords();
  if (template === undefined) {
    return (
      <FileButton text={words.template} hint={words.templateHint} accept=".docx" disabled={false} onChosen={onChosen} />
    );
  }
  return (
    <p className="export-template">
      {words.templateIs(template.name)} <Link onClick={() => onChosen(undefined)}>{words.templateDrop}</Link>
    </p>
  );
}
