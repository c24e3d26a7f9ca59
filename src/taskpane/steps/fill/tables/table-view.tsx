import { Fragment, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { FilledCell } from "../../../../domain/fill/fill-cells";
import type { CellKey } from "../../../../domain/format/cell-key";
import { tableNames } from "../../../../domain/report/table-sheets";
import { notice2021 } from "../../../../domain/format/notice-2021-30";
import { FigureButton } from "./figure-button";
import { nextCell } from "./next-cell";
import type { SmallLabel, SmallPart, SmallRow, SmallTable } from "./small-table";

interface TableViewProps {
  readonly table: SmallTable;
  readonly cells: ReadonlyMap<CellKey, FilledCell>;
  readonly replace: ReadonlySet<CellKey>;
  /** The cell whose panel is open. */
  readonly open: CellKey | undefined;
  readonly panel: ReactNode;
  /** Opens a cell's panel, or closes it. */
  readonly onPress: (key: CellKey) => void;
}

/** A table of the report in small. One of its cells takes the tab key; the arrows go to the others. */
export function TableView({ table, cells, replace, open, panel, onPress }: TableViewProps) {
  const [at, setAt] = useState<CellKey | undefined>(table.parts[0]?.rows[0]?.cells[0]);
  const element = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset["cell"] as CellKey | undefined;
    const to = from && nextCell(table, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
    element.current?.querySelector<HTMLElement>(`[data-cell="${to}"]`)?.focus();
  };
  const row = (one: SmallRow) => (
    <Fragment key={one.label.full}>
      <tr>
        <Head scope="row" label={one.label} />
        {one.cells.map((key, index) => {
          const cell = cells.get(key);
          return (
            <td key={key} {...spanOf(index, one.cells.length, table.width)}>
              {cell !== undefined && (
                <FigureButton
                  cell={cell}
                  replace={replace}
                  isOpen={key === open}
                  isStop={key === at}
                  onPress={() => {
                    setAt(key);
                    onPress(key);
                  }}
                />
              )}
            </td>
          );
        })}
      </tr>
      {open !== undefined && one.cells.includes(open) && (
        <tr>
          <td colSpan={table.width + 1}>{panel}</td>
        </tr>
      )}
    </Fragment>
  );
  return (
    <table ref={element} className="fill-table" onKeyDown={move}>
      <caption>{captionOf(table)}</caption>
      <colgroup>
        <col className="fill-labels" />
        <col span={table.width} />
      </colgroup>
      {table.parts.map((part, index) => (
        <tbody key={index}>
          <PartHeads part={part} width={table.width} />
          {part.rows.map(row)}
        </tbody>
      ))}
    </table>
  );
}

function PartHeads({ part, width }: { readonly part: SmallPart; readonly width: number }) {
  const { heading, columns } = part;
  return (
    <>
      {heading !== undefined && (
        <tr>
          <th scope="rowgroup" colSpan={width + 1} className="fill-heading" title={heading.full}>
            {heading.short}
          </th>
        </tr>
      )}
      {columns !== undefined && (
        <tr>
          <td />
          {columns.map((label, index) => (
            <Head key={label.full} scope="col" label={label} {...spanOf(index, columns.length, width)} />
          ))}
        </tr>
      )}
    </>
  );
}

interface HeadProps {
  readonly scope: "row" | "col";
  readonly label: SmallLabel;
  readonly colSpan?: number;
}

function Head({ scope, label, ...span }: HeadProps) {
  return (
    <th scope={scope} title={label.full} {...span}>
      {label.short}
    </th>
  );
}

/** The last cell of a narrower row takes the rest of the width. */
function spanOf(index: number, count: number, width: number): { readonly colSpan?: number } {
  return index === count - 1 && count < width ? { colSpan: width - count + 1 } : {};
}

/** 表三 收到和处理政府信息公开申请情况 */
function captionOf({ id }: SmallTable): string {
  const section = notice2021.sections.find((one) => "table" in one && one.table === id);
  return `${tableNames[id]} ${section?.heading.replace(/^.、/u, "") ?? ""}`;
}
