import { asView } from "../array/as-view.ts";
import type { ComplexOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { Ranked } from "../shape/fft.ts";
import type { FftnOptions } from "../shape/fftn.ts";
import { type Transform, transformAll } from "./transform.ts";

const CALL: Transform = { action: "rfftn", kind: "real", inverse: false };

/**
 * Discrete Fourier transform of real numbers along several axes: `fftn` without the half of its last axis that are conjugates.
 *
 * Shapes: (m, n) → (m, ⌊n/2⌋ + 1); the last of `axes` is the one that is halved. float32 gives complex64, everything else complex128. Errors as for `fftn`, DTypeError for complex
 * numbers, ShapeError without an axis.
 *
 * @example
 * rfftn([[1, 2, 3], [4, 5, 6]]).shape; // [2, 2]
 * rfftn([[1, 2], [3, 4]]).real.toArray(); // [[10, -2], [-4, 0]]
 */
export function rfftn<A extends ArrayLike>(x: A, options: FftnOptions = {}): NDArray<ComplexOf<DTypeOf<A>>, Ranked<ShapeOf<A>>> {
  return wrap(transformAll(CALL, asView(x), options));
}
