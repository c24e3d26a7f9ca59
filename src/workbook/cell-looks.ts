import type { CellLook } from "../domain/sheet/edit";

/** How a cell of ours is printed. Sizes in points. No fills: what is coloured is a mark. */
export interface LookStyle {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  /** Thin and black, on all four sides. */
  readonly border: boolean;
  readonly horizontal: "left" | "center";
  readonly wrap: boolean;
  /** Underlined, in the blue of a link. */
  readonly link: boolean;
}

const plain = { bold: false, border: false, horizontal: "left", wrap: true, link: false } as const;

/** A cell of a printed table, as in the notice: 仿宋 within thin black lines. */
const printed = { ...plain, font: "仿宋", size: 10.5, border: true } as const;

/** The looks of our sheets, for every adapter alike. */
export const cellLooks: Readonly<Record<CellLook, LookStyle>> = {
  title: { ...plain, font: "黑体", size: 16, horizontal: "center" },
  tableHeading: { ...printed, font: "黑体", horizontal: "center" },
  label: { ...printed, horizontal: "center" },
  labelLeft: printed,
  figure: { ...printed, size: 12, horizontal: "center", wrap: false },
  sum: { ...printed, size: 12, horizontal: "center", wrap: false, bold: true },
  note: { ...plain, font: "仿宋", size: 10.5 },
  heading: { ...plain, font: "黑体", size: 12, wrap: false },
  text: { ...plain, font: "宋体", size: 10.5 },
  link: { ...plain, font: "宋体", size: 10.5, link: true },
};

/** RRGGBB of a link's text. */
export const linkColour = "0563C1";

/**
 * Colours of our marks, RRGGBB. Light, so that black figures stay readable; of different lightness, so that the two
 * stay apart in a grey print.
 */
export const markColours = { error: "F4B6B6", warning: "FFE8A3" } as const;
