/**
 * C[b] = A[b]·B[b] for a stack of matrices of any type but bool, by strides: what matmul and the contractions call. Nothing is copied but what a kernel cannot walk.
 *
 * Floating types go through the packed GEMM. int32 has a kernel of its own, exact modulo 2^32. A complex product is four real ones on the parts, which are strided views:
 * Re C = Re A Re B − Im A Im B, Im C = Re A Im B + Im A Re B. The same terms as in the definition, so that NaN and infinities come out as there.
 */
import { offset, type Ptr } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { DTYPES, type DType, realOf, scalarBytes } from "../array/dtype.ts";
import { type Frame, withFrame } from "../array/frame.ts";
import { forEachBlock } from "../array/loops.ts";
import { transfer } from "../array/transfer.ts";
import { scalarOf, type View } from "../array/view.ts";

/** How an array is read as a stack of matrices: strides in scalars. */
export interface Matrices {
  readonly view: View;
  /** Along each axis of the stack. */
  readonly batch: readonly number[];
  readonly row: number;
  readonly column: number;
}

export interface StackDims {
  readonly m: number;
  readonly n: number;
  readonly k: number;
  /** The axes of the stack. */
  readonly batch: readonly number[];
}

/** A product of two matrices at three addresses. */
type Product = (a: Ptr, b: Ptr, c: Ptr) => void;

/** Fills `c`, a new contiguous array of the operands' type, whose matrices must have neighbouring columns. */
export function multiplyStacks(dims: StackDims, a: Matrices, b: Matrices, c: Matrices): void {
  if (dims.m === 0 || dims.n === 0) return;
  const bytes = scalarBytes(scalarOf(c.view));
  withFrame((frame) => {
    const [pa, pb, pc] = [frame.input(a.view), frame.input(b.view), frame.output(c.view)];
    const multiply = productOf(frame, c.view.dtype, dims, a, b, c.row);
    const loops = {
      rows: 1,
      cols: 1,
      rowStrides: [0, 0, 0],
      colStrides: [0, 0, 0],
      outer: dims.batch,
      outerStrides: [a.batch, b.batch, c.batch],
    };
    forEachBlock(loops, ([x, y, z]) => {
      multiply(offset(pa, (x as number) * bytes), offset(pb, (y as number) * bytes), offset(pc, (z as number) * bytes));
    });
  });
}

function productOf(frame: Frame, dtype: DType, dims: StackDims, a: Matrices, b: Matrices, ldc: number): Product {
  if (dtype === "int32") return integerProduct(frame, dims, a, b, ldc);
  if (DTYPES[dtype].components === 2) return complexProduct(frame, dtype, dims, a, b, ldc);
  const multiply = realProduct(frame, dtype, dims, a, b);
  return (pa, pb, pc) => multiply(pa, pb, pc, ldc, 1, 0);
}

/** C = alpha·A·B + beta·C in a floating type. */
function realProduct(frame: Frame, dtype: DType, { m, n, k }: StackDims, a: Matrices, b: Matrices) {
  const kernels = frame.engine.kernels(base);
  const double = dtype === "float64";
  const scratch = frame.scratch(double ? kernels.gemmScratch_f64(m, n, k) : kernels.gemmScratch_f32(m, n, k));
  const kernel = double ? kernels.gemm_f64 : kernels.gemm_f32;
  return (pa: Ptr, pb: Ptr, c: Ptr, ldc: number, alpha: number, beta: number) =>
    kernel(m, n, k, alpha, pa, a.row, a.column, pb, b.row, b.column, beta, c, ldc, scratch);
}

function complexProduct(frame: Frame, dtype: DType, dims: StackDims, a: Matrices, b: Matrices, ldc: number): Product {
  const { m, n } = dims;
  const real = realOf(dtype);
  const bytes = scalarBytes(DTYPES[real].scalar);
  const multiply = realProduct(frame, real, dims, a, b);
  const [re, im] = [frame.scratch(m * n * bytes), frame.scratch(m * n * bytes)];
  const imaginary = (p: Ptr) => offset(p, bytes);
  return (pa, pb, pc) => {
    multiply(pa, pb, re, n, 1, 0);
    multiply(imaginary(pa), imaginary(pb), re, n, -1, 1);
    multiply(pa, imaginary(pb), im, n, 1, 0);
    multiply(imaginary(pa), pb, im, n, 1, 1);
    transfer(frame, real, [m, n], { at: re, strides: [n, 1] }, { at: pc, strides: [ldc, 2] });
    transfer(frame, real, [m, n], { at: im, strides: [n, 1] }, { at: imaginary(pc), strides: [ldc, 2] });
  };
}

/** The kernel wants rows of B without gaps: others are packed. */
function integerProduct(frame: Frame, { m, n, k }: StackDims, a: Matrices, b: Matrices, ldc: number): Product {
  const kernel = frame.engine.kernels(base).gemm_i32;
  if (b.column === 1 || n === 1) return (pa, pb, pc) => kernel(m, n, k, pa, a.row, a.column, pb, b.row, pc, ldc);
  const rows = frame.scratch(k * n * scalarBytes("i32"));
  return (pa, pb, pc) => {
    transfer(frame, "int32", [k, n], { at: pb, strides: [b.row, b.column] }, { at: rows, strides: [n, 1] });
    kernel(m, n, k, pa, a.row, a.column, rows, n, pc, ldc);
  };
}
