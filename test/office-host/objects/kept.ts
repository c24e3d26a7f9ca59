import { requireUnprotected } from "../model/permission";
import type { Sheet } from "../model/sheet";
import type { Property } from "../object-type";

/** A trait kept as it is in something on a sheet; a protected sheet does not let it be changed. */
export function kept<Self extends { readonly sheet: Sheet }, Holder, Key extends keyof Holder>(
  holder: (self: Self) => Holder,
  key: Key,
  read: (value: unknown, member: string) => Holder[Key],
  member: string,
): Property<Self> {
  return {
    get: (self) => holder(self)[key],
    set: (self, value) => {
      requireUnprotected(self.sheet, member);
      holder(self)[key] = read(value, member);
    },
  };
}
