/**
 * C[b] = A[b]·B[b] for a stack of matrices of any type but bool, by strides: what matmul and the contractions call. Nothing is copied but what a kernel cannot walk.
 *
 * Floating and complex types go through the packed GEMM, int32 has a kernel of its own, exact modulo 2^32. A·Aᵀ is seen for what it is, two views of the same elements, and
 * costs half. A stack against one matrix is one product of all its rows.
 */
import { offset, type Ptr } from "@genmath/core-wasm";
import { type BaseExports, base } from "@genmath/core-wasm/base";
import { type DType, scalarBytes } from "../array/dtype.ts";
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
export function multiplyStacks(given: StackDims, a: Matrices, b: Matrices, c: Matrices): void {
  if (given.m === 0 || given.n === 0) return;
  const dims = rowsTogether(given, a, b, c);
  const bytes = scalarBytes(scalarOf(c.view));
  withFrame((frame) => {
    const [pa, pb, pc] = [frame.input(a.view), frame.input(b.view), frame.output(c.view)];
    const multiply = productOf(frame, c.view.dtype, dims, a, b, c.row);
    if (dims.batch.length === 0) return multiply(pa, pb, pc);
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

/** The last axes of the stack, along which B is one matrix, become rows of A where they go on evenly: B is packed once. */
function rowsTogether(dims: StackDims, a: Matrices, b: Matrices, c: Matrices): StackDims {
  if (dims.batch.length === 0) return dims;
  let { m } = dims;
  let axis = dims.batch.length - 1;
  for (; axis >= 0; axis--) {
    if (b.batch[axis] !== 0 || a.batch[axis] !== m * a.row || c.batch[axis] !== m * c.row) break;
    m *= dims.batch[axis] as number;
  }
  return { ...dims, m, batch: dims.batch.slice(0, axis + 1) };
}

function productOf(frame: Frame, dtype: DType, dims: StackDims, a: Matrices, b: Matrices, ldc: number): Product {
  if (dtype === "int32") return integerProduct(frame, dims, a, b, ldc);
  const { m, n, k } = dims;
  const kernels = frame.engine.kernels(base);
  const [kernel, bytes] = gemmOf(kernels, dtype, dims);
  const scratch = frame.scratch(bytes);
  if ((dtype === "float64" || dtype === "float32") && m === n && m >= WORTH_HALVING && isTransposeOf(a, b)) {
    const half = dtype === "float64" ? kernels.symmetricProduct_f64 : kernels.symmetricProduct_f32;
    return (pa, _, pc) => half(m, k, 1, pa, a.row, a.column, 0, pc, ldc, scratch);
  }
  return (pa, pb, pc) => kernel(m, n, k, 1, pa, a.row, a.column, pb, b.row, b.column, 0, pc, ldc, scratch);
}

/** The kernel of a type, and the bytes of scratch that it wants. */
function gemmOf(kernels: BaseExports, dtype: DType, { m, n, k }: StackDims): readonly [BaseExports["gemm_f64"], number] {
  if (dtype === "float64") return [kernels.gemm_f64, kernels.gemmScratch_f64(m, n, k)];
  if (dtype === "float32") return [kernels.gemm_f32, kernels.gemmScratch_f32(m, n, k)];
  if (dtype === "complex128") return [kernels.gemm_c128, kernels.gemmScratch_c128(m, n, k)];
  return [kernels.gemm_c64, kernels.gemmScratch_c64(m, n, k)];
}

/** Rows from which half of A·Aᵀ and its mirror image cost less than all of it. */
const WORTH_HALVING = 32;

/** Whether B is Aᵀ: the same elements with rows and columns exchanged. */
function isTransposeOf(a: Matrices, b: Matrices): boolean {
  return (
    a.view.storage === b.view.storage &&
    a.view.offset === b.view.offset &&
    a.row === b.column &&
    a.column === b.row &&
    a.batch.every((stride, axis) => stride === b.batch[axis])
  );
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
