import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { allocate, componentsOf, type View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { diagonalView } from "../manipulate/diagonal.ts";

/**
 * The matrix with a vector on its diagonal, or the diagonal of a matrix.
 *
 * Shapes: (n,) → (n + |k|, n + |k|), a new array; (m, n) → (length of the diagonal,), a view. `k` is 0 for the main diagonal, positive above, negative below.
 * Throws ShapeError for other ranks, RangeError for a k that is no integer.
 *
 * @example
 * diag([1, 2]).toArray(); // [[1, 0], [0, 2]]
 * diag([[1, 2], [3, 4]]).toArray(); // [1, 4]
 */
export function diag<A extends ArrayLike>(a: A, { k = 0 }: { readonly k?: number } = {}): NDArray<DTypeOf<A>, Shape> {
  const view = asView(a);
  if (!Number.isInteger(k)) throw new RangeError(`Cannot diag with k = ${k}: wanted an integer`);
  if (view.shape.length === 2) return wrap(diagonalView(view, { offset: k }));
  if (view.shape.length === 1) return wrap(onDiagonal(view, k));
  throw new ShapeError(`Cannot diag ${formatShape(view.shape)}: wanted a vector or a matrix`, [view.shape]);
}

function onDiagonal(vector: View, k: number): View {
  const n = vector.size + Math.abs(k);
  const out = allocate(vector.dtype, [n, n], "zeros");
  const [from, to] = [vector.storage.scalars(), out.storage.scalars()];
  const components = componentsOf(vector);
  const [stride] = vector.strides as [number];
  for (let i = 0; i < vector.size; i++) {
    const place = (i * (n + 1) + (k < 0 ? -k * n : k)) * components;
    for (let c = 0; c < components; c++) to[place + c] = from[vector.offset + i * stride + c] as number;
  }
  return out;
}
