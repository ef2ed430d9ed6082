import { asView } from "../array/as-view.ts";
import { castTo, converted } from "../array/cast.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { promote } from "../array/promote.ts";
import type { ArrayLike, PromoteOf, ShapeOf } from "../array/types.ts";
import { dotOf } from "../array/vector-value.ts";
import { allocate, componentsOf, type View } from "../array/view.ts";
import { broadcastStrides } from "../shape/broadcast.ts";
import { type MatmulDims, type MatmulFits, type MatmulShape, matmulDims } from "../shape/matmul.ts";
import { type Matrices, multiplyStacks } from "./stacked-product.ts";

/**
 * Matrix product. C[i, j] = Σₚ A[i, p] · B[p, j].
 *
 * Shapes: (…, m, k) · (…, k, n) → (…, m, n), leading dimensions broadcast; a one-dimensional operand is a row on the left and a column on the right, and its axis
 * is dropped from the result. |C − C*| ≤ k eps |A||B| entrywise; NaN and infinities propagate. `int32` is exact and wraps around; of booleans, sums are "or" and products
 * "and". A complex product is four real ones. Throws ShapeError when the inner dimensions differ.
 * Source: Goto & van de Geijn, "Anatomy of high-performance matrix multiplication" (2008).
 *
 * @example
 * matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]).toArray(); // [[19, 22], [43, 50]]
 */
export function matmul<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: B & MatmulFits<ShapeOf<A>, ShapeOf<B>>,
): NDArray<PromoteOf<A, B>, MatmulShape<ShapeOf<A>, ShapeOf<B>>> {
  return wrap(matmulViews(asView(a), asView(b)));
}

/** The same for views. */
export function matmulViews(a: View, b: View): View {
  if (isPairOfVectors(a, b)) return dotOf(a, b);
  // 1 rule: shapes and types, before anything is allocated
  const dims = matmulDims(a.shape, b.shape);
  const dtype = promote(a.dtype, b.dtype);
  // Booleans are counted: a count that is not 0 is true.
  if (dtype === "bool") {
    const counts = matmulViews(castTo(a, "int32"), castTo(b, "int32"));
    const found = converted(counts, "bool");
    counts.storage.dispose();
    return found;
  }
  // 2 memory
  const [x, y] = [castTo(a, dtype), castTo(b, dtype)];
  const out = allocate(dtype, dims.shape);
  // 3 kernel
  multiplyStacks(dims, operand(x, dims, 0), operand(y, dims, 1), result(out, dims));
  // 4 result
  return out;
}

/** Vectors of one floating type without gaps: their product is one number, which needs none of what follows. */
function isPairOfVectors(a: View, b: View): boolean {
  return (
    a.shape.length === 1 &&
    b.shape.length === 1 &&
    a.size === b.size &&
    a.dtype === b.dtype &&
    (a.dtype === "float64" || a.dtype === "float32") &&
    a.contiguous &&
    b.contiguous
  );
}

/** A vector is one row on the left, one column on the right. */
function operand(view: View, { batch }: MatmulDims, side: 0 | 1): Matrices {
  const { shape, strides } = view;
  if (shape.length === 1) {
    const [step] = strides as [number];
    return { view, batch: batch.map(() => 0), row: side === 0 ? 0 : step, column: side === 0 ? step : 0 };
  }
  if (shape.length === 2 && batch.length === 0) return { view, batch, row: strides[0] as number, column: strides[1] as number };
  const [row, column] = strides.slice(-2) as [number, number];
  return { view, batch: broadcastStrides(shape.slice(0, -2), strides.slice(0, -2), batch), row, column };
}

function result(view: View, { batch, n }: MatmulDims): Matrices {
  const components = componentsOf(view);
  return { view, batch: batch.length === 0 ? batch : view.strides.slice(0, batch.length), row: n * components, column: components };
}
