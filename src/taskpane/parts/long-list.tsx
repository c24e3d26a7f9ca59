import { useMemo, type ReactNode } from "react";
import { ListPage } from "./list-page";
import "./long-list.css";

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

/** A list that may be very long: of its pages only those near what is in sight are drawn. */
export function LongList<T>({ items, idOf, draw, at = -1 }: LongListProps<T>) {
  const pages = useMemo(() => pagesOf(items), [items]);
  if (items.length === 0) return null;
  return (
    <div role="list" className="long-list">
      {pages.map((page, number) => {
        const first = number * pageSize;
        const isWanted = pages.length === 1 || (at >= first && at < first + pageSize);
        return (
          <ListPage key={number} length={page.length} isFirst={number === 0} isWanted={isWanted}>
            {() =>
              page.map((item, index) => (
                <div
                  key={idOf?.(item, first + index) ?? index}
                  role="listitem"
                  aria-posinset={first + index + 1}
                  aria-setsize={items.length}
                >
                  {draw(item)}
                </div>
              ))
            }
          </ListPage>
        );
      })}
    </div>
  );
}

function pagesOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / pageSize) }, (_, number) =>
    items.slice(number * pageSize, (number + 1) * pageSize),
  );
}
