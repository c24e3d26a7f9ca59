import type { ChartData } from "./chart-data";
import { bars } from "./svg/bars";
import { columns, columnsFit } from "./svg/columns";
import { hatchId, line, lineHeight, margin, widthOf, type Drawing } from "./svg/drawing";
import { escapedText } from "../markup/escaped-text";
import { element } from "./svg/element";
import { fillOf, fonts, hatch, ink } from "./svg/ink";
import { describe } from "./describe";

const titleSize = 15;
const head = 40;

/** A chart as an SVG picture that needs nothing else. Where it is too narrow for columns to stand, they lie. */
export function chartSvg(chart: ChartData, width = 640): string {
  const key = chart.series.length > 1 ? legend(chart) : nothing;
  const body = chart.kind === "column" && columnsFit(chart, width) ? columns(chart, width) : bars(chart, width);
  const height = Math.ceil(head + key.height + body.height + margin);
  const ids = { title: `chart-${chart.id}-title`, description: `chart-${chart.id}-description` };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": `${ids.title} ${ids.description}`,
      "font-family": fonts.text,
      "font-size": 12,
      fill: ink.text,
    },
    element("title", { id: ids.title }, escapedText(chart.title)),
    element("desc", { id: ids.description }, escapedText(describe(chart))),
    chart.series.length > 1 ? element("defs", {}, hatch(hatchId(chart))) : "",
    element("rect", { width, height, fill: ink.paper }),
    heading(chart, width),
    lower(key, head),
    lower(body, head + key.height),
  );
}

const nothing: Drawing = { markup: "", height: 0 };

function heading({ title, unit }: ChartData, width: number): string {
  const named = { x: margin, y: 26, "font-family": fonts.title, "font-size": titleSize, "font-weight": "bold" };
  return element("text", named, escapedText(title)) + line(`单位：${unit}`, width - margin, 22, "end");
}

/** Which fill is which series. */
function legend(chart: ChartData): Drawing {
  let x = margin;
  const entries = chart.series.map(({ name }, series) => {
    const fill = fillOf(series, chart.series.length, hatchId(chart));
    const entry =
      element("rect", { x, y: 2, width: 20, height: 12, fill, stroke: ink.dark }) +
      line(name, x + 26, lineHeight / 2, "start");
    x += 26 + widthOf(name) + 20;
    return entry;
  });
  return { markup: entries.join(""), height: lineHeight + 8 };
}

function lower({ markup }: Drawing, by: number): string {
  return markup === "" ? "" : element("g", { transform: `translate(0 ${by})` }, markup);
}
