import { escapedText } from "../../markup/escaped-text";

/** An SVG element. Attributes are escaped, children are markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${shown(value)}"`);
  const open = `<${name}${written.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}

/** A tenth of a pixel is enough. */
function shown(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 10) / 10) : escapedText(value);
}
