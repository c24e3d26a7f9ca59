import type { Content } from "../content/content";
import { collapsed } from "./collapsed";

/** A stretch of content being written: the page, a box in it, a cell. */
export interface Flow {
  readonly content: Content[];
  line: string;
  readonly whenEnded: (content: readonly Content[]) => void;
}

/** Stretches inside each other; what is written goes to the innermost. */
export interface Flows {
  begin(whenEnded: Flow["whenEnded"], content?: Content[]): Flow;
  /** Ends a stretch and those inside it. Does nothing if it has ended. */
  end(flow: Flow): void;
  add(part: Content): void;
  text(text: string): void;
  endLine(evenBlank?: boolean): void;
  /** Of the lines that follow. */
  setLevel(level: number | undefined): void;
}

export function flowsInto(page: Content[]): Flows {
  const outermost: Flow = { content: page, line: "", whenEnded: () => {} };
  const open: Flow[] = [outermost];
  let level: number | undefined;
  const innermost = (): Flow => open.at(-1) ?? outermost;

  const endLine = (evenBlank = false): void => {
    const flow = innermost();
    const text = collapsed(flow.line);
    flow.line = "";
    if (text === "" && !evenBlank) return;
    flow.content.push({ kind: "lines", text, ...(level === undefined ? {} : { level }) });
  };

  return {
    begin(whenEnded, content = []) {
      endLine();
      const flow: Flow = { content, line: "", whenEnded };
      open.push(flow);
      return flow;
    },
    end(flow) {
      for (let at = open.lastIndexOf(flow); at > 0 && at < open.length;) {
        endLine();
        const ended = open.pop();
        ended?.whenEnded(ended.content);
      }
    },
    add: (part) => void innermost().content.push(part),
    text: (text) => void (innermost().line += text),
    endLine,
    setLevel: (of) => void (level = of),
  };
}
