import { Link } from "@fluentui/react";
import { areaA1 } from "../../../domain/sheet/address";
import type { CellValue } from "../../../domain/report/cell-value";
import type { Spot } from "../../../workbook/workbook";
import { useWords, type PaneLanguage } from "../../language";
import type { Evidence, EvidenceItem, EvidenceSide } from "./evidence";

interface InspectorProps {
  readonly evidence: Evidence;
  /** Absent where the cells are not in the open workbook. */
  readonly onGo?: (spot: Spot) => void;
}

/** What a finding rests on: both sides of it, item by item, each with its cell, and by how much they differ. */
export function Inspector({ evidence: { sides, difference }, onGo }: InspectorProps) {
  const { checkStep } = useWords();
  return (
    <div className="check-inspector">
      {sides.map((side) => (
        <Side key={side.of} side={side} {...(onGo !== undefined && { onGo })} />
      ))}
      {difference !== undefined && <p className="check-difference">{checkStep.difference(difference)}</p>}
    </div>
  );
}

function Side({ side: { of, items, sum }, onGo }: Pick<InspectorProps, "onGo"> & { readonly side: EvidenceSide }) {
  const { checkStep } = useWords();
  return (
    <table className="check-side">
      <caption>{sum === undefined ? checkStep.sides[of] : checkStep.sideSum(checkStep.sides[of], sum)}</caption>
      <tbody>
        {items.map((item, index) => (
          <Item key={index} item={item} {...(onGo !== undefined && { onGo })} />
        ))}
      </tbody>
    </table>
  );
}

function Item({ item, onGo }: Pick<InspectorProps, "onGo"> & { readonly item: EvidenceItem }) {
  const words = useWords();
  const { label, value, sign, lastYear, spot } = item;
  const address = spot && areaA1(spot.area);
  return (
    <tr>
      <th scope="row">{lastYear ? words.checkStep.lastYear(label) : label}</th>
      <td>
        {sign === -1 ? "−" : ""}
        {shownValue(value, words)}
      </td>
      <td>
        {spot !== undefined && address !== undefined && onGo !== undefined ? (
          <Link aria-label={words.checkStep.goTo(label, address)} onClick={() => onGo(spot)}>
            {address}
          </Link>
        ) : (
          address
        )}
      </td>
    </tr>
  );
}

function shownValue(value: CellValue, { pane }: PaneLanguage): string {
  if (value.kind === "number") return String(value.value);
  return value.kind === "blank" ? pane.fill.blank : value.text;
}
