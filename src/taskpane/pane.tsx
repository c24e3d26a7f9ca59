import {
  Link,
  MessageBar,
  MessageBarButton,
  MessageBarType,
  Pivot,
  PivotItem,
  type IPivotItemProps,
} from "@fluentui/react";
import { lazy, Suspense, useMemo, useRef, useState, type JSX } from "react";
import { useKeptFocus } from "./kept-focus";
import { useWords, type PaneLanguage } from "./language";
import { useNextKey } from "./next-key";
import "./pane.css";
import { KeptContext } from "./parts/kept";
import { StepBoundary } from "./parts/step-boundary";
import { Waiting } from "./parts/waiting";
import { DroppedFile } from "./dropped-file";
import { CheckStep } from "./steps/check/check-step";
import { Whereabouts } from "./steps/check/whereabouts";
import { FillStep } from "./steps/fill/fill-step";
import { LedgersStep } from "./steps/ledgers/ledgers-step";
import type { PaneEvent } from "./pane-event";
import {
  canCancel,
  sections,
  wasBrokenOff,
  type FileProblem,
  type Notice,
  type Section,
  type Session,
} from "./session";
import { stepState, type Progress } from "./step-states";

/** The last steps are fetched once the pane has been drawn, before anybody can have come to them. */
const TextStep = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./steps/text/text-step")).TextStep,
}));
const ExportStep = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./steps/export/export-step")).ExportStep,
}));

export interface PaneProps {
  readonly session: Session;
  readonly send: (event: PaneEvent) => void;
  /** Shown when work takes long, where the person may be what it waits for. */
  readonly waitHint?: string;
  /** Opens sample ledgers, where the program around the pane can. */
  readonly onSample?: () => void;
}

/** The task pane: draws a session, sends events. */
export function Pane({ session, send, waitHint, onSample }: PaneProps) {
  const words = useWords();
  const { section, work, notice, stale, inspection, outcome, check } = session;
  const states = useMemo(
    () => sections.map((one) => ({ one, ...stateOf(one, { inspection, outcome, check }, words) })),
    [inspection, outcome, check, words],
  );
  const pane = useRef<HTMLDivElement>(null);
  const [kept] = useState(() => new Map<string, unknown>());
  const focusHandlers = useKeptFocus(pane);
  useNextKey(pane, send);
  return (
    <div ref={pane} className="pane" data-work={work ?? (stale ? "stale" : "none")} {...focusHandlers}>
      <div className="pane-steps">
        <Pivot
          selectedKey={section}
          onLinkClick={(item) => send({ type: "section-chosen", section: item?.props.itemKey as Section })}
          styles={{ link: { flex: 1, margin: 0 }, linkIsSelected: { flex: 1, margin: 0 }, root: { display: "flex" } }}
          headersOnly
        >
          {states.map(({ one, ...state }) => (
            <PivotItem key={one} itemKey={one} headerText={words.pane.sections[one]} {...state} />
          ))}
        </Pivot>
      </div>
      <div className="pane-status" role="status">
        {work !== undefined && (
          <Waiting
            what={session.isBreakingOff ? words.waiting.breakingOff : words.pane.work[work]}
            {...(canCancel(session) && { onCancel: () => send({ type: "cancel-pressed" }) })}
          />
        )}
        {work !== undefined && waitHint !== undefined && <p className="pane-hint pane-wait">{waitHint}</p>}
        {work === undefined && stale && (
          <p className={wasBrokenOff(session) ? "pane-hint" : "pane-hint pane-passing"}>
            {wasBrokenOff(session) ? words.waiting.brokenOff : words.pane.stale}{" "}
            <Link onClick={() => send({ type: "reread-pressed" })}>{words.pane.reread}</Link>
          </p>
        )}
      </div>
      {notice !== undefined && (
        <MessageBar
          messageBarType={toneOf(notice)}
          isMultiline
          {...actionsFor(session, send, words)}
          onDismiss={() => send({ type: "notice-closed" })}
          dismissButtonAriaLabel={words.pane.dismiss}
        >
          {noticeText(notice, words)}
        </MessageBar>
      )}
      <Whereabouts session={session} />
      {session.dropped !== undefined && <DroppedFile file={session.dropped} send={send} />}
      <KeptContext.Provider value={kept}>
        <div className="pane-body">
          <StepBoundary key={section} message={words.pane.notices.stepFailed}>
            <Suspense fallback={null}>
              {section === "ledgers" && (
                <LedgersStep session={session} send={send} {...(onSample !== undefined && { onSample })} />
              )}
              {section === "fill" && <FillStep session={session} send={send} />}
              {section === "check" && <CheckStep session={session} send={send} />}
              {section === "text" && <TextStep session={session} send={send} />}
              {section === "export" && <ExportStep session={session} send={send} />}
            </Suspense>
          </StepBoundary>
        </div>
      </KeptContext.Provider>
    </div>
  );
}

/** How far a step has come: a tick, or how much waits for a person. */
function stateOf(section: Section, progress: Progress, words: PaneLanguage): Partial<IPivotItemProps> {
  const state = stepState(section, progress);
  const name = words.pane.sections[section];
  switch (state.kind) {
    case "to-do":
      return { headerButtonProps: { "aria-label": words.pane.steps.toDo(name) } };
    case "needs":
      return { itemCount: state.count, headerButtonProps: { "aria-label": words.pane.steps.needs(name, state.count) } };
    case "done":
      return { itemIcon: "Completed", headerButtonProps: { "aria-label": words.pane.steps.done(name) } };
  }
}

function fileSentence(name: string, refused: FileProblem, words: PaneLanguage): string {
  switch (refused.of) {
    case "document":
      return words.pane.files.refused(name, words.document(refused.problem));
    case "workbook":
      return words.pane.files.refused(name, words.workbook(refused.problem));
    case "report":
      return words.pane.files.noTables(name);
  }
}

function toneOf(notice: Notice): MessageBarType {
  if (notice.kind === "failed" || notice.kind === "file-refused") return MessageBarType.error;
  const needsLook =
    notice.kind === "overtaken" ||
    notice.kind === "not-copied" ||
    notice.kind === "moved-on" ||
    (notice.kind === "undone" && notice.stays.length > 0);
  return needsLook ? MessageBarType.warning : MessageBarType.success;
}

/**
 * What a person may do about a notice: take a fill back, whether it went well or broke off (under 填报 there is a button
 * for it anyway); try again after a failure.
 */
function actionsFor(
  { notice, restore, section, work }: Session,
  send: PaneProps["send"],
  words: PaneLanguage,
): { readonly actions?: JSX.Element } {
  if (work !== undefined) return {};
  const failed = notice?.kind === "failed";
  const mayUndo =
    restore !== undefined &&
    ((notice?.kind === "written" && section !== "fill") || (failed && notice.problem.code === "half-written"));
  if (!mayUndo && !failed) return {};
  return {
    actions: (
      <div>
        {mayUndo && <MessageBarButton text={words.pane.fill.undo} onClick={() => send({ type: "undo-pressed" })} />}
        {failed && <MessageBarButton text={words.pane.reread} onClick={() => send({ type: "reread-pressed" })} />}
      </div>
    ),
  };
}

function noticeText(notice: Notice, words: PaneLanguage): string {
  switch (notice.kind) {
    case "written":
      return words.pane.notices.written(notice.cells);
    case "overtaken":
      return words.pane.notices.overtaken;
    case "undone":
      return words.pane.notices.undone(
        words.pane.list(notice.stays.map(({ sheet, address }) => words.pane.cellAt(sheet, address ?? ""))),
      );
    case "file-refused":
      return fileSentence(notice.name, notice.problem, words);
    case "waived":
      return words.pane.notices.waived;
    case "drafted":
      return words.pane.notices.drafted;
    case "moved-on":
      return notice.what === "row" ? words.ledgersStep.unresolved.movedOn : words.textStep.movedOn;
    case "corrected":
      return words.ledgersStep.unresolved.corrected(words.pane.cellAt(notice.sheet, notice.address));
    case "exported":
      return (
        words.pane.notices.exported[notice.what](notice.name) + (notice.unrecorded ? words.exportStep.unrecorded : "")
      );
    case "not-copied":
      return words.pane.notices.notCopied;
    case "broken-off":
      return words.waiting.nothingWritten;
    case "remembered":
      return words.pane.notices.remembered(notice.text);
    case "failed":
      return notice.problem.code === "unexpected" ? words.pane.notices.unexpected : words.workbook(notice.problem);
  }
}
