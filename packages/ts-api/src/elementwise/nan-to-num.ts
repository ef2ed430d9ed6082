import { asView } from "../array/as-view.ts";
import { DTYPES } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { equalOf, isnanOf } from "./answers.ts";
import { componentwise } from "./componentwise.ts";
import { copied, handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";
import { whereOf } from "./where.ts";

/** What stands for what is not a finite number. */
export interface NanToNumOptions<O extends NDArray | undefined = NDArray | undefined> extends OutOptions<O> {
  /** For NaN. By default 0. */
  readonly nan?: number;
  /** For Infinity. By default the largest finite number of the type. */
  readonly posinf?: number;
  /** For −Infinity. By default the smallest finite number of the type. */
  readonly neginf?: number;
}

/**
 * NaN and infinities replaced by numbers, element by element; of complex numbers in both parts.
 *
 * The element type stays.
 *
 * @example
 * nanToNum([NaN, 1, Infinity], { posinf: 9 }).toArray(); // [0, 1, 9]
 */
export function nanToNum<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: NanToNumOptions<O> = {},
): ResultOf<O, NDArray<DTypeOf<A>, ShapeOf<A>>> {
  const view = asView(x);
  const out = outOf(options);
  const result = DTYPES[view.dtype].inexact
    ? componentwise("nanToNum", view, out, (part, to) => replaced(part, options, to))
    : copied("nanToNum", view, out);
  return handleOf(result, options.out);
}

/** The largest finite float32: (2 − 2^−23) · 2^127. */
const MAX_FLOAT32 = (2 - 2 ** -23) * 2 ** 127;

function replaced(view: View, options: NanToNumOptions, out: View | undefined): View {
  const most = view.dtype === "float32" ? MAX_FLOAT32 : Number.MAX_VALUE;
  const { nan = 0, posinf = most, neginf = -most } = options;
  const replace = (test: View, value: number, from: View, to: View | undefined) => {
    const result = whereOf(test, value, from, to);
    test.storage.dispose();
    return result;
  };
  const above = equalOf(view, Number.POSITIVE_INFINITY);
  const below = equalOf(view, Number.NEGATIVE_INFINITY);
  const numbers = replace(isnanOf(view), nan, view, out);
  replace(above, posinf, numbers, numbers);
  return replace(below, neginf, numbers, numbers);
}
