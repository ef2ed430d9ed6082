import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteOf, Shape } from "../array/types.ts";
import { binary } from "../elementwise/binary.ts";
import { contractAxes } from "./contract-axes.ts";

/**
 * Inner product: the sum of products over the last axes. Σₖ A[…, k] · B[…, k], without conjugation.
 *
 * Shapes: (…, k) and (…, k) → the other axes of a, then those of b; with a number the product with each element. Throws ShapeError when the last dimensions differ.
 *
 * @example
 * inner([1, 2, 3], [4, 5, 6]).item(); // 32
 */
export function inner<A extends ArrayLike, B extends ArrayLike>(a: A, b: B): NDArray<PromoteOf<A, B>, Shape> {
  const [x, y] = [asView(a), asView(b)];
  if (x.shape.length === 0 || y.shape.length === 0) return binary(base, "multiply", a, b);
  return wrap(contractAxes(x, y, [x.shape.length - 1], [y.shape.length - 1], "inner"));
}
