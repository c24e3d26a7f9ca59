/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandNames } from "../../src/commands/names";
import { checkManifest } from "./check-manifest";
import type { Surroundings } from "./manifest";
import { plantedFaults } from "./planted-faults";

const root = process.cwd();
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const surroundings: Surroundings = { origin: "https://localhost:3000", commands: commandNames, icon: iconFile };

function iconFile(name: string): Uint8Array | undefined {
  const file = join(root, "assets", "icons", name);
  return name !== "" && existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
}

test("manifest.xml 没有问题", () => expect(checkManifest(manifest, surroundings)).toEqual([]));

test.each(plantedFaults)("看得出：%s", (_, at, instead, said) => {
  const faulty = manifest.replace(at, instead);
  expect(faulty).not.toBe(manifest);
  expect(checkManifest(faulty, surroundings)).toEqual(said.map((part): unknown => expect.stringContaining(part)));
});
