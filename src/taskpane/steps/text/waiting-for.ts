/** What a paragraph is about that the office has to write. */
export type WaitingFor =
  | "published"
  | "applications"
  | "management"
  | "platform"
  | "supervision"
  | "problems"
  | "measure"
  | "fees"
  | "appraisal"
  | "evaluation"
  | "accountability"
  | "other";

const known: readonly (readonly [RegExp, WaitingFor])[] = [
  [/^一\.published/u, "published"],
  [/^一\.applications/u, "applications"],
  [/^一\.(management|documents)/u, "management"],
  [/^一\.platform/u, "platform"],
  [/^一\.(supervision|trainings)/u, "supervision"],
  [/^五\.problems?/u, "problems"],
  [/^五\.measures?/u, "measure"],
  [/^六\.fees/u, "fees"],
];

const results = ["appraisal", "evaluation", "accountability"] as const;

/** By the id of a drafted paragraph: 一.platform, 五.measure.2. */
export function waitingFor(id: string): WaitingFor {
  const result = results.find((part) => id === `一.${part}`);
  return result ?? known.find(([pattern]) => pattern.test(id))?.[1] ?? "other";
}
