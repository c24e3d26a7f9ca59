import type { ReactNode } from "react";

/** A heading that opens and closes what belongs to it. */
export function Folded({ title, open = false, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="pane-folded" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
