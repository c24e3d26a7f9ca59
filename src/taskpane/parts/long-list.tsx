import { Link } from "@fluentui/react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useWords } from "../language";

interface LongListProps<T> {
  readonly items: readonly T[];
  /** The same item has the same id when the list is made anew. */
  readonly idOf?: (item: T, index: number) => string;
  readonly draw: (item: T) => ReactNode;
  /** An item that has to be there, however far down. */
  readonly upTo?: number;
}

/** Items shown at first, and whenever the end of those shown comes into sight. */
const portion = 50;

/** A list that may be very long: no more of it is there than has been in sight. */
export function LongList<T>({ items, idOf, draw, upTo = -1 }: LongListProps<T>) {
  const words = useWords();
  const [drawn, setDrawn] = useState(portion);
  const end = useRef<HTMLDivElement>(null);
  const shown = Math.max(drawn, upTo + 1);
  const more = () => setDrawn(shown + portion);
  useEffect(() => {
    const mark = end.current;
    if (mark === null || typeof IntersectionObserver === "undefined") return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && setDrawn(shown + portion));
    watch.observe(mark);
    return () => watch.disconnect();
  }, [shown, items.length]);
  return (
    <>
      <ul className="pane-list">
        {items.slice(0, shown).map((item, index) => (
          <li key={idOf?.(item, index) ?? index} className="pane-item">
            {draw(item)}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <div ref={end}>
          <Link className="pane-more" onClick={more}>
            {words.pane.fill.more(items.length - shown)}
          </Link>
        </div>
      )}
    </>
  );
}
