import { Link } from "@fluentui/react";
import { placeSpot } from "../../../actions/spots";
import type { Place } from "../../../domain/sheet/address";
import { useWords } from "../../language";
import type { PaneProps } from "../../pane";
import { Folded } from "../../parts/folded";
import type { FigurePlace } from "./figure-places";

interface FigureSourcesProps extends Pick<PaneProps, "send"> {
  /** Row of the sheet 正文, counted from 1. */
  readonly row: number;
  readonly text: string;
  readonly figures: readonly FigurePlace[];
  /** Where the cells of the tables stand, by the names that figures have. */
  readonly cells: ReadonlyMap<string, Place>;
}

/** Where the figures of a paragraph are from, for who does not point; the way to those that are cells. */
export function FigureSources({ row, text, figures, cells, send }: FigureSourcesProps) {
  const { textStep: words } = useWords();
  if (figures.length === 0) return null;
  return (
    <div className="text-behind">
      <Folded title={words.sources(figures.length)}>
        <ul className="pane-lines" aria-label={words.sourcesOf(row)}>
          {figures.map(({ name, start, end }) => {
            const place = cells.get(name);
            return (
              <li key={start}>
                <b>{text.slice(start, end)}</b>{" "}
                {place === undefined ? (
                  name
                ) : (
                  <Link onClick={() => send({ type: "go", spot: placeSpot(place) })}>{name}</Link>
                )}
              </li>
            );
          })}
        </ul>
      </Folded>
    </div>
  );
}
