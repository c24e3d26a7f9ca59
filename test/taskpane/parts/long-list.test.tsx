/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { LongList } from "../../../src/taskpane/parts/long-list";

/** What the browser tells about the places of the list's children. */
class Sight {
  static all: Sight[] = [];
  readonly targets = new Set<Element>();
  constructor(readonly tell: IntersectionObserverCallback) {
    Sight.all.push(this);
  }
  observe(target: Element) {
    this.targets.add(target);
  }
  disconnect() {
    Sight.all = Sight.all.filter((one) => one !== this);
  }
}

/** What pages are in sight, and how high each page is, every other one too. */
function scroll(container: HTMLElement, pages: readonly number[], height = 2800): void {
  const children = [...container.querySelectorAll("[data-page]")];
  const pageOf = (child: Element) => Number(child.getAttribute("data-page"));
  for (const child of children) {
    const siblings = children.filter((other) => pageOf(other) === pageOf(child));
    const each = height / siblings.length;
    const top = pageOf(child) * height + siblings.indexOf(child) * each;
    child.getBoundingClientRect = () => ({ top, bottom: top + each, height: each }) as DOMRect;
  }
  const list = screen.getByRole("list");
  list.getBoundingClientRect = () => ({ height }) as DOMRect;
  act(() => {
    for (const sight of Sight.all) {
      const seen = children.filter((child) => sight.targets.has(child));
      const entries = seen.map((target) => ({ target, isIntersecting: pages.includes(pageOf(target)) }));
      sight.tell(entries as IntersectionObserverEntry[], sight as unknown as IntersectionObserver);
    }
  });
}

beforeEach(() => {
  Sight.all = [];
  Object.assign(globalThis, { IntersectionObserver: Sight });
});
afterEach(cleanup);

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, index) => from + index);

const list = (items: readonly number[], at?: number) => (
  <LongList
    items={items}
    idOf={String}
    draw={(item) => <button type="button">{`第 ${item} 条`}</button>}
    {...(at !== undefined && { at })}
  />
);

const drawn = () =>
  screen.queryAllByText(/^第 \d+ 条$/u).map(({ textContent }) => Number(/\d+/u.exec(textContent ?? "")?.[0]));

/** The place that is kept for a page that is not drawn. */
const kept = (container: HTMLElement, page: number) =>
  container.querySelector<HTMLElement>(`[data-page="${page}"]:not([role])`)?.style.height;

test("一万条：先只画开头的五十条，读屏知道一共多少", () => {
  render(list(numbers(10_000)));
  expect(drawn()).toEqual(numbers(50));
  const [first] = screen.getAllByRole("listitem");
  expect([first?.getAttribute("aria-posinset"), first?.getAttribute("aria-setsize")]).toEqual(["1", "10000"]);
});

test("滚到哪里画哪里，滚过去的收起来，地方还占着", () => {
  const { container } = render(list(numbers(10_000)));
  scroll(container, [3]);
  expect(drawn()).toEqual(numbers(50, 150));
  expect(kept(container, 0)).toBe("2800px");
});

test("走到很后面的一条：画那一页，不画中间的", () => {
  render(list(numbers(10_000), 9_999));
  expect(drawn()).toEqual([...numbers(50), ...numbers(50, 9_950)]);
});

test("键盘所在的一页，滚过去也不收；键盘走了再滚才收", () => {
  const { container } = render(list(numbers(200)));
  act(() => screen.getByText("第 3 条").focus());
  scroll(container, [2]);
  expect(document.activeElement).toBe(screen.getByText("第 3 条"));
  act(() => screen.getByText("第 120 条").focus());
  scroll(container, [3]);
  expect(drawn()).toEqual([...numbers(50, 100), ...numbers(50, 150)].slice(0, 100));
});

test.each([
  ["填写", <textarea key="" defaultValue="写了一半" />],
  [
    "打开",
    <details key="" open>
      <summary>开着</summary>
    </details>,
  ],
])("有人在里面%s了什么的一页，滚过去也不收", (_, left) => {
  const { container } = render(
    <LongList items={numbers(200)} idOf={String} draw={(item) => (item === 3 ? left : item)} />,
  );
  const before = container.querySelector("textarea, details");
  scroll(container, [3]);
  expect(container.querySelector("textarea, details")).toBe(before);
});

test("前面少了一条：后面的还是原来的那些，翻到前一页的也是，键盘不丢", () => {
  const { rerender } = render(list(numbers(200), 60));
  const field = screen.getByText("第 50 条");
  act(() => field.focus());
  rerender(list(numbers(199, 1), 59));
  expect(document.activeElement).toBe(field);
});

test("收在折叠里、还没有高度：不当作滚过去了", () => {
  const { container } = render(list(numbers(200)));
  scroll(container, [], 0);
  expect(drawn()).toEqual(numbers(50));
});

test("一页的条目一起来去，不因为开头的滚过去就收", () => {
  const { container } = render(list(numbers(200)));
  const [first] = container.querySelectorAll("[data-page='0']");
  act(() => {
    for (const sight of Sight.all) {
      const entry = { target: first, isIntersecting: false } as unknown as IntersectionObserverEntry;
      sight.tell([entry], sight as unknown as IntersectionObserver);
    }
  });
  fireEvent.scroll(container);
  expect(drawn()).toEqual(numbers(50));
});
