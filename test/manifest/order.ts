import { called, type Check } from "./manifest";

/**
 * Which children an element may have, in the order of Microsoft's schema for task panes: "?" need not be there, "+" may
 * be there several times. Elements that are not named here are not looked into.
 */
const schema: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateID? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl? SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides? ExtendedOverrides?",
  DisplayName: "Override+?",
  IconUrl: "Override+?",
  HighResolutionIconUrl: "Override+?",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation RequestedWidth? RequestedHeight?",
  VersionOverrides: "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "OfficeTab",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  Control: "Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Icon: "Image+",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
  String: "Override+?",
};

const hostOfOverrides = "DesktopFormFactor";

const actions: Readonly<Record<string, string>> = {
  ShowTaskpane: "TaskpaneId SourceLocation Title?",
  ExecuteFunction: "FunctionName",
};

/** Excel refuses a manifest whose elements are all there in another order. */
export const order: Check = ({ root }) =>
  [root, ...root.querySelectorAll("*")].flatMap((element) => {
    const grammar = grammarOf(element);
    return grammar === undefined ? [] : faultsWithin(element, grammar.split(" "));
  });

function grammarOf(element: Element): string | undefined {
  if (element.localName === "Action") return actions[typeOf(element)] ?? "";
  if (element.localName === "Host") return typeOf(element) === "" ? undefined : hostOfOverrides;
  return schema[element.localName];
}

function typeOf(element: Element): string {
  return element.getAttribute("xsi:type") ?? "";
}

function faultsWithin(element: Element, grammar: readonly string[]): readonly string[] {
  const expected = grammar.map(nameIn);
  const names = [...element.children].map(({ localName }) => localName);
  const within = called(element);
  const unknown = names.filter((name) => !expected.includes(name));
  const missing = grammar.filter((part) => !part.endsWith("?") && !names.includes(nameIn(part)));
  const repeated = grammar.filter(
    (part) => !part.includes("+") && names.indexOf(nameIn(part)) !== names.lastIndexOf(nameIn(part)),
  );
  return [
    ...unknown.map(
      (name) => `${within} has <${name}>, which does not belong there. It may have ${expected.join(", ")}.`,
    ),
    ...missing.map((part) => `${within} lacks <${nameIn(part)}>.`),
    ...repeated.map((part) => `${within} has <${nameIn(part)}> more than once.`),
    ...outOfOrder(names, expected).map(([late, early]) => `In ${within}, <${early}> must come before <${late}>.`),
  ];
}

function nameIn(part: string): string {
  return part.replace(/[?+]+$/, "");
}

/** Neighbours that stand the wrong way round. */
function outOfOrder(names: readonly string[], expected: readonly string[]): readonly (readonly [string, string])[] {
  const known = names.filter((name) => expected.includes(name));
  return known.flatMap((name, at) => {
    const next = known[at + 1];
    return next !== undefined && expected.indexOf(next) < expected.indexOf(name) ? [[name, next] as const] : [];
  });
}
