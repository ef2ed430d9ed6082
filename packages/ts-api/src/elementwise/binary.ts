/**
 * The body of every binary elementwise operation: promote, broadcast, allocate, call the kernel of the dtype. A plain number beside an array does
 * not widen the array's type (NumPy 2's weak scalars).
 */
import { offset } from "@genmath/core-wasm";
import { type BaseExports, base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { elementStrides } from "../array/contiguous.ts";
import { DTYPES, type DType, floatOf } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { forEachBlock, planLoops } from "../array/loops.ts";
import { promote } from "../array/promote.ts";
import type { ArrayLike } from "../array/types.ts";
import { allocate, elementBytes, type View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import { broadcastShapes, broadcastStrides } from "../shape/broadcast.ts";

export type BinaryName = "add" | "subtract" | "multiply" | "divide" | "maximum";

type BinaryKernel = BaseExports["add_f64"];

/** a ∘ b as a new array. */
export function binary(name: BinaryName, a: ArrayLike, b: ArrayLike): View {
  return combine(name, asView(a), asView(b), typeof a === "number", typeof b === "number");
}

/** The same for views; a weak one is a plain number. */
export function combine(name: BinaryName, left: View, right: View, weakLeft = false, weakRight = false): View {
  const shape = broadcastShapes(left.shape, right.shape, name);
  const dtype = resultDType(name, left, right, weakLeft, weakRight);
  const x = castTo(left, dtype);
  const y = castTo(right, dtype);
  const out = allocate(dtype, shape);
  withFrame((frame) => {
    const kernel = kernelOf(frame.engine.kernels(base), name, dtype);
    const loops = planLoops(shape, [strides(x, shape), strides(y, shape)]);
    const { rows, cols } = loops;
    const [xr, yr] = loops.rowStrides as [number, number];
    const [xc, yc] = loops.colStrides as [number, number];
    const px = frame.input(x);
    const py = frame.input(y);
    const to = frame.output(out);
    const bytes = elementBytes(out);
    forEachBlock(loops, (starts, block) => {
      const [xs, ys] = starts as [number, number];
      kernel(rows, cols, offset(px, xs * bytes), xr, xc, offset(py, ys * bytes), yr, yc, offset(to, block * rows * cols * bytes));
    });
  });
  return out;
}

function strides(view: View, shape: readonly number[]): readonly number[] {
  return elementStrides(view, broadcastStrides(view.shape, view.strides, shape));
}

/** The view times, plus, … a plain number. */
export function combineNumber(name: BinaryName, view: View, value: number): View {
  return combine(name, view, asView(value), false, true);
}

function resultDType(name: BinaryName, a: View, b: View, weakA: boolean, weakB: boolean): DType {
  let dtype = promote(a.dtype, b.dtype) as DType;
  if (weakA !== weakB) dtype = beside(weakA ? b.dtype : a.dtype, (weakA ? a : b).storage.scalars()[0] as number);
  if (name === "divide") dtype = floatOf(dtype);
  return dtype;
}

/** The type of an array's operation with a plain number. */
function beside(dtype: DType, value: number): DType {
  if (DTYPES[dtype].inexact) return dtype;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "int32" : "float64";
}

const SUFFIX = { float64: "f64", float32: "f32", int32: "i32", complex128: "c128", complex64: "c64" } as const;

function kernelOf(kernels: BaseExports, name: BinaryName, dtype: DType): BinaryKernel {
  if (dtype === "bool") throw new DTypeError(`Cannot ${name} bool and bool: wanted numbers; use astype("int32")`, ["bool", "bool"]);
  if (name === "maximum" && DTYPES[dtype].kind === "complex") {
    throw new DTypeError(`Cannot take the maximum of ${dtype}: complex numbers have no order`, [dtype]);
  }
  const key: string = `${name}_${SUFFIX[dtype]}`;
  return kernels[key as keyof BaseExports] as BinaryKernel;
}
