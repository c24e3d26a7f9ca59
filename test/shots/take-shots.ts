import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { unpackChromium } from "../browser/chromium";
import { section, settled, steps } from "../browser/story";
import { readmePictures } from "./readme-pictures";
import { excel, page, scenes, type Look, type Place, type Scene } from "./scenes";

/** How the system may look; high contrast takes its colours from the system's scheme. */
const looks: Readonly<Record<string, Look>> = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};

const folder = "shots";

/** Called with the name of each picture. */
type Told = (name: string) => void;

/** Every step of every scene in every look, in Excel's pane and in the page, as far as the name has all `words`. */
export async function takeShots(words: readonly string[], told: Told): Promise<void> {
  await unpackChromium();
  await mkdir(folder, { recursive: true });
  for (const open of [excel, page]) {
    const place = await open();
    for (const scene of scenes) {
      for (const look of Object.keys(looks)) await takeScene(place, scene, look, { words, told });
    }
    await place.close();
  }
}

async function takeScene(
  place: Place,
  scene: Scene,
  look: string,
  { words, told }: { readonly words: readonly string[]; readonly told: Told },
): Promise<void> {
  const nameOf = (step: string) => [place.name, scene, step, look].join("-");
  const wanted = steps.filter((step) => words.every((word) => nameOf(step).split("-").includes(word)));
  if (wanted.length === 0) return;
  const { page: shown, close } = await place.open(scene, looks[look] ?? {});
  for (const step of wanted) {
    await section(shown, step);
    await settled(shown);
    const path = join(folder, `${nameOf(step)}.png`);
    await shown.screenshot({ path, animations: "disabled" });
    const picture = readmePictures[nameOf(step)];
    if (picture !== undefined) await copyFile(path, join("assets", "pictures", `${picture}.png`));
    told(nameOf(step));
  }
  await close();
}
