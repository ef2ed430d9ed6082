/** The order of a product of many matrices that needs the fewest multiplications. */

/** Where a product of matrices first … last is cut in two. */
export type Cut = (first: number, last: number) => number;

/**
 * dims: matrix i is (dims[i], dims[i + 1]). Every product of neighbours is tried, from two matrices up (Cormen, Leiserson, Rivest & Stein, "Introduction to Algorithms"
 * (2009), 15.2).
 */
export function cheapestOrder(dims: readonly number[]): Cut {
  const count = dims.length - 1;
  const table = () => Array.from({ length: count }, () => new Array<number>(count).fill(0));
  const [costs, cuts] = [table(), table()];
  const cost = (i: number, j: number) => (costs[i] as number[])[j] as number;
  for (let span = 1; span < count; span++) {
    for (let first = 0; first + span < count; first++) {
      const last = first + span;
      let least = Number.POSITIVE_INFINITY;
      for (let cut = first; cut < last; cut++) {
        const ends = (dims[first] as number) * (dims[cut + 1] as number) * (dims[last + 1] as number);
        const whole = cost(first, cut) + cost(cut + 1, last) + ends;
        if (whole < least) {
          least = whole;
          (cuts[first] as number[])[last] = cut;
        }
      }
      (costs[first] as number[])[last] = least;
    }
  }
  return (first, last) => (cuts[first] as number[])[last] as number;
}
