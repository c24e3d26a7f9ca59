import { refusal } from "../host-error";
import { areaInput, choiceInput, numberInput, recordInput, textInput, truthInput } from "../inputs";
import type { Page } from "../model/page";
import type { Sheet } from "../model/sheet";
import { object, type ObjectType, type Property } from "../object-type";

function of<Key extends keyof Page>(key: Key, read: (value: unknown, member: string) => Page[Key]): Property<Sheet> {
  return {
    get: ({ page }) => page[key],
    set: ({ page }, value) => {
      page[key] = read(value, `PageLayout.${key}`);
    },
  };
}

const oneOf =
  (...choices: readonly string[]) =>
  (value: unknown, member: string): string =>
    choiceInput(value, choices, member);

/** Excel's points for one of its units. */
const points: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const margins = ["left", "right", "top", "bottom", "header", "footer"] as const;

export const pageLayoutType: ObjectType<Sheet> = {
  introduced: "1.9",
  properties: {
    Orientation: of("orientation", oneOf("Portrait", "Landscape")),
    PaperSize: of("paperSize", textInput),
    Zoom: of("zoom", recordInput),
    CenterHorizontally: of("centerHorizontally", truthInput),
    CenterVertically: of("centerVertically", truthInput),
    PrintOrder: of("printOrder", oneOf("DownThenOver", "OverThenDown")),
    PrintGridlines: of("printGridlines", truthInput),
    LeftMargin: of("leftMargin", numberInput),
    RightMargin: of("rightMargin", numberInput),
    TopMargin: of("topMargin", numberInput),
    BottomMargin: of("bottomMargin", numberInput),
    HeaderMargin: of("headerMargin", numberInput),
    FooterMargin: of("footerMargin", numberInput),
  },
  methods: {
    GetPrintTitleRowsOrNullObject: (sheet) =>
      sheet.page.titleRows === undefined ? null : object("Range", { sheet, area: sheet.page.titleRows }),
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.page.printArea.length === 0 ? null : object("RangeAreas", { sheet, areas: sheet.page.printArea }),
  },
  commands: {
    SetPrintTitleRows: ({ page }, [rows]) => {
      page.titleRows = areaInput(rows, "PageLayout.setPrintTitleRows");
    },
    SetPrintTitleColumns: ({ page }, [columns]) => {
      page.titleColumns = areaInput(columns, "PageLayout.setPrintTitleColumns");
    },
    SetPrintArea: ({ page }, [area]) => {
      page.printArea = [areaInput(area, "PageLayout.setPrintArea")];
    },
    SetPrintMargins: ({ page }, [unit, options]) => {
      const factor = points[textInput(unit, "PageLayout.setPrintMargins")];
      if (factor === undefined) throw refusal("InvalidArgument", "PageLayout.setPrintMargins");
      const given = recordInput(options);
      for (const margin of margins) {
        const value = given[margin];
        if (typeof value === "number") page[`${margin}Margin`] = value * factor;
      }
    },
  },
};
