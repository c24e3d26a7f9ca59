import type { PaneProps } from "../../pane";

/** 正文: the paragraphs of the report. */
export function TextStep({ session }: PaneProps) {
  return <p>{session.inspection?.text?.rows.length}</p>;
}
