/**
 * The k smallest of numbers that are offered one at a time: a heap of k float64 whose largest stands first, J. W. J. Williams' (CACM 7, 1964). Offer only what is
 * smaller than that.
 */

/** Forgets everything: the largest is Infinity until k numbers came. */
export function forgetNearest(k: i32, heap: usize): void {
  for (let i = 0; i < k; i++) store<f64>(heap + (<usize>i << 3), Infinity);
}

/** Puts `distance` in place of the largest. */
export function offerNearer(k: i32, heap: usize, distance: f64): void {
  let at = 0;
  for (let child = 1; child < k; child = 2 * at + 1) {
    if (child + 1 < k && load<f64>(heap + (<usize>child << 3), 8) > load<f64>(heap + (<usize>child << 3))) child++;
    const below = load<f64>(heap + (<usize>child << 3));
    if (!(below > distance)) break;
    store<f64>(heap + (<usize>at << 3), below);
    at = child;
  }
  store<f64>(heap + (<usize>at << 3), distance);
}

/** The largest float64 below a distance; 0 for 0. What is nearer than the k-th neighbour is at most so far. */
// @ts-ignore: decorator
@inline
export function justBelow(distance: f64): f64 {
  return distance > 0 ? reinterpret<f64>(reinterpret<i64>(distance) - 1) : 0;
}
