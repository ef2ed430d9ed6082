/** Numbers drawn into a new array, or one by itself. */
import { DTYPES, type DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { allocate } from "../array/view.ts";
import { type Size, sizeShape } from "../shape/size.ts";
import type { Drawn } from "./draws.ts";
import type { Fill } from "./source.ts";
import type { Stream } from "./stream.ts";

/** What is drawn. */
export type DrawnDType = Extract<DType, "float64" | "float32" | "int32">;

/** The numbers that `fill` draws. Throws ShapeError for a size that is none. */
export function drawn<Z extends Size | undefined, D extends DrawnDType>(stream: Stream, dtype: D, size: Z, fill: Fill): Drawn<Z, D>;
export function drawn(stream: Stream, dtype: DrawnDType, size: Size | undefined, fill: Fill): number | NDArray {
  const shape = sizeShape(size);
  if (shape === undefined) return drawnNumber(stream, dtype, fill);
  const out = allocate(dtype, [...shape]);
  stream.run((kernels, state, frame) => fill(kernels, state, out.size, frame.output(out), frame));
  return wrap(out);
}

/** One number by itself. */
export function drawnNumber(stream: Stream, dtype: DrawnDType, fill: Fill): number {
  const { scalar } = DTYPES[dtype];
  return stream.run((kernels, state, frame) => {
    const out = frame.scratch(8);
    fill(kernels, state, 1, out, frame);
    const window = frame.engine.window[scalar];
    return window[out / window.BYTES_PER_ELEMENT] as number;
  });
}

/** n numbers in an ordinary array. */
export function drawnList(stream: Stream, n: number, fill: Fill): Float64Array<ArrayBuffer> {
  return stream.run((kernels, state, frame) => {
    const out = frame.scratch(8 * n);
    fill(kernels, state, n, out, frame);
    return frame.engine.window.f64.slice(out / 8, out / 8 + n);
  });
}
