import { strFromU8, unzipSync } from "fflate";
import type { WordElement } from "../../../src/document/docx/word-element";
import { attributeOf, childOf, childrenOf, valueOf } from "../../../src/document/docx/word-element";
import { wordElements } from "../../../src/document/docx/word-xml";
import { partPath } from "../../../src/zip/part-path";
import { childOrder, mixed, single } from "./word-order";

/** The parts of a Word file by their paths, as text. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Everything in a Word file that a strict reader would call damaged, in words. */
export function damageIn(file: Uint8Array): readonly string[] {
  const parts = partsOf(file);
  const xml = new Map(
    [...parts].filter(([path]) => /\.(?:xml|rels)$/.test(path)).map(([path, text]) => [path, wordElements(text)]),
  );
  return [
    ...untypedParts(xml, [...parts.keys()]),
    ...looseTies(xml, new Set(parts.keys())),
    ...[...xml].flatMap(([path, root]) =>
      path.startsWith("word/") && path.endsWith(".xml") ? misplaced(root).map((one) => `${path}: ${one}`) : [],
    ),
    ...[...xml.values()].flatMap((root) => all(root, "tbl").flatMap(tableDamage)),
    ...unknownStyles(xml),
  ];
}

function untypedParts(xml: ReadonlyMap<string, WordElement>, paths: readonly string[]): readonly string[] {
  const list = xml.get("[Content_Types].xml");
  const typed = new Set(
    list?.children.map((child) => attributeOf(child, "PartName") ?? attributeOf(child, "Extension")),
  );
  const named = paths.filter((path) => path !== "[Content_Types].xml");
  const missing = named.filter((path) => !typed.has(`/${path}`) && !(path.endsWith(".rels") && typed.has("rels")));
  const empty = [...typed].filter((name) => name?.startsWith("/") === true && !paths.includes(name.slice(1)));
  return [...missing.map((path) => `no type: ${path}`), ...empty.map((name) => `type of nothing: ${name}`)];
}

/** Ties that lead nowhere, ids that no tie has, and parts that no tie leads to. */
function looseTies(xml: ReadonlyMap<string, WordElement>, paths: ReadonlySet<string>): readonly string[] {
  const reached = new Set<string>();
  const damage: string[] = [];
  for (const [path, ties] of xml) {
    if (!path.endsWith(".rels")) continue;
    const from = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const ids = new Set<string>();
    for (const tie of ties.children) {
      ids.add(attributeOf(tie, "Id") ?? "");
      const target = partPath(from, attributeOf(tie, "Target") ?? "");
      if (attributeOf(tie, "TargetMode") === "External") damage.push(`${from} leads out of the file`);
      else if (paths.has(target)) reached.add(target);
      else damage.push(`${from} leads to ${target}`);
    }
    for (const id of from === "" ? [] : referredIds(xml.get(from))) {
      if (!ids.has(id)) damage.push(`${from} refers to ${id}`);
    }
  }
  const loose = [...paths].filter((path) => !/\.rels$|^\[/.test(path) && !reached.has(path));
  return [...damage, ...loose.map((path) => `nothing leads to ${path}`)];
}

function referredIds(root: WordElement | undefined): readonly string[] {
  return root === undefined
    ? []
    : everything(root).flatMap(({ attributes }) =>
        Object.entries(attributes).flatMap(([name, value]) => (/^r:/.test(name) ? [value] : [])),
      );
}

function misplaced(root: WordElement): readonly string[] {
  return everything(root).flatMap((element) => {
    const order = childOrder[element.name];
    const names = element.children.map(({ name }) => name);
    const doubled = names.filter((name, at) => single.has(name) && names.indexOf(name) !== at);
    if (order === undefined) return doubled.map((name) => `two ${name} in ${element.name}`);
    const places = names.map((name) => order.indexOf(name));
    const unknown = names.filter((_, at) => places[at] === -1);
    const wrong = mixed.has(element.name) ? [] : names.filter((_, at) => (places[at] ?? 0) < (places[at - 1] ?? 0));
    const last = names.at(-1);
    const end = element.name === "tc" && last !== "p" ? ["a cell without a paragraph"] : [];
    return [
      ...doubled.map((name) => `two ${name} in ${element.name}`),
      ...unknown.map((name) => `${name} in ${element.name}`),
      ...wrong.map((name) => `${name} too late in ${element.name}`),
      ...end,
    ];
  });
}

/** Every row fills the grid; what goes on downwards has begun above in the same columns. */
function tableDamage(table: WordElement): readonly string[] {
  const grid = childrenOf(childOf(table, "tblGrid"), "gridCol").map((column) => Number(attributeOf(column, "w")));
  let above = new Set<string>();
  return childrenOf(table, "tr").flatMap((row, at) => {
    const here = new Set<string>();
    const damage: string[] = [];
    let column = 0;
    for (const cell of childrenOf(row, "tc")) {
      const properties = childOf(cell, "tcPr");
      const span = Number(valueOf(properties, "gridSpan") ?? 1);
      const merge = childOf(properties, "vMerge");
      const place = `${column}+${span}`;
      if (merge !== undefined) here.add(place);
      if (merge !== undefined && attributeOf(merge, "val") === undefined && !above.has(place)) {
        damage.push(`row ${at}: column ${place} goes on from nothing`);
      }
      const width = grid.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      if (Number(attributeOf(childOf(properties, "tcW"), "w")) !== width) damage.push(`row ${at}: width of ${place}`);
      column += span;
    }
    if (column !== grid.length) damage.push(`row ${at} has ${column} of ${grid.length} columns`);
    above = here;
    return damage;
  });
}

function unknownStyles(xml: ReadonlyMap<string, WordElement>): readonly string[] {
  const styles = [...xml.values()].find(({ name }) => name === "styles");
  const list = childrenOf(styles, "style").map((style) => attributeOf(style, "styleId") ?? "");
  const ids = new Set(list);
  const doubled = list.filter((id, at) => list.indexOf(id) !== at).map((id) => `two styles ${id}`);
  const used = [...xml.values()].flatMap((root) =>
    ["pStyle", "basedOn", "next"].flatMap((name) => all(root, name).map((one) => attributeOf(one, "val") ?? "")),
  );
  return [...doubled, ...[...new Set(used)].filter((id) => !ids.has(id)).map((id) => `no style ${id}`)];
}

function everything(root: WordElement): readonly WordElement[] {
  return [root, ...root.children.flatMap(everything)];
}

export function all(root: WordElement, name: string): readonly WordElement[] {
  return everything(root).filter((element) => element.name === name);
}
