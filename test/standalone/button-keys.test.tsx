/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import { takeButtonKeys } from "../../src/standalone/grid/button-keys";

const clicked = jest.fn();
/** The library, which keeps every key for the cells. */
const forCells = jest.fn();

beforeEach(() => {
  clicked.mockClear();
  forCells.mockClear();
  render(
    <div onKeyDownCapture={takeButtonKeys}>
      <div onKeyDown={({ key }) => forCells(key)}>
        <div role="button" tabIndex={0} onClick={clicked}>
          撤销
        </div>
        <div contentEditable data-testid="编辑栏" />
        <div className="fortune-sheet-container">
          <div tabIndex={-1} onClick={clicked}>
            单元格
          </div>
          <div id="fortune-search-replace">
            <input aria-label="查找" />
            <div role="button" tabIndex={0} onClick={clicked}>
              查找下一个
            </div>
          </div>
        </div>
      </div>
    </div>,
  );
});

test.each(["Enter", " "])("工具栏的按钮用“%s”键按得动，单元格不受影响", (key) => {
  expect(fireEvent.keyDown(screen.getByText("撤销"), { key })).toBe(false);
  fireEvent.keyDown(screen.getByText("查找下一个"), { key });
  expect(clicked).toHaveBeenCalledTimes(2);
  expect(forCells).not.toHaveBeenCalled();
});

test("在按钮上按 Tab，键盘往下走，不跳回单元格", () => {
  expect(fireEvent.keyDown(screen.getByText("撤销"), { key: "Tab" })).toBe(true);
  fireEvent.keyDown(screen.getByLabelText("查找"), { key: "Tab" });
  expect(forCells).not.toHaveBeenCalled();
});

test("单元格里的键、编辑栏里的回车、按钮上的 Ctrl+Z 照旧归表格", () => {
  for (const key of ["Tab", "Enter", " "]) fireEvent.keyDown(screen.getByText("单元格"), { key });
  fireEvent.keyDown(screen.getByTestId("编辑栏"), { key: "Enter" });
  fireEvent.keyDown(screen.getByText("撤销"), { key: "z", ctrlKey: true });
  expect(forCells.mock.calls.flat()).toEqual(["Tab", "Enter", " ", "Enter", "z"]);
  expect(clicked).not.toHaveBeenCalled();
});
