import { lazy, Suspense, useState } from "react";
import type { ChartData } from "../../../domain/chart/chart-data";
import { useWords } from "../../language";

/** The drawing comes when somebody wants to look. */
const ChartFigure = lazy(async () => ({ default: (await import("./chart-figure")).ChartFigure }));

/** 图解, folded: drawn once they are opened. */
export function ChartsFolded({ charts }: { readonly charts: readonly ChartData[] }) {
  const { exportStep: words } = useWords();
  const [open, setOpen] = useState(false);
  if (charts.length === 0) return null;
  return (
    <details className="pane-folded" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.charts(charts.length)}</summary>
      {open && (
        <Suspense fallback={<p className="pane-hint">{words.chartsLoading}</p>}>
          {charts.map((chart) => (
            <ChartFigure key={chart.id} chart={chart} />
          ))}
        </Suspense>
      )}
    </details>
  );
}
