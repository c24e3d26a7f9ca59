import { DefaultButton } from "@fluentui/react";
import type { PaneProps } from "../../pane";

/** 导出: the files that are handed in. */
export function ExportStep({ send }: PaneProps) {
  return <DefaultButton text="docx" onClick={() => send({ type: "export-pressed", wish: { what: "docx" } })} />;
}
