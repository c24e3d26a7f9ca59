import type { ChartData } from "../../../domain/chart/chart-data";
import { chartSvg } from "../../../domain/chart/chart-svg";
import { describe } from "../../../domain/chart/describe";
import { useWords } from "../../language";

/** In pixels: what a narrow pane has room for. */
const width = 310;

/** A chart as a picture, with its figures in a table behind. */
export function ChartFigure({ chart }: { readonly chart: ChartData }) {
  const { exportStep: words } = useWords();
  const picture = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(chart, width))}`;
  return (
    <figure className="export-chart">
      <img src={picture} alt={`${chart.title}：${describe(chart)}`} />
      <details className="pane-folded">
        <summary>{words.chartTable}</summary>
        <ChartTable chart={chart} />
      </details>
    </figure>
  );
}

function ChartTable({ chart }: { readonly chart: ChartData }) {
  const { exportStep: words } = useWords();
  const { title, unit, categories, series } = chart;
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.chartUnit(unit)}</th>
          {series.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map((category, at) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            {series.map(({ name, values }) => (
              <td key={name}>{values[at] ?? words.blank}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
