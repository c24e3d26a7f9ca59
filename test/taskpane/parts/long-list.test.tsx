/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { LongList } from "../../../src/taskpane/parts/long-list";

/** What the browser would have told about the places of the list's pages. */
class Sight {
  static all: Sight[] = [];
  private target: Element | undefined;
  constructor(private readonly tell: IntersectionObserverCallback) {
    Sight.all.push(this);
  }
  observe(target: Element) {
    this.target = target;
  }
  disconnect() {
    Sight.all = Sight.all.filter((one) => one !== this);
  }
  static of(page: Element) {
    return (isIntersecting: boolean, height = 3500) =>
      act(() => {
        const entry = { isIntersecting, boundingClientRect: { height } } as IntersectionObserverEntry;
        for (const sight of Sight.all.filter(({ target }) => target === page)) {
          sight.tell([entry], sight as unknown as IntersectionObserver);
        }
      });
  }
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
    draw={(item) => <input aria-label={`第 ${item} 条`} />}
    {...(at !== undefined && { at })}
  />
);

const drawn = () =>
  screen.getAllByRole("textbox").map((field) => Number(/\d+/u.exec(field.getAttribute("aria-label") ?? "")?.[0]));

const page = (container: HTMLElement, number: number) =>
  container.querySelectorAll(".long-list-page")[number] as HTMLElement;

test("一万条：先只画开头的五十条，读屏知道一共多少", () => {
  render(list(numbers(10_000)));
  expect(drawn()).toEqual(numbers(50));
  const [first] = screen.getAllByRole("listitem");
  expect([first?.getAttribute("aria-posinset"), first?.getAttribute("aria-setsize")]).toEqual(["1", "10000"]);
});

test("滚到哪里画哪里，滚过去的收起来，地方还占着", () => {
  const { container } = render(list(numbers(10_000)));
  Sight.of(page(container, 3))(true);
  Sight.of(page(container, 0))(false, 2800);
  expect(drawn()).toEqual(numbers(50, 150));
  expect(page(container, 0).style.height).toBe("2800px");
});

test("走到很后面的一条：画那一页，不画中间的", () => {
  render(list(numbers(10_000), 9_999));
  expect(drawn()).toEqual([...numbers(50), ...numbers(50, 9_950)]);
});

test("有人在里面填写的一页，滚过去也不收", () => {
  const { container } = render(list(numbers(200)));
  fireEvent.focus(screen.getByLabelText("第 3 条"));
  fireEvent.change(screen.getByLabelText("第 3 条"), { target: { value: "写了一半" } });
  Sight.of(page(container, 0))(false);
  expect(screen.getByLabelText<HTMLInputElement>("第 3 条").value).toBe("写了一半");
});

test("前面少了一条：后面的还是原来的那些，正在填写的不丢", () => {
  const { rerender } = render(list(numbers(10)));
  const field = screen.getByLabelText("第 5 条");
  act(() => field.focus());
  rerender(list(numbers(9, 1)));
  expect(document.activeElement).toBe(field);
});

test("收在折叠里、还没有高度：不当作滚过去了", () => {
  const { container } = render(list(numbers(200)));
  Sight.of(page(container, 0))(false, 0);
  expect(drawn()).toEqual(numbers(50));
});
