import { subscription, workbookTarget, type EventName } from "../events";
import type { Sheet } from "../model/sheet";
import type { Method, ObjectType } from "../object-type";

/** The pair of methods by which the client asks for events of a kind, and no longer asks for them. */
export function registrations<Self extends Sheet | undefined>(
  ...names: readonly EventName[]
): NonNullable<ObjectType<Self>["methods"]> {
  const pairs = names.flatMap((name): readonly (readonly [string, Method<Self>])[] => [
    [`_Register${name}`, (self, _, { events }) => void events.subscriptions.add(subscription(name, targetOf(self)))],
    [
      `_Unregister${name}`,
      (self, _, { events }) => void events.subscriptions.delete(subscription(name, targetOf(self))),
    ],
  ]);
  return Object.fromEntries(pairs);
}

function targetOf(self: Sheet | undefined): string {
  return self?.id ?? workbookTarget;
}
