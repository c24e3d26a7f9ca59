import { DefaultButton, Link, MessageBar, MessageBarType, PrimaryButton } from "@fluentui/react";
import type { FillPlan } from "../../../actions/plan-fill";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { GoOn } from "../../parts/go-on";
import { stepState } from "../../step-states";
import "./fill.css";
import { KeptValues } from "./kept-values";
import { LeftCells } from "./left-cells";
import { ThreeTables } from "./tables/three-tables";
import { changedCells, newTableSheets, tableSheetsOf, waitingParagraphs } from "./what-changes";

/** 填报: the tables as they would stand, before anything is written. */
export function FillStep({ session, send }: PaneProps) {
  const words = useWords();
  const { outcome } = session;
  if (outcome === undefined) return null;
  if (outcome.kind === "impossible") {
    return (
      <>
        <p>{words.pane.fill.impossible}</p>
        {outcome.problems.map((problem) => (
          <MessageBar key={problem.code} messageBarType={MessageBarType.warning} isMultiline>
            {words.problem(problem)}
          </MessageBar>
        ))}
      </>
    );
  }
  const { plan } = outcome;
  const { replace } = session.choices;
  const newSheets = newTableSheets(plan);
  return (
    <>
      <Rows plan={plan} send={send} />
      <Changes session={session} plan={plan} newSheets={newSheets} />
      <KeptValues plan={plan} replace={replace} send={send} />
      <ThreeTables plan={plan} replace={replace} newSheets={newSheets} send={send} />
      <LeftCells plan={plan} />
      <WriteFooter session={session} send={send} />
    </>
  );
}

/** What was read, and the way to the rows that wait for a person. */
function Rows({ plan, send }: Pick<PaneProps, "send"> & { readonly plan: FillPlan }) {
  const { pane, fillStep } = useWords();
  const { read, counted, excluded, unresolved } = plan.reading.rows;
  return (
    <>
      <p className="pane-rows">{pane.fill.rows(read, counted, excluded, unresolved)}</p>
      {unresolved > 0 && (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {fillStep.unresolved(unresolved)}{" "}
          <Link onClick={() => send({ type: "section-chosen", section: "ledgers" })}>{fillStep.toLedgers}</Link>
        </MessageBar>
      )}
    </>
  );
}

interface ChangesProps extends Pick<PaneProps, "session"> {
  readonly plan: FillPlan;
  readonly newSheets: readonly string[];
}

/** What pressing the button will do. */
function Changes({ session, plan, newSheets }: ChangesProps) {
  const { pane, fillStep } = useWords();
  const count = changedCells(plan);
  const text = session.inspection?.hasOwnText === true ? fillStep.ownText : fillStep.text(waitingParagraphs(plan));
  return (
    <>
      <h2>{pane.fill.changes(count)}</h2>
      {count === 0 && <p className="pane-hint">{pane.fill.noChange}</p>}
      {newSheets.length > 0 && <p className="pane-hint">{pane.fill.newSheets(pane.list(newSheets))}</p>}
      {count > 0 && (
        <>
          <p className="pane-hint">{pane.fill.writeHint(pane.list(tableSheetsOf(plan)))}</p>
          <p className="pane-hint">{text}</p>
        </>
      )}
    </>
  );
}

/** With nothing to write the way on comes first; writing once more does no harm. */
function WriteFooter({ session, send }: PaneProps) {
  const { pane } = useWords();
  const { work, stale, restore } = session;
  const isDone = stepState("fill", session).kind === "done";
  const WriteButton = isDone ? DefaultButton : PrimaryButton;
  return (
    <div className="pane-footer">
      {isDone && <GoOn session={session} send={send} />}
      <WriteButton
        text={pane.fill.write}
        disabled={work !== undefined || stale}
        onClick={() => send({ type: "write-pressed" })}
      />
      {restore !== undefined && (
        <DefaultButton
          text={pane.fill.undo}
          title={pane.fill.undoHint}
          disabled={work !== undefined}
          onClick={() => send({ type: "undo-pressed" })}
        />
      )}
    </div>
  );
}
