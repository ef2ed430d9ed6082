import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { parts } from "../array/parts.ts";
import { promote } from "../array/promote.ts";
import type { ArrayLike, PromoteAll } from "../array/types.ts";
import { allocate, type View } from "../array/view.ts";
import { matmulViews } from "../linalg/matmul.ts";
import { raveled } from "../manipulate/ravel.ts";

/**
 * Dot product of two arrays, flattened, the first one conjugated. Σ conj(aᵢ) bᵢ.
 *
 * Shapes: n elements and n elements → (). Throws ShapeError when the sizes differ.
 *
 * @example
 * vdot([1, 2], [3, 4]).item(); // 11
 * vdot([{ re: 0, im: 1 }], [{ re: 0, im: 1 }]).item(); // { re: 1, im: 0 }
 */
export function vdot<A extends ArrayLike, B extends ArrayLike>(a: A, b: B): NDArray<PromoteAll<readonly [A, B]>, readonly []> {
  const [x, y] = [raveled(asView(a)), raveled(asView(b))];
  const dtype = promote(x.dtype, y.dtype);
  return wrap(dtype === "complex128" || dtype === "complex64" ? conjugated(castTo(x, dtype), castTo(y, dtype)) : matmulViews(x, y));
}

function conjugated(a: View, b: View): View {
  const [x, y] = [parts(a), parts(b)];
  const value = (p: View, q: View) => {
    const found = matmulViews(p, q);
    const number = found.storage.scalars()[0] as number;
    found.storage.dispose();
    return number;
  };
  const [re, im] = [value(x[0], y[0]) + value(x[1], y[1]), value(x[0], y[1]) - value(x[1], y[0])];
  const out = allocate(a.dtype, []);
  out.storage.scalars().set([re, im]);
  return out;
}
