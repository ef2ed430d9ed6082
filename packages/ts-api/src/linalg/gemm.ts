/** Matrix products by address: how matmul and attention call the gemm kernel, and how stacks of matrices are walked. */
import type { Ptr } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import type { RealDType } from "../array/dtype.ts";
import type { Frame } from "../array/frame.ts";
import { elementBytes, type View } from "../array/view.ts";
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

/** Where the matrices of a stack begin when it is broadcast to `batch`: byte offsets, in row-major order of `batch`. */
export function matrixOffsets(view: View, batch: readonly number[]): number[] {
  const bytes = elementBytes(view);
  const strides = broadcastStrides(view.shape.slice(0, -2), view.strides.slice(0, -2), batch);
  let offsets = [0];
  for (const [axis, dim] of batch.entries()) {
    const step = (strides[axis] as number) * bytes;
    offsets = offsets.flatMap((start) => Array.from({ length: dim }, (_, i) => start + i * step));
  }
  return offsets;
}
