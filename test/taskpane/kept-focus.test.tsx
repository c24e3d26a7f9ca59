/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { useKeptFocus } from "../../src/taskpane/kept-focus";

let windowHasFocus: boolean;

beforeEach(() => {
  windowHasFocus = true;
  document.hasFocus = () => windowHasFocus;
});
afterEach(cleanup);

/** Cards, each with a button, below the tabs of the steps. */
function Small({ cards }: { readonly cards: readonly string[] }) {
  const pane = useRef<HTMLDivElement>(null);
  return (
    <div ref={pane} {...useKeptFocus(pane)}>
      <button type="button" role="tab" aria-selected>
        核对
      </button>
      {cards.map((card) => (
        <div key={card} data-card={card} tabIndex={-1} aria-label={card}>
          <button type="button">{`改${card}`}</button>
        </div>
      ))}
    </div>
  );
}

const button = (name: string) => screen.getByRole("button", { name });

const at = () => {
  const active = document.activeElement;
  return active?.getAttribute("aria-label") ?? (active === document.body ? "body" : active?.textContent);
};

/** With the keyboard in 乙 of 甲, 乙, 丙; then these are left. */
function leave(...cards: readonly string[]): void {
  const { rerender } = render(<Small cards={["甲", "乙", "丙"]} />);
  act(() => button("改乙").focus());
  rerender(<Small cards={cards} />);
}

test.each<[string, readonly string[], string]>([
  ["还在：哪儿也不去", ["乙", "丙"], "改乙"],
  ["没有了：到下一张", ["甲", "丙"], "丙"],
  ["下一张也没有了：到上一张", ["甲"], "甲"],
  ["一张不剩：到这一步的标签", [], "核对"],
])("键盘所在的卡片%s", (_, cards, place) => {
  leave(...cards);
  expect(at()).toBe(place);
});

test("人在工作簿里打字：不抢键盘；回到窗格再去", () => {
  windowHasFocus = false;
  leave("甲", "丙");
  expect(at()).toBe("body");
  windowHasFocus = true;
  fireEvent.focus(window);
  expect(at()).toBe("丙");
});

test("人自己离开了：不再把键盘拉回来", () => {
  const { rerender } = render(<Small cards={["甲", "乙"]} />);
  act(() => button("改乙").focus());
  act(() => button("改乙").blur());
  rerender(<Small cards={["甲"]} />);
  expect(at()).toBe("body");
});
