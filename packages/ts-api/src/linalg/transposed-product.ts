/** (U diag(d) W)ᵀ: how an inverse is put together from singular or eigenvectors. */
import { base } from "@genmath/core-wasm/base";
import { through } from "../array/through.ts";
import { restride, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { matmulViews } from "./matmul.ts";

/** left (…, m, k), values (…, k), right (…, k, n) → (…, n, m). */
export function transposedProduct(left: View, values: View, right: View): View {
  const column = restride(values, [...values.shape, 1], [...values.strides, 1]);
  return through(binaryOf(base, "multiply", right, column), (rows) => matmulViews(matrixTransposed(rows), matrixTransposed(left)));
}

/** The last two axes exchanged. */
export function matrixTransposed(view: View): View {
  const exchanged = (of: readonly number[]) => [...of.slice(0, -2), of.at(-1) as number, of.at(-2) as number];
  return restride(view, exchanged(view.shape), exchanged(view.strides));
}
