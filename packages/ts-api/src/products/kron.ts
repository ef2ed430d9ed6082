import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteAll, Shape } from "../array/types.ts";
import { componentsOf, restride, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { rowMajor } from "../shape/strides.ts";

/**
 * Kronecker product: the second array once for each element of the first, multiplied by it. K[i·p + k, j·q + l] = A[i, j] · B[k, l].
 *
 * Shapes: (m, n) and (p, q) → (m p, n q); an array of fewer dimensions gets ones in front.
 *
 * @example
 * kron([[1, 2]], [[1], [10]]).toArray(); // [[1, 2], [10, 20]]
 */
export function kron<A extends ArrayLike, B extends ArrayLike>(a: A, b: B): NDArray<PromoteAll<readonly [A, B]>, Shape> {
  const [x, y] = [asView(a), asView(b)];
  const rank = Math.max(x.shape.length, y.shape.length);
  const product = binaryOf(base, "multiply", spread(x, rank, "even"), spread(y, rank, "odd"));
  const shape = Array.from({ length: rank }, (_, axis) => (product.shape[2 * axis] as number) * (product.shape[2 * axis + 1] as number));
  return wrap(restride(product, shape, rowMajor(shape, componentsOf(product))));
}

/** Every axis in front of, or behind, one of length 1. */
function spread(view: View, rank: number, places: "even" | "odd"): View {
  const lead = rank - view.shape.length;
  const interleave = (list: readonly number[], own: number, other: number) =>
    Array.from({ length: rank }, (_, axis) => (axis < lead ? own : (list[axis - lead] as number))).flatMap((value) =>
      places === "even" ? [value, other] : [other, value],
    );
  return restride(view, interleave(view.shape, 1, 1), interleave(view.strides, 0, 0));
}
