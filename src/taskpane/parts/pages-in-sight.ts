import { useEffect, useRef, useState, type RefObject } from "react";

interface Pages {
  /** Those that are drawn. */
  readonly near: ReadonlySet<number>;
  /** How high those were in pixels that were drawn before. */
  readonly heights: ReadonlyMap<number, number>;
}

/** Drawn ahead of the scrolling. */
const someMore = "600px 0px";

/**
 * Which pages of a list are near what is in sight, going by its children, which name their page with `data-page`. A page
 * stays where a person has the keyboard or has left something open.
 */
export function usePagesInSight(list: RefObject<HTMLElement>): Pages {
  const [pages, setPages] = useState<Pages>({ near: new Set([0]), heights: new Map() });
  const sight = useRef<IntersectionObserver>();
  useEffect(() => {
    const element = list.current;
    if (element === null || typeof IntersectionObserver === "undefined") return;
    const inSight = new Set<Element>();
    const see = (entries: readonly IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting } of entries) inSight[isIntersecting ? "add" : "delete"](target);
      // Inside something folded nothing is in sight, and nothing has a height.
      if (element.getBoundingClientRect().height > 0) setPages((before) => pagesNow(element, inSight, before));
    };
    sight.current = new IntersectionObserver(see, { root: scrollerOf(element), rootMargin: someMore });
    return () => sight.current?.disconnect();
  }, [list]);
  // Those that are watched already are not watched twice.
  useEffect(() => {
    for (const child of list.current?.children ?? []) sight.current?.observe(child);
  });
  return pages;
}

function pagesNow(list: Element, inSight: ReadonlySet<Element>, before: Pages): Pages {
  const children = [...list.children];
  const near = new Set(children.filter((child) => inSight.has(child) || isInUse(child)).map(pageOf));
  const isSame = near.size === before.near.size && [...near].every((page) => before.near.has(page));
  if (isSame) return before;
  const gone = [...before.near].filter((page) => !near.has(page));
  const heights = gone.map((page) => [page, heightOf(children.filter((child) => pageOf(child) === page))] as const);
  return { near, heights: new Map([...before.heights, ...heights]) };
}

function isInUse(child: Element): boolean {
  return child.contains(document.activeElement) || child.querySelector("details[open], input, textarea") !== null;
}

const pageOf = (child: Element): number => Number(child.getAttribute("data-page"));

/** From the top of the first to the bottom of the last. */
function heightOf(children: readonly Element[]): number {
  const [first] = children;
  const last = children.at(-1);
  if (first === undefined || last === undefined) return 0;
  return last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
}

/** What an element is scrolled in; null for the window. */
function scrollerOf(element: Element): Element | null {
  const around = element.parentElement;
  if (around === null || around === document.body) return null;
  return /auto|scroll/u.test(getComputedStyle(around).overflowY) ? around : scrollerOf(around);
}
