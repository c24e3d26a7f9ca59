import { all, called, type Check } from "./manifest";

const mostButtons = 4;

/** One group of few buttons, each with something behind it. */
export const buttons: Check = ({ root, surroundings: { commands } }) => {
  const groups = all(root, "Group");
  const ids = [...groups, ...all(root, "Control")].map(({ id }) => id);
  return [
    ...(groups.length === 1 ? [] : [`The ribbon has ${groups.length} groups of ours. Keep one.`]),
    ...groups.flatMap((group) => tooMany(called(group), all(group, "Control").length)),
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `Two elements have the id ${id}. Rename one.`),
    ...all(root, "FunctionName")
      .map(({ textContent }) => textContent ?? "")
      .filter((name) => !commands.includes(name))
      .map((name) => `No command is called "${name}". There are ${commands.join(", ")}: see src/commands/names.ts.`),
  ];
};

function tooMany(group: string, count: number): readonly string[] {
  return count <= mostButtons ? [] : [`${group} has ${count} buttons; keep at most ${mostButtons}.`];
}
