/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import { useCallback, useState } from "react";
import { useRegionKeys, type Region } from "../../src/standalone/region-keys";

/** A page of three parts, of which the pane is not there until it is shown. */
function Page() {
  const [isOpen, setOpen] = useState(false);
  useRegionKeys(useCallback((region: Region) => setOpen((was) => was || region === "pane"), []));
  return (
    <>
      <header data-region="header">
        <button disabled>打开</button>
        <button>保存</button>
      </header>
      <main data-region="grid" onKeyDown={(event) => event.nativeEvent.stopImmediatePropagation()}>
        <div className="luckysheet-cell-input" contentEditable tabIndex={-1} data-testid="单元格" />
        <button>工具栏</button>
      </main>
      {isOpen && (
        <aside data-region="pane">
          <button role="tab">台账</button>
          <button role="tab" aria-selected>
            核对
          </button>
          <button>写入</button>
        </aside>
      )}
    </>
  );
}

const press = (shiftKey = false) => fireEvent.keyDown(document.activeElement ?? document.body, { key: "F6", shiftKey });

const focused = () => document.activeElement?.textContent ?? "";

beforeEach(() => void render(<Page />));

test("F6 从菜单到单元格，再到窗格所在的一步，再回到菜单", () => {
  press();
  expect(focused()).toBe("保存");
  press();
  expect(document.activeElement).toBe(screen.getByTestId("单元格"));
  press();
  expect(focused()).toBe("核对");
  press();
  expect(focused()).toBe("保存");
});

test("Shift+F6 往回走", () => {
  press(true);
  expect(focused()).toBe("核对");
  press(true);
  expect(document.activeElement).toBe(screen.getByTestId("单元格"));
});

test("离开窗格再回来，还在原来的按钮上；回到表格总是在单元格上", () => {
  press(true);
  screen.getByText("写入").focus();
  press(true);
  screen.getByText("工具栏").focus();
  press(true);
  press();
  expect(document.activeElement).toBe(screen.getByTestId("单元格"));
  press();
  expect(focused()).toBe("写入");
});

test("浏览器不再拿 F6 去做别的；Ctrl+F6、别的键还是它的", () => {
  expect(press()).toBe(false);
  expect(fireEvent.keyDown(document.body, { key: "F6", ctrlKey: true })).toBe(true);
  expect(fireEvent.keyDown(document.body, { key: "F8" })).toBe(true);
});
