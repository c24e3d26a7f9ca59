import { Checkbox, DefaultButton, Link, PrimaryButton } from "@fluentui/react";
import { useMemo, useState } from "react";
import type { TextSheet } from "../../../domain/text-sheet/text-sheet";
import { Folded } from "../../parts/folded";
import { GoOn } from "../../parts/go-on";
import { LongList } from "../../parts/long-list";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { ParagraphCard } from "./paragraph-card";
import { cellsByName, findingsElsewhere, isBehind, needsPerson, paragraphsOf } from "./paragraphs";
import { StatementsForm } from "./statements/statements-form";
import "./text.css";

/** 正文: the paragraphs of the report, drafted, changed, decided on. */
export function TextStep({ session, send }: PaneProps) {
  const { inspection } = session;
  if (inspection === undefined) return null;
  if (inspection.hasOwnText) return <OwnText session={session} send={send} />;
  return (
    <>
      <StatementsForm session={session} send={send} />
      {inspection.text === undefined ? (
        <NoText session={session} send={send} />
      ) : (
        <Paragraphs sheet={inspection.text} session={session} send={send} />
      )}
    </>
  );
}

/** The office keeps its text on a sheet of its own making, which is never written on. */
function OwnText({ session, send }: PaneProps) {
  const { textStep: words } = useWords();
  const count = session.check?.textFindings.length ?? 0;
  return (
    <>
      <p>{words.own}</p>
      {count > 0 && (
        <p>
          {words.ownFindings(count)}{" "}
          <Link onClick={() => send({ type: "section-chosen", section: "check" })}>{words.toCheck}</Link>
        </p>
      )}
    </>
  );
}

function NoText({ session, send }: PaneProps) {
  const { pane, textStep: words } = useWords();
  const { inspection, check, work } = session;
  const { organ, year } = inspection?.identity ?? {};
  const isKnown = organ !== undefined && year !== undefined;
  const why = !isKnown ? words.needIdentity : check?.tables.length === 0 ? words.needTables : undefined;
  const cure = isKnown ? "fill" : "ledgers";
  return (
    <>
      <p>{words.none}</p>
      {why !== undefined && (
        <p className="pane-hint" id="text-why">
          {why}{" "}
          <Link onClick={() => send({ type: "section-chosen", section: cure })}>{pane.goOn(pane.sections[cure])}</Link>
        </p>
      )}
      <div>
        <PrimaryButton
          text={words.draft}
          disabled={why !== undefined || work !== undefined}
          allowDisabledFocus
          {...(why !== undefined && { "aria-describedby": "text-why" })}
          onClick={() => send({ type: "redraft-pressed" })}
        />
      </div>
    </>
  );
}

function Paragraphs({ sheet, session, send }: PaneProps & { readonly sheet: TextSheet }) {
  const { textStep: words } = useWords();
  const { check, work } = session;
  const [onlyOpen, setOnlyOpen] = useState(false);
  const all = useMemo(() => paragraphsOf(sheet, check), [sheet, check]);
  const cells = useMemo(() => cellsByName(check), [check]);
  const open = all.filter(needsPerson);
  const shown = onlyOpen ? open : all;
  return (
    <>
      <Elsewhere sheet={sheet} session={session} />
      <div className="text-tools">
        <Checkbox
          label={words.onlyOpen(open.length)}
          checked={onlyOpen}
          onChange={(_, checked = false) => setOnlyOpen(checked)}
        />
        <DefaultButton
          text={words.redraft}
          title={words.redraftHint}
          ariaDescription={words.redraftHint}
          disabled={work !== undefined}
          allowDisabledFocus
          onClick={() => send({ type: "redraft-pressed" })}
        />
      </div>
      {all.some(isBehind) && <p className="text-behind-tables">{words.behind}</p>}
      <p className="pane-hint">{words.legend}</p>
      {shown.length === 0 && <p>{words.settled}</p>}
      <LongList
        items={shown}
        draw={(paragraph) => (
          <ParagraphCard
            key={`${paragraph.row.id} ${paragraph.row.row}`}
            paragraph={paragraph}
            sheet={sheet}
            cells={cells}
            busy={work !== undefined}
            send={send}
          />
        )}
      />
      {open.length === 0 && (
        <div className="pane-footer">
          <GoOn session={session} send={send} />
        </div>
      )}
    </>
  );
}

/** A heading that is missing stands in no paragraph. */
function Elsewhere({ sheet, session }: Pick<PaneProps, "session"> & { readonly sheet: TextSheet }) {
  const words = useWords();
  const found = findingsElsewhere(sheet, session.check);
  if (found.length === 0) return null;
  return (
    <Folded title={words.textStep.elsewhere(found.length)} open>
      <ul className="pane-lines">
        {found.map((finding, index) => (
          <li key={index} className={`text-elsewhere pane-finding ${finding.severity}`}>
            <b>{words.findings.severity[finding.severity]}</b> {words.text.sentence(finding)}
          </li>
        ))}
      </ul>
    </Folded>
  );
}
