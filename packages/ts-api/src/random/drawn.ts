/** Numbers drawn into a new array, or one by itself. */
import type { Ptr } from "@genmath/core-wasm";
import { viewScalars } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { allocate } from "../array/view.ts";
import { type Size, sizeShape } from "../shape/size.ts";
import type { Drawn } from "./draws.ts";
import type { Kernels, Twister } from "./twister.ts";

/** Writes n numbers to `out`, advancing the stream at `state`. */
export type Fill = (kernels: Kernels, state: Ptr, n: number, out: Ptr) => void;

/** The numbers that `fill` draws. Throws ShapeError for a size that is none. */
export function drawn<Z extends Size | undefined, D extends "float64" | "int32">(
  twister: Twister,
  dtype: D,
  size: Z,
  fill: Fill,
): Drawn<Z, D>;
export function drawn(twister: Twister, dtype: "float64" | "int32", size: Size | undefined, fill: Fill): number | NDArray {
  const shape = sizeShape(size);
  if (shape === undefined) return drawnNumber(twister, dtype === "float64" ? "f64" : "i32", fill);
  const out = allocate(dtype, [...shape]);
  twister.run((kernels, state, frame) => fill(kernels, state, out.size, frame.output(out)));
  return wrap(out);
}

function drawnNumber(twister: Twister, scalar: "f64" | "i32", fill: Fill): number {
  return twister.run((kernels, state, frame) => {
    const out = frame.scratch(8);
    fill(kernels, state, 1, out);
    return viewScalars(scalar, frame.engine.memory.buffer as ArrayBuffer, out, 1)[0] as number;
  });
}
