import { attributesOf, isTrue, scanXml } from "./xml";

/** What reading needs to know of the cell formats, each by the number that cells carry in `s`. */
export interface StyleFlags {
  /** The font is struck through. */
  readonly struck: ReadonlySet<number>;
  /** May be typed in while the sheet is protected. */
  readonly unlocked: ReadonlySet<number>;
}

export const noStyleFlags: StyleFlags = { struck: new Set(), unlocked: new Set() };

/** Reads the flags out of styles.xml. */
export function styleFlags(styles: string): StyleFlags {
  if (!/<(?:\w+:)?(?:strike|protection)\b/.test(styles)) return noStyleFlags;
  const struckFonts = new Set<number>();
  const struck = new Set<number>();
  const unlocked = new Set<number>();
  let list = "";
  let font = -1;
  let format = -1;
  scanXml(styles, {
    open(name, raw) {
      if (name === "fonts" || name === "cellXfs" || name === "dxfs") list = name;
      else if (list === "fonts" && name === "font") font++;
      else if (list === "fonts" && name === "strike" && says(raw, "val", true)) struckFonts.add(font);
      else if (list === "cellXfs" && name === "xf") {
        format++;
        if (struckFonts.has(Number(attributesOf(raw)["fontId"] ?? 0))) struck.add(format);
      } else if (list === "cellXfs" && name === "protection" && !says(raw, "locked", true)) unlocked.add(format);
    },
    close(name) {
      if (name === list) list = "";
    },
  });
  return { struck, unlocked };
}

function says(attributes: string, name: string, unsaid: boolean): boolean {
  const value = attributesOf(attributes)[name];
  return value === undefined ? unsaid : isTrue(value);
}
