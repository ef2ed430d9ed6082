import { asView } from "../array/as-view.ts";
import { DTYPES } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { numbersOf } from "../array/numbers.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { restride, scalarsOf, type View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import { assertLine } from "../shape/line.ts";
import { placesIn } from "./places.ts";

/** Which end belongs to a bin. */
export interface DigitizeOptions {
  /** Bins hold their upper edge, not their lower one: bins[i − 1] < x ≤ bins[i]. Default: false. */
  readonly right?: boolean;
}

/**
 * The bin that each element falls in: i with bins[i − 1] ≤ x < bins[i], 0 below all bins and n above. Bins that descend count from the other end.
 *
 * Shapes: any, and bins (n,) → the first, int32. NaN is above all bins. Throws RangeError for bins that neither ascend nor descend, ShapeError, DTypeError for complex
 * numbers.
 *
 * @example
 * digitize([0.2, 6.4, 3], [0, 1, 2.5, 4, 10]).toArray(); // [1, 4, 3]
 */
export function digitize(x: ArrayLike, bins: ArrayLike, { right = false }: DigitizeOptions = {}): NDArray<"int32", Shape> {
  const values = asView(x);
  const edges = asView(bins);
  assertLine(edges.shape, "digitize by bins of");
  for (const { dtype } of [values, edges]) {
    if (DTYPES[dtype].kind === "complex") throw new DTypeError(`Cannot digitize ${dtype}: complex numbers are in no bins`, [dtype]);
  }
  const side = right ? "left" : "right";
  const direction = directionOf(edges);
  if (direction === "ascending") return wrap(placesIn(edges, values, side));
  if (direction === undefined) throw new RangeError("Cannot digitize: the bins neither ascend nor descend, wanted one of both");
  const [n, step] = [edges.size, edges.strides[0] as number];
  const turned = restride(edges, [n], [-step], edges.offset + (n - 1) * step);
  const places = placesIn(turned, values, side);
  const counts = scalarsOf(places);
  for (const [i, place] of counts.entries()) counts[i] = n - place;
  return wrap(places);
}

/** Whether a list ascends or descends, equal neighbours allowed. */
function directionOf(edges: View): "ascending" | "descending" | undefined {
  const values = numbersOf(edges);
  let [up, down] = [true, true];
  for (let i = 1; i < values.length; i++) {
    const [before, here] = [values[i - 1] as number, values[i] as number];
    up &&= before <= here;
    down &&= before >= here;
  }
  return up ? "ascending" : down ? "descending" : undefined;
}
