/** The fastest of so many runs, in milliseconds: what the work takes when nothing else disturbs it. */
export async function fastest(work: () => Promise<unknown>, runs = 3): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
