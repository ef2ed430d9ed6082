import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteOf, Shape } from "../array/types.ts";
import { type TensordotAxes, tensordotAxes } from "../shape/tensordot.ts";
import { contractAxes } from "./contract-axes.ts";

/**
 * The sum of products over pairs of axes. With `axes: n` the last n axes of a against the first n of b; with two lists (or two numbers) the axes they name, in pairs.
 *
 * Shapes: the other axes of a, then those of b. Default: `axes: 2`. Throws ShapeError for lengths that differ or lists that do not pair, AxisError.
 *
 * @example
 * tensordot([[1, 2], [3, 4]], [[1, 0], [0, 1]]).item(); // 5
 * tensordot([[1, 2], [3, 4]], [1, 1], { axes: [0, 0] }).toArray(); // [4, 6]
 */
export function tensordot<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: B,
  { axes = 2 }: { readonly axes?: TensordotAxes } = {},
): NDArray<PromoteOf<A, B>, Shape> {
  const [x, y] = [asView(a), asView(b)];
  const [ofA, ofB] = tensordotAxes(x.shape, y.shape, axes);
  return wrap(contractAxes(x, y, ofA, ofB, "tensordot"));
}
