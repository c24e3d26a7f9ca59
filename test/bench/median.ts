/** Median time of a call in milliseconds, after a warm-up. */
export function median(call: () => unknown, runs = 21): number {
  for (let warm = 0; warm < 5; warm++) call();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  }).sort((left, right) => left - right);
  return times[Math.floor(runs / 2)] ?? 0;
}
