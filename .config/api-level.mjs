import { register } from "node:module";
import { fileURLToPath, URL } from "node:url";

register("./typescript-hooks.mjs", import.meta.url);
const { isGuarded, neededLevel, place, problemsOf } = await import("../test/api-level/problems.ts");
const { limitsAt, scanSources } = await import("../test/api-level/scan.ts");
const { compareLevels } = await import("../test/api-level/level.ts");

/** Prints which member needs which ExcelApi, where, and whether the code asks for it before. */
const root = fileURLToPath(new URL("..", import.meta.url));
const found = scanSources(root);
const limits = limitsAt(root);
const problems = problemsOf(found, limits);
const width = Math.max(0, ...found.uses.map(({ member }) => member.length));

for (const [need, uses] of groups(found.uses, ({ need: { set, level } }) => `${set} ${level}`).sort(byLevel)) {
  console.log(`\n${need}`);
  for (const [line, same] of groups(uses, lineOf)) console.log(`  ${line}  ${placesOf(same)}`);
}
console.log(
  `\nmanifest.xml requires ExcelApi ${limits.declared}; without asking, the code uses ${neededLevel(found.uses)}`,
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function lineOf(use) {
  return `${use.member.padEnd(width)} ${isGuarded(use) ? "asked" : "     "}`;
}

function placesOf(uses) {
  const places = [...new Set(uses.map(place))];
  return [...places.slice(0, 3), ...(places.length > 3 ? [`and ${places.length - 3} more`] : [])].join(", ");
}

function groups(items, keyOf) {
  const found = new Map();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found];
}

function byLevel([one], [other]) {
  return compareLevels(one.split(" ")[1], other.split(" ")[1]);
}
