/** Commands for Excel that belong together, with what they weigh on the wire. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/** Well below the 5 MB that Excel on the web takes at a time: our estimate is rough. */
export const mostBytes = 1_500_000;

/** Sends the steps in their order, with as few round trips as their weight allows. */
export async function sendSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const batch of batched(steps)) {
    for (const { queue } of batch) queue();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one a batch: a larger one would be refused
    await context.sync();
  }
}

function batched(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let weight = Infinity;
  for (const step of steps) {
    if (weight + step.bytes > mostBytes) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(step);
    weight += step.bytes;
  }
  return batches;
}
