/** Matrix products by address: how matmul and attention call the gemm kernel, and how stacks of matrices are walked. */
import type { Ptr } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { type RealDType, scalarBytes } from "../array/dtype.ts";
import type { Frame } from "../array/frame.ts";
import { scalarOf, type View } from "../array/view.ts";
import { broadcastStrides } from "../shape/broadcast.ts";

export interface GemmDims {
  readonly m: number;
  readonly n: number;
  readonly k: number;
}

/** C = alpha·A·B for matrices at three addresses, laid out as the last two axes of `a` and `b`; C is contiguous (m, n). */
export function gemm(frame: Frame, dtype: RealDType, { m, n, k }: GemmDims, a: View, b: View, alpha = 1): (a: Ptr, b: Ptr, c: Ptr) => void {
  const kernels = frame.engine.kernels(base);
  const double = dtype === "float64";
  const scratch = frame.scratch(double ? kernels.gemmScratch_f64(m, n, k) : kernels.gemmScratch_f32(m, n, k));
  const kernel = double ? kernels.gemm_f64 : kernels.gemm_f32;
  const [rsa, csa] = a.shape.length === 1 ? [0, a.strides[0] as number] : (a.strides.slice(-2) as [number, number]);
  const [rsb, csb] = b.shape.length === 1 ? [b.strides[0] as number, 0] : (b.strides.slice(-2) as [number, number]);
  return (pa, pb, c) => kernel(m, n, k, alpha, pa, rsa, csa, pb, rsb, csb, 0, c, n, scratch);
}

/** Visits the matrices of two stacks broadcast to `batch`: byte offsets into each, the matrix's number, and the bytes of an element. */
export function forEachMatrix(
  batch: readonly number[],
  a: View,
  b: View,
  visit: (aOffset: number, bOffset: number, index: number, bytes: number) => void,
): void {
  const bytes = scalarBytes(scalarOf(a));
  const [as, bs] = [a, b].map((view) => broadcastStrides(view.shape.slice(0, -2), view.strides.slice(0, -2), batch)) as [number[], number[]];
  const count = batch.reduce((product, dim) => product * dim, 1);
  for (let index = 0; index < count; index++) {
    let left = index;
    let aOffset = 0;
    let bOffset = 0;
    for (let axis = batch.length - 1; axis >= 0; axis--) {
      const dim = batch[axis] as number;
      const i = left % dim;
      left = (left - i) / dim;
      aOffset += i * (as[axis] as number);
      bOffset += i * (bs[axis] as number);
    }
    visit(aOffset * bytes, bOffset * bytes, index, bytes);
  }
}
