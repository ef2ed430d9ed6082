/** How long to warm up, how long a batch is, how many rounds: the quick run's and the full run's. */

/** Of every random order in a run. */
const SEED = 20_180_511;

/**
 * Wasm needs about half a second of running before the optimizing tier is in place; another size of the same case needs less, but not
 * nothing, because libraries choose other kernels for it. A batch of 3 ms is ten thousand times what the clock resolves, and short enough
 * to come through between two turns of the scheduler on a busy machine; twenty rounds give quartiles that a few disturbed ones cannot move.
 *
 * @param {boolean} quick @returns {import("./types/report.ts").Settings}
 */
export function settings(quick) {
  if (quick) return { quick, seed: SEED, warmUp: { first: 600, next: 300 }, batch: 3, rounds: { least: 11, most: 21, budget: 2_500 } };
  return { quick, seed: SEED, warmUp: { first: 1_000, next: 500 }, batch: 10, rounds: { least: 15, most: 61, budget: 15_000 } };
}
