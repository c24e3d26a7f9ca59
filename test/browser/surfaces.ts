import { excelStage, type ExcelStage } from "./excel-story";
import { stage, type Stage } from "./story";

/** Where the pane runs. */
export interface Surfaces {
  readonly excel: ExcelStage;
  readonly browser: Stage;
}

/** Excel and the page for the stories of one file; called at its top, used within its stories. */
export function bothSurfaces(): Surfaces {
  const opened: { excel?: ExcelStage; browser?: Stage } = {};
  beforeAll(async () => {
    opened.excel = await excelStage();
    opened.browser = await stage();
  });
  afterAll(async () => {
    await opened.excel?.close();
    await opened.browser?.close();
  });
  return {
    get excel() {
      return there(opened.excel);
    },
    get browser() {
      return there(opened.browser);
    },
  };
}

function there<T>(surface: T | undefined): T {
  if (surface === undefined) throw new Error("opened only while a story runs");
  return surface;
}
