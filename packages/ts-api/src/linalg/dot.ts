import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, PromoteOf, Shape } from "../array/types.ts";
import { binary } from "../elementwise/binary.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { matmul } from "./matmul.ts";

/**
 * Dot product as NumPy's dot: of vectors Σ aᵢ bᵢ (without conjugation), of matrices the matrix product, with a number the product with each element.
 *
 * Shapes: (n,) · (n,) → (); (…, m, k) · (k,) → (…, m); (m, k) · (k, n) → (m, n). Products of higher rank are `matmul` or `tensordot`.
 * Throws ShapeError when the inner dimensions differ.
 *
 * @example
 * dot([3, 4], [2, 1]).item(); // 10
 */
export function dot<A extends ArrayLike, B extends ArrayLike>(a: A, b: B): NDArray<PromoteOf<A, B>, Shape> {
  const [x, y] = [asView(a), asView(b)];
  if (x.shape.length === 0 || y.shape.length === 0) return binary(base, "multiply", a, b);
  if (y.shape.length > 2) {
    throw new ShapeError(
      `Cannot dot ${formatShape(x.shape)} by ${formatShape(y.shape)}: wanted at most two dimensions on the right; use matmul for stacks`,
      [x.shape, y.shape],
    );
  }
  return matmul<ArrayLike, ArrayLike>(a, b) as NDArray<PromoteOf<A, B>, Shape>;
}
