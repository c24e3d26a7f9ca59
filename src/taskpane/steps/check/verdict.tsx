import { Icon, Link } from "@fluentui/react";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { readiness } from "../../publishable";

/** 可以发布, with what that rests on; or what still stands in the way, each with the step where it is settled. */
export function Verdict({ session, send }: PaneProps) {
  const { checkStep } = useWords();
  const ready = readiness(session);
  switch (ready.kind) {
    case "unknown":
      return (
        <p className="pane-verdict" role="status">
          <Icon iconName="Info" aria-hidden />
          <span>{checkStep.notCheckedYet}</span>
        </p>
      );
    case "not-yet":
      return (
        <div className="check-verdict" role="status">
          <p className="pane-verdict">
            <Icon iconName="ErrorBadge" aria-hidden />
            <span>{checkStep.notYet}</span>
          </p>
          <ul className="pane-lines">
            {ready.obstacles.map(({ of, count, section }) => (
              <li key={of}>
                {section === "check" ? (
                  checkStep.obstacles[of](count)
                ) : (
                  <Link onClick={() => send({ type: "section-chosen", section })}>
                    {checkStep.obstacles[of](count)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </div>
      );
    case "ready":
      return (
        <div className="check-verdict" role="status">
          <p className="pane-verdict holds">
            <Icon iconName="Completed" aria-hidden />
            <span>{checkStep.ready}</span>
          </p>
          <p className="pane-hint">{checkStep.checked(ready)}</p>
        </div>
      );
  }
}
