import type { Content } from "../content/content";
import { maxBoxDepth } from "../limits";
import { flowsInto } from "./flows";
import { boxes, headingLevel, lineElements } from "./page-elements";
import { tableWriter } from "./table-writer";

type Attributes = Readonly<Record<string, string>>;

/** Takes a page element by element and writes down what stands in it. */
export interface PageWriter {
  /** Begins an element. The function it returns ends it, and does nothing if what it is in has ended already. */
  open(name: string, attributes: Attributes): () => void;
  text(text: string): void;
  content(): readonly Content[];
}

const nothing = (): void => {};

export function pageWriter(): PageWriter {
  const page: Content[] = [];
  const flows = flowsInto(page);
  const tables = tableWriter(flows);
  /** The next number of each open list; undefined for one that shows none. */
  const lists: (number | undefined)[] = [];
  let depth = 0;
  let preformatted = 0;

  const openBox = (): (() => void) => {
    if (depth >= maxBoxDepth) return openLines();
    depth += 1;
    const flow = flows.begin((content) => flows.add({ kind: "box", content }));
    return () => {
      depth -= 1;
      flows.end(flow);
    };
  };

  const openLines = (level?: number): (() => void) => {
    flows.endLine();
    if (level !== undefined) flows.setLevel(level);
    return () => {
      flows.endLine();
      if (level !== undefined) flows.setLevel(undefined);
    };
  };

  const openList = (name: string, attributes: Attributes): (() => void) => {
    const numbered = name === "ol" && !/list-style[^;]*none/i.test(attributes["style"] ?? "");
    lists.push(numbered ? wholeNumber(attributes["start"], 1) : undefined);
    const end = openBox();
    return () => {
      lists.pop();
      end();
    };
  };

  const openItem = (attributes: Attributes): (() => void) => {
    const end = openLines();
    const next = lists.at(-1);
    if (next === undefined) return end;
    const number = wholeNumber(attributes["value"], next);
    lists[lists.length - 1] = number + 1;
    flows.text(`${number}.`);
    return end;
  };

  const openPreformatted = (): (() => void) => {
    preformatted += 1;
    const end = openLines();
    return () => {
      preformatted -= 1;
      end();
    };
  };

  return {
    open(name, attributes) {
      const inTable = tables.open(name, attributes);
      if (inTable !== undefined) return inTable;
      if (name === "br") flows.endLine(true);
      else if (name === "img") flows.add({ kind: "picture" });
      else if (name === "ol" || name === "ul") return openList(name, attributes);
      else if (name === "li") return openItem(attributes);
      else if (name === "pre") return openPreformatted();
      else if (boxes.has(name)) return openBox();
      else if (lineElements.has(name)) return openLines(headingLevel(name));
      return nothing;
    },
    text(text) {
      if (preformatted === 0) return flows.text(text);
      text.split(/\r\n?|\n/).forEach((line, at) => {
        if (at > 0) flows.endLine(true);
        flows.text(line);
      });
    },
    content() {
      flows.endLine();
      return page;
    },
  };
}

function wholeNumber(written: string | undefined, otherwise: number): number {
  return written !== undefined && /^-?\d{1,6}$/.test(written.trim()) ? Number(written) : otherwise;
}
