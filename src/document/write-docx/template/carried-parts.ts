import { documentText, partDocument } from "../../../workbook/xlsx/part-document";
import type { PackagePart, Tie } from "../package-parts";
import { kindOfTie, type Template } from "./open-template";

/**
 * What a report takes over from a template, by the kind of tie that leads to it. All else stays behind: macros, embedded
 * objects, comments, notes, custom data, links out of the file, and what only the template's own text needs.
 */
const carriedTies: ReadonlySet<string> = new Set([
  ...["styles", "settings", "fontTable", "theme", "numbering", "header", "footer"],
  // Of headers and footers: the office's emblem; of the table of fonts: those saved with the file.
  ...["image", "font"],
]);

export interface Carried {
  readonly parts: readonly PackagePart[];
  /** By the path of the part they are from. */
  readonly ties: ReadonlyMap<string, readonly Tie[]>;
}

/** The parts that a template's text is tied to, and those that they are tied to. */
export function carriedParts(template: Template): Carried {
  const parts = new Map<string, PackagePart>();
  const ties = new Map<string, readonly Tie[]>();
  const follow = (from: string): void => {
    const isText = from === template.path;
    const kept = template
      .ties(from)
      .filter(({ type }) => carriedTies.has(kindOfTie(type)) && !(isText && kindOfTie(type) === "image"));
    ties.set(from, kept);
    for (const { target } of kept) {
      if (parts.has(target) || target === template.path) continue;
      parts.set(target, carriedPart(target, template));
      follow(target);
    }
  };
  follow(template.path);
  const untied = [...parts.values()].map((part) => withoutTies(part, template, ties.get(part.path) ?? []));
  return { parts: untied, ties };
}

function carriedPart(path: string, template: Template): PackagePart {
  const kind = template.kindOf(path);
  return { path, kind, content: kind.endsWith("xml") ? template.text(path) : template.bytes(path) };
}

/** Settings that name what stays behind, a person, or another file. */
const droppedSettings = /^(?:\w+:)?(?:attachedTemplate|mailMerge|saveThroughXslt|docVars|footnotePr|endnotePr)$/;

/** An attribute that refers to a tie by its id. */
const reference = /\s[\w.-]+:(?:id|embed|link|pict|href|relid)\s*=\s*(["'])([^"']*)\1/g;

/** The part without references to what stays behind: a reference that leads nowhere makes a file damaged. */
function withoutTies(part: PackagePart, template: Template, kept: readonly Tie[]): PackagePart {
  if (typeof part.content !== "string") return part;
  const keptIds = new Set(kept.map(({ id }) => id));
  const gone = new Set(template.tieIds(part.path).filter((id) => !keptIds.has(id)));
  const isSettings = part.kind.endsWith(".settings+xml");
  if (gone.size === 0 && !isSettings) return part;
  const text = part.content.replace(reference, (written: string, _quote: string, id: string) =>
    gone.has(id) ? "" : written,
  );
  if (!isSettings) return { ...part, content: text };
  const settings = partDocument(text);
  const children = settings.children.filter(({ name }) => !droppedSettings.test(name));
  return { ...part, content: documentText({ ...settings, children }) };
}
