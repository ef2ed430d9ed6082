import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteOf, Shape } from "../array/types.ts";
import { componentsOf, restride, type View } from "../array/view.ts";
import { binary } from "../elementwise/binary.ts";
import { reshaped } from "../manipulate/reshape.ts";
import { permuted } from "../manipulate/transpose.ts";
import { product } from "../shape/around.ts";
import { dotDims } from "../shape/dot.ts";
import { rowMajor } from "../shape/strides.ts";
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
  return wrap(y.shape.length <= 2 ? matmulViews(x, y) : dotStack(x, y));
}

/** One matrix product: the rows of all matrices of a by the columns of all matrices of b. */
function dotStack(a: View, b: View): View {
  const { k, left, right } = dotDims(a.shape, b.shape);
  const axis = b.shape.length - 2;
  const columns = reshaped(permuted(b, [axis, ...[...b.shape.keys()].filter((other) => other !== axis)]), [k, product(right)]);
  const rows = reshaped(a, [product(left), k]);
  const found = matmulViews(rows, columns);
  if (rows.storage !== a.storage) rows.storage.dispose();
  if (columns.storage !== b.storage) columns.storage.dispose();
  const shape = [...left, ...right];
  return restride(found, shape, rowMajor(shape, componentsOf(found)));
}
