/**
 * How many calls make a batch: enough that the batch lasts the wanted time, so that the clock's resolution and the cost of reading it
 * do not show. Grows by the rate seen so far, in steps, so that neither a slow first call nor a coarse clock decides.
 */

/** How much longer the next try may be: a few calls say little about many. */
const STEP = 100;

/** A clock that returns 0 for ever must not hang us. */
const MOST_CALLS = 2 ** 30;

/**
 * @param {(count: number) => number} time runs `count` calls and returns their milliseconds
 * @param {number} target least milliseconds of a batch
 */
export function calibrate(time, target) {
  let count = 1;
  for (;;) {
    const elapsed = time(count);
    if (elapsed >= target || count >= MOST_CALLS) return { count, elapsed };
    const estimate = elapsed > 0 ? Math.ceil((1.1 * count * target) / elapsed) : MOST_CALLS;
    count = Math.min(estimate, STEP * count, MOST_CALLS);
  }
}
