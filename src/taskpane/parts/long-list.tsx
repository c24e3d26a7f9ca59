import { useMemo, useRef, type ReactNode } from "react";
import "./long-list.css";
import { usePagesInSight } from "./pages-in-sight";

interface LongListProps<T> {
  readonly items: readonly T[];
  /** The same item has the same id when the list is made anew; without one its place has to do. */
  readonly idOf?: (item: T, index: number) => string;
  readonly draw: (item: T) => ReactNode;
  /** The place of an item that has to be there, however far down. */
  readonly at?: number;
}

/** Items that are drawn together. */
const pageSize = 50;

/** In pixels; what an item takes before it has been drawn once. */
const usualHeight = 70;

/** A list that may be very long: of its pages only those near what is in sight are drawn, for others their place is kept. */
export function LongList<T>({ items, idOf = placeOf, draw, at = -1 }: LongListProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const { near, heights } = usePagesInSight(list);
  const pages = useMemo(() => pagesOf(items), [items]);
  if (items.length === 0) return null;
  // Without anything around the items of a page, so that one stays what it is when it gets to another page.
  return (
    <div ref={list} role="list" className="long-list">
      {pages.flatMap((page, number) => {
        const first = number * pageSize;
        const isWanted = pages.length === 1 || (at >= first && at < first + pageSize);
        if (!isWanted && !near.has(number)) {
          const height = heights.get(number) ?? page.length * usualHeight;
          return <div key={`page ${number}`} data-page={number} style={{ height }} />;
        }
        return page.map((item, index) => (
          <div
            key={`item ${idOf(item, first + index)}`}
            data-page={number}
            role="listitem"
            aria-posinset={first + index + 1}
            aria-setsize={items.length}
          >
            {draw(item)}
          </div>
        ));
      })}
    </div>
  );
}

const placeOf = (_: unknown, index: number): string => String(index);

function pagesOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / pageSize) }, (_, number) =>
    items.slice(number * pageSize, (number + 1) * pageSize),
  );
}
