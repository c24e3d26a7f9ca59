import { attributesOf, isTrue, unescapeCellText, xmlScanner, type XmlHandler } from "./xml";

/** The texts that cells refer to by number. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Texts of several runs, all of them struck through or none; the others are as their cell's font says. */
  readonly ownStrike: ReadonlyMap<number, boolean>;
}

export const noSharedStrings: SharedStrings = { texts: [], ownStrike: new Map() };

/** Scans the part of shared strings piece by piece. */
export function sharedStringsScan() {
  const texts: string[] = [];
  const ownStrike = new Map<number, boolean>();
  const item = richTextHandler();
  const scanner = xmlScanner({
    open(name, attributes) {
      if (name === "si") item.start();
      else item.handler.open(name, attributes);
    },
    close(name) {
      if (name !== "si") return item.handler.close(name);
      const struck = item.ownStrike();
      if (struck !== undefined) ownStrike.set(texts.length, struck);
      texts.push(item.text());
    },
    text: (text) => item.handler.text?.(text),
  });
  return { ...scanner, result: (): SharedStrings => ({ texts, ownStrike }) };
}

/** Gathers the plain text of a rich text, without the readings (phonetic runs) printed above it. */
export function richTextHandler() {
  let text = "";
  let inText = false;
  let inReading = false;
  let runStrike: boolean | undefined;
  let struckRuns = 0;
  let plainRuns = 0;

  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
      else if (name === "rPr") runStrike = false;
      else if (name === "strike") runStrike = isTrue(attributesOf(attributes)["val"] ?? "1");
    },
    close(name) {
      if (name === "rPh") inReading = false;
      else if (name === "t") inText = false;
      else if (name === "r") {
        if (runStrike === true) struckRuns++;
        else if (runStrike === false) plainRuns++;
        runStrike = undefined;
      }
    },
    text(piece) {
      if (inText) text += piece;
    },
  };
  return {
    handler,
    start(): void {
      text = "";
      inText = inReading = false;
      runStrike = undefined;
      struckRuns = plainRuns = 0;
    },
    text: (): string => unescapeCellText(text),
    /** Whether the runs themselves are all struck through; undefined where they leave it to the cell. */
    ownStrike: (): boolean | undefined => (struckRuns + plainRuns === 0 ? undefined : plainRuns === 0),
  };
}
