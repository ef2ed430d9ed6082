import { asView } from "../array/as-view.ts";
import type { ComplexOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { Ranked } from "../shape/fft.ts";
import type { FftnOptions } from "../shape/fftn.ts";
import { LAST_TWO, type Transform, transformAll } from "./transform.ts";

const CALL: Transform = { action: "rfft2", kind: "real", inverse: false };

/**
 * Discrete Fourier transform of real matrices: `rfftn` along the last two axes, `fft2` without the half that are conjugates.
 *
 * Shapes: (…, m, n) → (…, m, ⌊n/2⌋ + 1). Types and errors as for `rfftn`, AxisError for less than two axes.
 *
 * @example
 * rfft2([[1, 2], [3, 4]]).real.toArray(); // [[10, -2], [-4, 0]]
 */
export function rfft2<A extends ArrayLike>(x: A, options?: FftnOptions): NDArray<ComplexOf<DTypeOf<A>>, Ranked<ShapeOf<A>>> {
  return wrap(transformAll(CALL, asView(x), { axes: LAST_TWO, ...options }));
}
