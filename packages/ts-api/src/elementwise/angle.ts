import { base } from "@genmath/core-wasm/base";
import { math } from "@genmath/core-wasm/math";
import { asView } from "../array/as-view.ts";
import type { FloatOf, RealOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import { parts } from "../array/parts.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { componentsOf } from "../array/view.ts";
import { binaryOf } from "./binary.ts";
import { handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";

/** In which unit angles are given, and where they are written. */
export interface AngleOptions<O extends NDArray | undefined = NDArray | undefined> extends OutOptions<O> {
  /** In degrees. By default in radians. */
  readonly deg?: boolean;
}

/**
 * Angle of complex numbers in the plane, element by element; in [−π, π], or in [−180, 180] with `deg`. atan2(im, re).
 *
 * Of real numbers 0 or π. Complex arrays give the real type of their precision, integers and booleans float64.
 *
 * @example
 * angle(array(Float64Array.of(0, 2, -1, 0), { dtype: "complex128" })).toArray(); // [1.5707963267948966, 3.141592653589793]
 * angle([5, -5], { deg: true }).toArray(); // [0, 180]
 */
export function angle<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  z: A,
  options: AngleOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<RealOf<DTypeOf<A>>>, ShapeOf<A>>> {
  const view = asView(z);
  const [re, im] = componentsOf(view) === 2 ? parts(view) : [view, 0];
  const radians = binaryOf(math, "atan2", im, re, outOf(options));
  if (options.deg) binaryOf(base, "multiply", radians, 180 / Math.PI, radians);
  return handleOf(radians, options.out);
}
