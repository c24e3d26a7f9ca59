import { Link } from "@fluentui/react";
import { useState, type ReactNode } from "react";
import { useWords } from "../language";

interface ShortListProps<T> {
  readonly items: readonly T[];
  readonly draw: (item: T) => ReactNode;
}

/** Items shown at first, and with every further click. */
const portion = 50;

/** A list that may be very long: shown in portions, so that drawing it never takes long. */
export function ShortList<T>({ items, draw }: ShortListProps<T>) {
  const words = useWords();
  const [shown, setShown] = useState(portion);
  return (
    <>
      <ul className="pane-list">
        {items.slice(0, shown).map((item, index) => (
          <li key={index}>{draw(item)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <Link className="pane-more" onClick={() => setShown(shown + portion)}>
          {words.pane.fill.more(items.length - shown)}
        </Link>
      )}
    </>
  );
}
