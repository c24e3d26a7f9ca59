import { ProgressIndicator } from "@fluentui/react";
import type { AddinWords } from "../locales/zh-CN/addin";

/** What stands in the pane until Excel answers. */
export function Opening({ words }: { readonly words: AddinWords }) {
  return (
    <main className="addin-notice">
      <h1>{words.title}</h1>
      <ProgressIndicator label={words.opening} />
    </main>
  );
}
