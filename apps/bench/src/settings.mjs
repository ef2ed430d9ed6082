/** How long to warm up, how long a batch is, how many rounds: the quick run's and the full run's. */

/** Of every random order in a run. */
const SEED = 20_180_511;

/**
 * Wasm needs about half a second of running before the optimizing tier is in place. A quick batch of 6 ms is a thousand times what the
 * clock resolves; fifteen rounds give quartiles that one disturbed round cannot move.
 *
 * @param {boolean} quick @returns {import("./types.ts").Settings}
 */
export function settings(quick) {
  if (quick) return { quick, seed: SEED, warmUp: { first: 600, next: 60 }, batch: 6, rounds: { least: 7, most: 15, budget: 2_500 } };
  return { quick, seed: SEED, warmUp: { first: 1_000, next: 250 }, batch: 20, rounds: { least: 11, most: 41, budget: 15_000 } };
}
