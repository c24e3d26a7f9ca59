import { attributesOf, isTrue, scanXml } from "../../workbook/xlsx/xml";
import type { CellAppearance } from "../grid/appearance";

type Attributes = ReturnType<typeof attributesOf>;

/** The cell formats of styles.xml as the grid shows them, by the number that cells carry in `s`. */
export function cellFormats(styles: string): readonly CellAppearance[] {
  const fonts: { name?: string; size?: number; bold?: boolean }[] = [];
  const fills: (string | undefined)[] = [];
  const borders: number[] = [];
  const numberFormats = new Map<number, string>();
  const formats: CellAppearance[] = [];
  let list = "";
  scanXml(styles, {
    open(name, raw) {
      if (lists.has(name)) list = name;
      const attributes = attributesOf(raw);
      const font = fonts.at(-1);
      if (name === "numFmt") numberFormats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      else if (list === "fonts" && name === "font") fonts.push({});
      else if (list === "fonts" && font !== undefined) readFont(font, name, attributes);
      else if (list === "fills" && name === "fill") fills.push(undefined);
      else if (list === "fills" && name === "fgColor") fills[fills.length - 1] = rgb(attributes["rgb"]);
      else if (list === "borders" && name === "border") borders.push(0);
      else if (list === "borders" && sides.has(name) && attributes["style"]) borders[borders.length - 1]! += 1;
      else if (list === "cellXfs" && name === "xf") {
        const { name: family, size, bold } = fonts[Number(attributes["fontId"] ?? 0)] ?? {};
        const fill = fills[Number(attributes["fillId"] ?? 0)];
        const format = Number(attributes["numFmtId"] ?? 0);
        formats.push({
          ...(family && { font: family }),
          ...(size && { size }),
          ...(bold && { bold }),
          ...(fill && { fill }),
          ...((borders[Number(attributes["borderId"] ?? 0)] ?? 0) > 1 && { bordered: true }),
          ...(isDateFormat(format, numberFormats.get(format)) && { date: true }),
        });
      } else if (list === "cellXfs" && name === "alignment") {
        formats.push({ ...formats.pop(), ...alignment(attributes) });
      }
    },
    close(name) {
      if (name === list) list = "";
    },
  });
  return formats;
}

const lists = new Set(["fonts", "fills", "borders", "cellXfs", "cellStyleXfs", "dxfs"]);
const sides = new Set(["left", "right", "top", "bottom"]);

function readFont(font: { name?: string; size?: number; bold?: boolean }, name: string, attributes: Attributes): void {
  const value = attributes["val"];
  if (name === "name" && value) font.name = value;
  else if (name === "sz" && value) font.size = Number(value);
  else if (name === "b") font.bold = value === undefined || isTrue(value);
}

/** "FFRRGGBB" → "#RRGGBB". Colours of the theme are not followed. */
function rgb(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9A-F]{8}$/i.test(value) ? `#${value.slice(2)}` : undefined;
}

function alignment(attributes: Attributes): CellAppearance {
  const align = attributes["horizontal"];
  return {
    ...((align === "left" || align === "center" || align === "right") && { align }),
    ...(isTrue(attributes["wrapText"]) && { wrap: true }),
  };
}

/** Built-in date formats, the Chinese ones (27–36, 50–58) among them, or a format that spells out years, days or hours. */
function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined)
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return /[ydhs年月日]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, (part) => (/[年月日]/.test(part) ? "年" : "")));
}
