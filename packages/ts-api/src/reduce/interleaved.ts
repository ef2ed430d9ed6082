/**
 * Complex arrays as real ones: real and imaginary parts along an axis of length 2 behind the others. A reduction that treats the parts alike (a sum, not a
 * product) keeps that axis and needs no kernel of its own.
 */

import type { DType } from "../array/dtype.ts";
import { realOf } from "../array/dtype.ts";
import { type View, viewOfStorage } from "../array/view.ts";
import type { Reduction } from "../shape/reduce.ts";
import { rowMajor } from "../shape/strides.ts";

/** The parts of a complex view, of the same storage. */
export function interleaved({ storage, dtype, shape, strides, offset }: View): View {
  return viewOfStorage(storage, realOf(dtype), [...shape, 2], [...strides, 1], offset);
}

/** The reduction of `interleaved` that keeps the parts. */
export function keepingParts(found: Reduction): Reduction {
  return { ...found, shape: [...found.shape, 2] };
}

/** What `keepingParts` left, as complex numbers; the same storage. */
export function joined({ storage, shape, offset }: View, dtype: DType): View {
  const dims = shape.slice(0, -1);
  return viewOfStorage(storage, dtype, dims, rowMajor(dims, 2), offset);
}
