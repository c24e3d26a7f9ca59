import type { AssignedColumn } from "./assign-columns";
import { withArabicNumerals } from "./chinese-numerals";
import { monthField } from "./fields";
import { plainText } from "./plain-text";

/** The columns of a table 栏目 × months that hold months, or quarters where there are no months. */
export function monthsOf(paths: readonly (readonly string[])[]): readonly AssignedColumn[] {
  const months = matching(paths, /^(1[0-2]|[1-9])月份?$/);
  return months.length > 0 ? months : matching(paths, /^第?[1-4]季度$/);
}

function matching(paths: readonly (readonly string[])[], word: RegExp): readonly AssignedColumn[] {
  return paths.flatMap((path, column) => {
    const header = path.at(-1) ?? "";
    return word.test(withArabicNumerals(plainText(header))) ? [{ field: monthField.key, column, header }] : [];
  });
}
