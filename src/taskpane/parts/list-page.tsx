import { useEffect, useRef, useState, type ReactNode } from "react";

interface ListPageProps {
  /** How many items it has. */
  readonly length: number;
  readonly isFirst: boolean;
  /** Drawn wherever it is. */
  readonly isWanted: boolean;
  readonly children: () => ReactNode;
}

/** In pixels; what an item takes before it has been drawn once. */
const usualHeight = 70;

/** A page of a long list: its items while it is near what is in sight, else an empty place as high as they were. */
export function ListPage({ length, isFirst, isWanted, children }: ListPageProps) {
  const page = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number | undefined>(isFirst ? undefined : length * usualHeight);
  // Somebody has been in it: a field that was opened there must not be lost.
  const [isInUse, setInUse] = useState(false);
  const isDrawn = height === undefined || isWanted || isInUse;
  const mayGo = !isWanted && !isInUse;
  useEffect(() => {
    const element = page.current;
    if (element === null || !mayGo || typeof IntersectionObserver === "undefined") return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        // Inside something folded nothing is in sight, and nothing has a height.
        if (entry === undefined || (!entry.isIntersecting && entry.boundingClientRect.height === 0)) return;
        setHeight(entry.isIntersecting ? undefined : entry.boundingClientRect.height);
      },
      { root: scrollerOf(element), rootMargin: someMore },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [mayGo]);
  return (
    <div ref={page} className="long-list-page" style={isDrawn ? undefined : { height }} onFocus={() => setInUse(true)}>
      {isDrawn && children()}
    </div>
  );
}

/** Drawn ahead of the scrolling. */
const someMore = "600px 0px";

/** What the page is scrolled in; null for the window. */
function scrollerOf(element: Element): Element | null {
  const around = element.parentElement;
  if (around === null || around === document.body) return null;
  return /auto|scroll/u.test(getComputedStyle(around).overflowY) ? around : scrollerOf(around);
}
