import { all, called, children, type Check, type Surroundings } from "./manifest";
import { residOf } from "./resources";

/** Excel wants the first three; 64 serves high resolutions. */
const wanted = ["16", "32", "80", "64"];

/** Icons of the add-in itself, in the dialog where it is installed. */
const ofTheAddin = { IconUrl: 32, HighResolutionIconUrl: 64 };

export const icons: Check = ({ root, surroundings }) => [
  ...Object.entries(ofTheAddin).flatMap(([name, size]) =>
    children(root, name).flatMap((icon) => faultOfFile(called(icon), icon, size, surroundings)),
  ),
  ...all(root, "Icon").flatMap((icon) => faultsOfIcon(icon, root, surroundings)),
];

function faultsOfIcon(icon: Element, root: Element, surroundings: Surroundings): readonly string[] {
  const images = children(icon, "Image");
  const sizes = images.map((image) => image.getAttribute("size"));
  const owner = icon.parentElement === null ? "" : called(icon.parentElement);
  return [
    ...wanted.filter((size) => !sizes.includes(size)).map((size) => `The icon of ${owner} lacks the size ${size}.`),
    ...images.flatMap((image) => {
      const resource = all(root, "Image").find(({ id }) => id === residOf(image));
      const size = Number(image.getAttribute("size"));
      return resource === undefined ? [] : faultOfFile(`${owner}, size ${size}`, resource, size, surroundings);
    }),
  ];
}

function faultOfFile(where: string, icon: Element, size: number, { icon: file }: Surroundings): readonly string[] {
  const name = /\/icons\/([^/]+)$/.exec(icon.getAttribute("DefaultValue") ?? "")?.[1] ?? "";
  const bytes = file(name);
  if (bytes === undefined)
    return [`${where}: there is no file "${name}" in assets/icons. Draw it, or correct the address.`];
  const found = pngSize(bytes);
  if (found === undefined) return [`${where}: ${name} is no PNG.`];
  const [width, height] = found;
  return width === size && height === size
    ? []
    : [`${where}: ${name} has ${width} × ${height} pixels, not ${size} × ${size}.`];
}

/** From the first chunk, which is always the header. */
function pngSize(bytes: Uint8Array): readonly [number, number] | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}
