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
  return typeof value === "number" ? String(Math.round(value * 10) / 10) : escaped(value);
}

/** Text as markup, without the characters that XML does not allow. */
export function escaped(text: string): string {
  return text.replace(notAllowed, "").replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const notAllowed =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
