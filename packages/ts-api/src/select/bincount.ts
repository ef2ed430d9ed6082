import { select } from "@genmath/core-wasm/select";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { packed } from "../array/contiguous.ts";
import { DTYPES } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { integerIndices } from "../array/gather.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike } from "../array/types.ts";
import { allocate, type View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import { count } from "../shape/count.ts";
import { assertLine, assertSameShape } from "../shape/line.ts";
import { extentOf } from "./extent.ts";

/** Weights, and a least length. */
export interface BincountOptions<W extends ArrayLike | undefined = ArrayLike | undefined> {
  /** What each element counts. Default: 1. */
  readonly weights?: W;
  /** Least length of the result. Default: 0. */
  readonly minlength?: number;
}

/**
 * How often each integer from 0 to the largest occurs; with weights, the sums of the weights that go with them.
 *
 * Shapes: (n,) → (max(largest + 1, minlength),), int32, with weights float64. Throws RangeError for a negative integer, ShapeError, DTypeError for numbers with a
 * fraction and for complex weights.
 *
 * @example
 * bincount([0, 3, 1, 1]).toArray(); // [1, 2, 0, 1]
 * bincount([0, 1, 1], { weights: [0.5, 1, 2] }).toArray(); // [0.5, 3]
 */
export function bincount(x: ArrayLike, options?: BincountOptions<undefined>): NDArray<"int32", readonly [number]>;
export function bincount(x: ArrayLike, options: BincountOptions<ArrayLike>): NDArray<"float64", readonly [number]>;
export function bincount(x: ArrayLike, { weights, minlength = 0 }: BincountOptions = {}): NDArray<"int32" | "float64", readonly [number]> {
  const given = asView(x);
  assertLine(given.shape, "bincount");
  count([minlength], "bincount with a minlength");
  const values = integerIndices(given, "bincount");
  return wrap(countsOf(values, weights === undefined ? undefined : asView(weights), minlength));
}

/** Counts (int32) or sums of weights (float64) of non-negative int32 values, flattened; at least `least` of them. */
export function countsOf(values: View, weights: View | undefined, least: number): View {
  if (weights !== undefined) {
    assertSameShape(values.shape, weights.shape, "bincount");
    if (DTYPES[weights.dtype].kind === "complex") {
      throw new DTypeError(`Cannot bincount with weights of ${weights.dtype}: wanted real ones`, [weights.dtype]);
    }
  }
  const amounts = weights === undefined ? undefined : castTo(weights, "float64");
  const { low, high } = values.size === 0 ? { low: 0, high: -1 } : extentOf(values);
  if (low < 0) throw new RangeError(`Cannot bincount: the smallest element is ${low}, wanted integers from 0 up`);
  const out = allocate(amounts === undefined ? "int32" : "float64", [Math.max(least, high + 1)]);
  withFrame((frame) => {
    const kernels = frame.engine.kernels(select);
    const at = packed(frame, values);
    if (amounts === undefined) kernels.bincount_i32(values.size, at, out.size, frame.output(out));
    else kernels.bincount_f64(values.size, at, packed(frame, amounts), out.size, frame.output(out));
  });
  return out;
}
