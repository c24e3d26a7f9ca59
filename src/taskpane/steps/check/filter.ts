import type { Found } from "../../../actions/found";

/** What a person may want to see alone. */
export const filters = ["all", "error", "warning", "tables", "text"] as const;

export type Filter = (typeof filters)[number];

export function passes({ severity, of }: Pick<Found, "severity" | "of">, filter: Filter): boolean {
  return filter === "all" || filter === severity || filter === of;
}
