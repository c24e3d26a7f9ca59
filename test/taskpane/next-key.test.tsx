/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useRef, useState } from "react";
import { useNextKey } from "../../src/taskpane/next-key";
import type { PaneEvent } from "../../src/taskpane/pane-event";

afterEach(cleanup);

/** A pane in which three findings are led through, beside a sheet. */
function Small({ told }: { readonly told: (event: PaneEvent) => void }) {
  const [at, setAt] = useState(-1);
  const pane = useRef<HTMLDivElement>(null);
  useNextKey(pane, (event) => {
    told(event);
    if (event.type === "next-wanted") setAt((before) => before + event.by);
  });
  return (
    <>
      <input aria-label="单元格" />
      <div ref={pane}>
        <button type="button">填报</button>
        {["甲", "乙", "丙"].map((name, index) => (
          <p key={name} tabIndex={-1} aria-current={at === index}>
            {name}
          </p>
        ))}
      </div>
    </>
  );
}

type Key = Pick<KeyboardEvent, "key"> & Partial<KeyboardEvent>;

function press(from: HTMLElement | undefined, ...keys: readonly Key[]): readonly PaneEvent[] {
  const told: PaneEvent[] = [];
  render(<Small told={(event) => told.push(event)} />);
  (from ?? screen.getByRole("button")).focus();
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, key);
  return told;
}

test("在窗格哪里按 F8 都走到下一处，Shift+F8 往回，键盘跟着走", () => {
  const told = press(undefined, { key: "F8" }, { key: "F8" }, { key: "F8", shiftKey: true });
  expect(told).toEqual([1, 1, -1].map((by) => ({ type: "next-wanted", by })));
  expect(document.activeElement?.textContent).toBe("甲");
});

test("键盘不在任何地方，也是窗格的", () => {
  expect(press(document.body, { key: "F8" })).toHaveLength(1);
});

test.each<[string, Key]>([
  ["别的键", { key: "F7" }],
  ["Excel 的 Alt+F8", { key: "F8", altKey: true }],
])("%s不管", (_, key) => {
  expect(press(undefined, key)).toEqual([]);
  expect(document.activeElement?.textContent).toBe("填报");
});

test("在窗格以外按的不管", () => {
  const told: PaneEvent[] = [];
  render(<Small told={(event) => told.push(event)} />);
  fireEvent.keyDown(screen.getByRole("textbox"), { key: "F8" });
  expect(told).toEqual([]);
});
