/** Corners of a hypercube, drawn without replacement as scikit-learn draws them. */
import type { RandomState } from "../random/random-state.ts";
import { takeNumbers } from "./random-option.ts";

/** Coordinates that one integer holds. */
const BITS = 30;

/** `count` different corners of {0, 1}^dimensions, row by row. */
export function hypercube(count: number, dimensions: number, random: RandomState): Float64Array<ArrayBuffer> {
  const more = Math.max(0, dimensions - BITS);
  const lead = more > 0 ? takeNumbers(random.randint(0, 2, [count, more])) : new Float64Array(0);
  const bits = dimensions - more;
  const corners = new Float64Array(count * dimensions);
  for (const [i, corner] of withoutReplacement(2 ** bits, count, random).entries()) {
    corners.set(lead.subarray(i * more, (i + 1) * more), i * dimensions);
    for (let bit = 0; bit < bits; bit++) corners[i * dimensions + more + bit] = (corner >> (bits - 1 - bit)) & 1;
  }
  return corners;
}

/** `count` different integers below n: what is tried until it is new for a small part of them, the start of a permutation, or a reservoir for nearly all (Vitter 1985). */
function withoutReplacement(n: number, count: number, random: RandomState): Int32Array<ArrayBuffer> {
  const part = count / n;
  if (part > 0.01 && part < 0.99) return Int32Array.from(takeNumbers(random.permutation(n)).subarray(0, count));
  if (part < 0.2) {
    const found = new Set<number>();
    while (found.size < count) found.add(random.randint(n));
    return Int32Array.from(found);
  }
  const kept = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count; i < n; i++) {
    const place = random.randint(0, i + 1);
    if (place < count) kept[place] = i;
  }
  return kept;
}
