import type { Page } from "playwright-core";
import type { SampleName } from "../../src/standalone/samples";
import type {} from "../office-host/browser-entry";
import { excelStage, sampleLedgers } from "../browser/excel-story";
import { mistype, openSample, settled, stage, writeTables, written } from "../browser/story";

/** What is in the workbook when the picture is taken. */
export const scenes = ["filled", "messy", "error"] as const;

export type Scene = (typeof scenes)[number];

/** How the system looks. */
export type Look = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

/** Where the pane stands: in Excel as low as Excel ever makes it, or in the page of an ordinary screen. */
export interface Place {
  readonly name: string;
  readonly open: (scene: Scene, look: Look) => Promise<{ readonly page: Page; readonly close: () => Promise<void> }>;
  readonly close: () => Promise<void>;
}

const sampleOf: Readonly<Record<Scene, SampleName>> = { filled: "plain", messy: "messy", error: "plain" };

export async function excel(): Promise<Place> {
  const { open, close } = await excelStage();
  return {
    name: "excel",
    close,
    async open(scene, look) {
      const dark = look.colorScheme === "dark";
      const story = await open("taskpane.html", await sampleLedgers(sampleOf[scene]), { dark });
      const { page } = story;
      await page.emulateMedia(look);
      await page.setViewportSize({ width: 350, height: 378 });
      await settled(page);
      if (scene !== "messy") await written(page);
      if (scene === "error") {
        await page.evaluate(() => window.officeHost.running().host.user.types("表三 依申请公开", "D6", 7));
        await page.locator(".pane-finding").first().waitFor();
        await settled(page);
      }
      return story;
    },
  };
}

export async function page(): Promise<Place> {
  const { open, close } = await stage();
  return {
    name: "page",
    close,
    async open(scene, look) {
      const story = await open({ width: 1280, height: 800 });
      await story.page.emulateMedia(look);
      await settled(story.page);
      if (scene === "messy") await openSample(story.page, "杂乱示例");
      else await writeTables(story.page);
      if (scene === "error") await mistype(story.page, "7");
      return story;
    },
  };
}
