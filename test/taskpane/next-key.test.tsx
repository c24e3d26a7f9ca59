/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { useNextKey } from "../../src/taskpane/next-key";
import type { PaneEvent } from "../../src/taskpane/session";

afterEach(cleanup);

/** A pane in which three findings are led through. */
function Small({ told }: { readonly told: (event: PaneEvent) => void }) {
  const [at, setAt] = useState(-1);
  const key = useNextKey((event) => {
    told(event);
    if (event.type === "next-wanted") setAt((before) => before + event.by);
  });
  return (
    <div {...key}>
      <button type="button">填报</button>
      {["甲", "乙", "丙"].map((name, index) => (
        <p key={name} tabIndex={-1} aria-current={at === index}>
          {name}
        </p>
      ))}
    </div>
  );
}

function press(...keys: readonly { readonly key: string; readonly shiftKey?: boolean }[]): readonly PaneEvent[] {
  const told: PaneEvent[] = [];
  render(<Small told={(event) => told.push(event)} />);
  screen.getByRole("button").focus();
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, key);
  return told;
}

test("在窗格哪里按 F8 都走到下一处，Shift+F8 往回，键盘跟着走", () => {
  const told = press({ key: "F8" }, { key: "F8" }, { key: "F8", shiftKey: true });
  expect(told).toEqual([1, 1, -1].map((by) => ({ type: "next-wanted", by })));
  expect(document.activeElement?.textContent).toBe("甲");
});

test("别的键不管", () => {
  expect(press({ key: "F7" })).toEqual([]);
  expect(document.activeElement?.textContent).toBe("填报");
});
