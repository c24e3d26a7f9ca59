import type { Area } from "../../../src/domain/sheet/address";
import { HostError, refusal } from "../host-error";
import { areaInput, onSheet, wholeInput } from "../inputs";
import { bounding, intersection, lastColumn, lastRow } from "../model/area";
import { usedArea } from "../model/cells";
import { mergesBeginningIn } from "../model/merges";
import type { Range } from "../model/sheet";
import { object, type HostObject, type Method } from "../object-type";

/** Ranges reached from a range. */

function at({ sheet }: Range, area: Area, member: string): HostObject {
  return object("Range", { sheet, area: onSheet(area, member) });
}

function moved(
  { firstRow, firstColumn, lastRow: bottom, lastColumn: right }: Area,
  rows: number,
  columns: number,
): Area {
  return {
    firstRow: firstRow + rows,
    firstColumn: firstColumn + columns,
    lastRow: bottom + rows,
    lastColumn: right + columns,
  };
}

/** Excel answers for at most so many merged areas. */
const mostMergedAreas = 512;

export const relatives: Readonly<Record<string, Method<Range>>> = {
  GetCell: (range, [row, column]) => {
    const firstRow = range.area.firstRow + wholeInput(row, "Range.getCell");
    const firstColumn = range.area.firstColumn + wholeInput(column, "Range.getCell");
    return at(range, { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn }, "Range.getCell");
  },
  GetRow: (range, [index]) => {
    const row = range.area.firstRow + wholeInput(index, "Range.getRow");
    return at(range, { ...range.area, firstRow: row, lastRow: row }, "Range.getRow");
  },
  GetColumn: (range, [index]) => {
    const column = range.area.firstColumn + wholeInput(index, "Range.getColumn");
    return at(range, { ...range.area, firstColumn: column, lastColumn: column }, "Range.getColumn");
  },
  GetLastRow: (range) => at(range, { ...range.area, firstRow: range.area.lastRow }, "Range.getLastRow"),
  GetLastColumn: (range) => at(range, { ...range.area, firstColumn: range.area.lastColumn }, "Range.getLastColumn"),
  GetLastCell: (range) => {
    const { lastRow: row, lastColumn: column } = range.area;
    return at(range, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }, "Range.getLastCell");
  },
  GetOffsetRange: (range, [rows, columns]) => {
    const member = "Range.getOffsetRange";
    return at(range, moved(range.area, wholeInput(rows, member), wholeInput(columns, member)), member);
  },
  GetResizedRange: (range, [rows, columns]) => {
    const member = "Range.getResizedRange";
    const bottom = range.area.lastRow + wholeInput(rows, member);
    return at(
      range,
      { ...range.area, lastRow: bottom, lastColumn: range.area.lastColumn + wholeInput(columns, member) },
      member,
    );
  },
  GetEntireRow: (range) => at(range, { ...range.area, firstColumn: 0, lastColumn }, "Range.getEntireRow"),
  GetEntireColumn: (range) => at(range, { ...range.area, firstRow: 0, lastRow }, "Range.getEntireColumn"),
  GetBoundingRect: (range, [other]) => {
    const member = "Range.getBoundingRect";
    return at(range, bounding(range.area, areaInput(other, member)), member);
  },
  GetIntersection: (range, [other]) => {
    const area = intersection(range.area, areaInput(other, "Range.getIntersection"));
    if (area === undefined) throw refusal("ItemNotFound", "Range.getIntersection");
    return at(range, area, "Range.getIntersection");
  },
  GetIntersectionOrNullObject: (range, [other]) => {
    const area = intersection(range.area, areaInput(other, "Range.getIntersectionOrNullObject"));
    return area === undefined ? null : object("Range", { sheet: range.sheet, area });
  },
  GetUsedRange: (range, [valuesOnly]) => {
    const { firstRow, firstColumn } = range.area;
    const first = { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn };
    return at(range, usedArea(range.sheet, range.area, valuesOnly === true) ?? first, "Range.getUsedRange");
  },
  GetUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly]) => {
    const used = usedArea(sheet, area, valuesOnly === true);
    return used === undefined ? null : object("Range", { sheet, area: used });
  },
  GetMergedAreasOrNullObject: (range) => {
    const areas = mergesBeginningIn(range);
    if (areas.length > mostMergedAreas) {
      const message = `More than ${mostMergedAreas} merged areas.`;
      throw new HostError("GeneralException", message, "Range.getMergedAreasOrNullObject");
    }
    return areas.length === 0 ? null : object("RangeAreas", { sheet: range.sheet, areas });
  },
};
