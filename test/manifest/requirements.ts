import { all, type Check } from "./manifest";

/** Sets that a host may have, but that no manifest may require: the add-in would be offered nowhere. */
const notToBeRequired: readonly string[] = ["ExcelApiDesktop", "ExcelApiOnline"];

export const requirements: Check = ({ root }) =>
  all(root, "Sets").flatMap((sets) => {
    const byDefault = sets.getAttribute("DefaultMinVersion");
    return all(sets, "Set").flatMap((set) => faultsOf(set, byDefault));
  });

function faultsOf(set: Element, byDefault: string | null): readonly string[] {
  const name = set.getAttribute("Name") ?? "";
  const version = set.getAttribute("MinVersion") ?? byDefault ?? "";
  return [
    ...(/^[A-Z][A-Za-z0-9]*$/.test(name) ? [] : [`<Set> names "${name}". Write a requirement set such as ExcelApi.`]),
    ...(/^[1-9]\d*\.\d+$/.test(version)
      ? []
      : [`<Set ${name}> has the version "${version}". Write two numbers such as 1.9.`]),
    ...(notToBeRequired.includes(name) ? [`<Set ${name}> may not be required. Let the code ask for it instead.`] : []),
  ];
}
