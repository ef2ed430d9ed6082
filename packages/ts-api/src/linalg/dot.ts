import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteOf, Shape } from "../array/types.ts";
import { binary } from "../elementwise/binary.ts";
import { contractAxes } from "../products/contract-axes.ts";
import { matmulViews } from "./matmul.ts";

/**
 * Dot product as NumPy's dot: the last axis of a against the second to last of b, or its only one. Of vectors Σ aᵢ bᵢ (without conjugation), of matrices the matrix
 * product, with a number the product with each element.
 *
 * Shapes: (n,) · (n,) → (); (…, m, k) · (k,) → (…, m); (…, m, k) · (…, k, n) → (…, m, …, n), the leading dimensions of a and b one after the other, where `matmul` broadcasts them.
 * Throws ShapeError when the inner dimensions differ.
 *
 * @example
 * dot([3, 4], [2, 1]).item(); // 10
 */
export function dot<A extends ArrayLike, B extends ArrayLike>(a: A, b: B): NDArray<PromoteOf<A, B>, Shape> {
  const [x, y] = [asView(a), asView(b)];
  if (x.shape.length === 0 || y.shape.length === 0) return binary(base, "multiply", a, b);
  if (y.shape.length <= 2) return wrap(matmulViews(x, y));
  return wrap(contractAxes(x, y, [x.shape.length - 1], [y.shape.length - 2], "dot"));
}
