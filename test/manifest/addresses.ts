import { all, called, type Check } from "./manifest";

const carriers = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url", "AppDomain"];

/**
 * All on https and on one origin, which stands nowhere else: the build puts the office's own address in its place
 * wherever it finds it.
 */
export const addresses: Check = ({ xml, root, surroundings: { origin } }) => {
  const found = carriers.flatMap((name) => all(root, name)).flatMap(addressesOf);
  const own = found.filter(({ address }) => address.startsWith(`${origin}/`));
  const elsewhere = xml.split(origin).length - 1 - own.length;
  return [
    ...found
      .filter((one) => !own.includes(one))
      .map(({ element, address }) => foreign(called(element), address, origin)),
    ...(elsewhere > 0 ? [`${origin} also stands where it is no address (${elsewhere} times). Take it out there.`] : []),
  ];
};

interface Address {
  readonly element: Element;
  readonly address: string;
}

/** With those for single languages; uses by `resid` have none. */
function addressesOf(element: Element): readonly Address[] {
  const given = [
    element.getAttribute("DefaultValue"),
    element.localName === "AppDomain" ? element.textContent : null,
    ...all(element, "Override").map((override) => override.getAttribute("Value")),
  ];
  return given.filter((address) => address !== null).map((address) => ({ element, address }));
}

function foreign(where: string, address: string, origin: string): string {
  return address.startsWith("https://")
    ? `${where} is on another origin: ${address}. All addresses begin with ${origin}/.`
    : `${where} is not on https: ${address}. Excel opens nothing else.`;
}
