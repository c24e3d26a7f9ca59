import { Checkbox, DefaultButton, MessageBar, MessageBarType, PrimaryButton } from "@fluentui/react";
import type { FillPlan } from "../../../actions/plan-fill";
import type { FilledCell } from "../../../domain/fill/fill-cells";
import { recordName } from "../../../domain/record/record";
import { numberOf, shown, type CellValue } from "../../../domain/report/cell-value";
import { useWords, type PaneLanguage } from "../../language";
import type { PaneProps } from "../../pane";
import type { PaneEvent } from "../../session";
import { Folded } from "../../parts/folded";
import { ShortList } from "../../parts/short-list";
import { placeSpot, rowSpot } from "../../../actions/spots";
import { UnresolvedList } from "../ledgers/unresolved-list";

/** 填报: what filling would change, before it is written. */
export function FillStep({ session, send }: PaneProps) {
  const words = useWords();
  const { outcome, work, stale } = session;
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
  const { rows, excluded } = plan.reading;
  return (
    <>
      <p className="pane-rows">{words.pane.fill.rows(rows.read, rows.counted, rows.excluded, rows.unresolved)}</p>
      <UnresolvedList rows={plan.reading.unresolved} busy={work !== undefined} send={send} />
      <Changes plan={plan} send={send} />
      <Kept plan={plan} replace={session.choices.replace} send={send} />
      <Left plan={plan} />
      {excluded.length > 0 && (
        <Folded title={words.pane.fill.excluded(excluded.length)}>
          <ShortList
            items={excluded}
            draw={({ sheet, row, reason }) => (
              <button
                type="button"
                className="pane-jump"
                onClick={() => send({ type: "go", spot: rowSpot(plan.reading.ledgers, sheet, row) })}
              >
                <b>{words.pane.rowAt(sheet, row + 1)}</b>
                <span>{words.ledger.excluded(reason)}</span>
              </button>
            )}
          />
        </Folded>
      )}
      <div className="pane-footer">
        <PrimaryButton
          text={words.pane.fill.write}
          disabled={work !== undefined || stale}
          onClick={() => send({ type: "write-pressed" })}
        />
        {session.restore !== undefined && (
          <DefaultButton
            text={words.pane.fill.undo}
            title={words.pane.fill.undoHint}
            disabled={work !== undefined}
            onClick={() => send({ type: "undo-pressed" })}
          />
        )}
        <span className="pane-hint">{words.pane.fill.writeHint(words.pane.list(tableSheetsOf(plan)))}</span>
      </div>
    </>
  );
}

function tableSheetsOf(plan: FillPlan): readonly string[] {
  return [...new Set(plan.cells.map(({ place }) => place.sheet))];
}

interface PlanProps {
  readonly plan: FillPlan;
  readonly send: (event: PaneEvent) => void;
}

/** Figures are named one by one; a blank that becomes 0, and the totals, are only counted. */
function Changes({ plan, send }: PlanProps) {
  const words = useWords();
  const changed = plan.cells.filter(({ state }) => state === "changed");
  const totals = changed.filter(({ formula }) => formula !== undefined);
  const figures = changed.filter((cell) => cell.formula === undefined && !isNewZero(cell));
  const zeros = changed.length - totals.length - figures.length;
  const newSheets = plan.edits.flatMap((edit) =>
    edit.kind === "sheet" && tableSheetsOf(plan).includes(edit.layout.name) ? [edit.layout.name] : [],
  );
  return (
    <>
      <h2>{words.pane.fill.changes(changed.length)}</h2>
      {changed.length === 0 && <p className="pane-hint">{words.pane.fill.noChange}</p>}
      {newSheets.length > 0 && <p className="pane-hint">{words.pane.fill.newSheets(words.pane.list(newSheets))}</p>}
      <ShortList
        items={figures}
        draw={(cell) => (
          <button
            type="button"
            className="pane-jump"
            disabled={newSheets.includes(cell.place.sheet)}
            onClick={() => send({ type: "go", spot: placeSpot(cell.place) })}
          >
            <span>{recordName(cell.key)}</span>
            <b>{words.pane.fill.becomes(shownValue(cell.before, words), shownValue(cell.after, words))}</b>
          </button>
        )}
      />
      {zeros > 0 && <p className="pane-hint">{words.pane.fill.zeros(zeros)}</p>}
      {totals.length > 0 && <p className="pane-hint">{words.pane.fill.totals(totals.length)}</p>}
    </>
  );
}

function isNewZero({ before, after }: FilledCell): boolean {
  return before.kind === "blank" && numberOf(after) === 0;
}

interface KeptProps extends PlanProps {
  readonly replace: ReadonlySet<FilledCell["key"]>;
}

/** Values a person typed. Those given up for the ledgers' figure stay in the list, so that the choice can be undone. */
function Kept({ plan, replace, send }: KeptProps) {
  const words = useWords();
  const cells = plan.cells.filter(({ key, state }) => state === "kept" || replace.has(key));
  if (cells.length === 0) return null;
  return (
    <>
      <h2>{words.pane.fill.kept(cells.length)}</h2>
      <p className="pane-hint">{words.pane.fill.keptHint}</p>
      <ul className="pane-list">
        {cells.map(({ key, before, counted }) => (
          <li key={key} className="pane-card">
            <span>{recordName(key)}</span>
            <p>{words.pane.fill.keptValue(shownValue(before, words), String(counted ?? ""))}</p>
            <Checkbox
              label={words.pane.fill.replace}
              ariaLabel={words.pane.fill.replaceCell(recordName(key))}
              checked={replace.has(key)}
              onChange={(_, checked = false) => send({ type: "replace-chosen", key, replace: checked })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Left({ plan }: { readonly plan: FillPlan }) {
  const words = useWords();
  const count = [...plan.left.values()].reduce((sum, keys) => sum + keys.length, 0);
  if (count === 0) return null;
  return (
    <>
      <h2>{words.pane.fill.left(count)}</h2>
      <p className="pane-hint">{words.pane.fill.leftHint}</p>
      <ul className="pane-lines">
        {[...plan.left].map(([kind, keys]) => (
          <li key={kind}>
            {words.pane.fill.leftBy(
              words.ledger.kinds[kind],
              keys.slice(0, 3).map(recordName),
              Math.max(0, keys.length - 3),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function shownValue(value: CellValue, words: PaneLanguage): string {
  return value.kind === "blank" ? words.pane.fill.blank : String(shown(value));
}
