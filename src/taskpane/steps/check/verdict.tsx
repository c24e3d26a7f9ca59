import { Icon, Link } from "@fluentui/react";
import type { ReportCheck } from "../../../actions/check-report";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { Folded } from "../../parts/folded";
import { GoOn } from "../../parts/go-on";
import { readiness, type Obstacle, type WaivedFinding } from "../../publishable";
import { wordsOf } from "./finding-words";

/** 可以发布, with what that rests on; or what still stands in the way, each with the step where it is settled. */
export function Verdict({ session, send }: PaneProps) {
  const { checkStep } = useWords();
  const ready = readiness(session);
  const isReady = ready.kind === "ready";
  return (
    // Where the keyboard is when the last finding is gone.
    <div className="check-verdict" data-card="verdict" tabIndex={-1}>
      <p className={isReady ? "pane-verdict holds" : "pane-verdict"} role="status">
        <Icon iconName={icons[ready.kind]} aria-hidden />
        <span>{checkStep.verdict[ready.kind]}</span>
      </p>
      {ready.kind === "unknown" && <p className="pane-hint">{checkStep.unknownHint(session.checkedAt)}</p>}
      {ready.kind === "not-yet" && <Obstacles obstacles={ready.obstacles} send={send} />}
      {isReady && <p className="pane-hint">{checkStep.checked(ready)}</p>}
      {isReady && (
        <div className="pane-settle">
          <GoOn session={session} send={send} />
        </div>
      )}
      {isReady && session.check !== undefined && (
        <Waived waived={ready.waived} check={session.check} session={session} />
      )}
    </div>
  );
}

const icons = { unknown: "Info", "not-yet": "ErrorBadge", ready: "Completed" } as const;

function Obstacles({ obstacles, send }: Pick<PaneProps, "send"> & { readonly obstacles: readonly Obstacle[] }) {
  const { checkStep } = useWords();
  return (
    <ul className="pane-lines">
      {obstacles.map(({ of, count, section }) => (
        <li key={of}>
          <Link
            onClick={() =>
              // Errors are the first that are listed.
              send(of === "errors" ? { type: "found-chosen", index: 0 } : { type: "section-chosen", section })
            }
          >
            {checkStep.obstacles[of](count)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface WaivedProps extends Pick<PaneProps, "session"> {
  readonly waived: readonly WaivedFinding[];
  readonly check: ReportCheck;
}

/** The 说明 that the verdict rests on. */
function Waived({ waived, check, session }: WaivedProps) {
  const words = useWords();
  if (waived.length === 0) return null;
  return (
    <Folded title={words.checkStep.waived(waived.length)}>
      <ul className="pane-lines">
        {waived.map(({ found, reason }) => (
          <li key={found.id}>
            {wordsOf(found, check, words, session.choices.last).name} · {words.record.waiver(reason)}
          </li>
        ))}
      </ul>
    </Folded>
  );
}
