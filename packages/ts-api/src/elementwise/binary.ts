/**
 * The body of every operation on two arguments: promote, broadcast, call the kernel of the type. A public function is one line over it:
 *
 *     return binary(base, "add", a, b, options);
 *
 * Types follow from the kernels that the area exports, see kernel.ts. A plain number beside an array does not widen the array's type (NumPy 2's weak scalars) and
 * is handed to the kernel as it is, in no array.
 */
import { type Area, offset, type Ptr } from "@genmath/core-wasm";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { elementStrides } from "../array/contiguous.ts";
import { bytesOf, DTYPES, type DType } from "../array/dtype.ts";
import type { Frame } from "../array/frame.ts";
import { forEachBlock, planLoops } from "../array/loops.ts";
import { promote } from "../array/promote.ts";
import type { ArrayLike } from "../array/types.ts";
import { elementBytes, type View } from "../array/view.ts";
import { broadcastShapes, broadcastStrides } from "../shape/broadcast.ts";
import { kernelFor, type Rule, resultTypeOf } from "./kernel.ts";
import { handleOf, type OutOptions, outOf, resultIn } from "./result.ts";

/** a and b have row and column strides; out is row-major. */
type BinaryKernel = (rows: number, cols: number, a: Ptr, ars: number, acs: number, b: Ptr, brs: number, bcs: number, out: Ptr) => void;

/** The operations on two arguments that an area exports. */
export type BinaryName<E> = {
  [K in keyof E]: K extends `${infer N}_${"f64" | "c128"}` ? (E[K] extends BinaryKernel ? N : never) : never;
}[keyof E];

/** A view, or a plain number or boolean. */
export type Operand = View | number | boolean;

export function operandOf(value: ArrayLike): Operand {
  return isPlain(value) ? value : asView(value);
}

function isPlain(value: unknown): value is number | boolean {
  return typeof value === "number" || typeof value === "boolean";
}

/** a ∘ b as a new array, or in `options.out`. R is what the caller's signature says of it. */
export function binary<E extends object, R>(
  area: Area<E>,
  name: BinaryName<E>,
  a: ArrayLike,
  b: ArrayLike,
  options: OutOptions = {},
  rule: Rule = {},
): R {
  return handleOf(binaryOf(area, name, operandOf(a), operandOf(b), outOf(options), rule), options.out);
}

/** The same for views and numbers. */
export function binaryOf<E extends object>(area: Area<E>, name: BinaryName<E>, a: Operand, b: Operand, out?: View, rule: Rule = {}): View {
  const { kernel, dtype } = kernelFor<E, BinaryKernel>(area, name, commonType(a, b), rule);
  const shape = broadcastShapes(shapeOf(a), shapeOf(b), name);
  const x = cast(a, dtype);
  const y = cast(b, dtype);
  return resultIn(out, name, resultTypeOf(dtype, rule), shape, [x, y], (frame, target) => {
    const px = address(frame, x, dtype);
    const py = address(frame, y, dtype);
    const to = frame.output(target);
    const xStep = stepThrough(x, target.size);
    const yStep = stepThrough(y, target.size);
    // What most calls are needs no plan, which takes longer than to add a few numbers.
    if (xStep !== undefined && yStep !== undefined) return kernel(1, target.size, px, 0, xStep, py, 0, yStep, to);
    const loops = planLoops(shape, [strides(x, shape), strides(y, shape)]);
    const { rows, cols } = loops;
    const [xr, yr] = loops.rowStrides as [number, number];
    const [xc, yc] = loops.colStrides as [number, number];
    const inBytes = bytesOf(dtype);
    const outBytes = rows * cols * elementBytes(target);
    forEachBlock(loops, (starts, block) => {
      const [xs, ys] = starts as [number, number];
      kernel(rows, cols, offset(px, xs * inBytes), xr, xc, offset(py, ys * inBytes), yr, yc, offset(to, block * outBytes));
    });
  });
}

/** The stride with which an operand is read for a result of `size` elements, where one stride will do. */
function stepThrough(operand: Operand, size: number): 0 | 1 | undefined {
  if (isPlain(operand) || operand.size === 1) return 0;
  return operand.contiguous && operand.size === size ? 1 : undefined;
}

/** NumPy 2's promotion; a plain number is weak. */
export function commonType(a: Operand, b: Operand): DType {
  if (typeof a === "number") return typeof b === "number" ? "float64" : beside(typeOf(b), a);
  return typeof b === "number" ? beside(typeOf(a), b) : promote(typeOf(a), typeOf(b));
}

function typeOf(operand: View | boolean): DType {
  return typeof operand === "boolean" ? "bool" : operand.dtype;
}

/** The type of an array's operation with a plain number. One that no int32 is makes float64 of integers: Python's would raise OverflowError here. */
function beside(dtype: DType, value: number): DType {
  if (DTYPES[dtype].inexact) return dtype;
  return (value | 0) === value ? "int32" : "float64";
}

export function shapeOf(operand: Operand): readonly number[] {
  return isPlain(operand) ? [] : operand.shape;
}

export function cast(operand: Operand, dtype: DType): Operand {
  return isPlain(operand) ? operand : castTo(operand, dtype);
}

export function address(frame: Frame, operand: Operand, dtype: DType): Ptr {
  return isPlain(operand) ? frame.number(Number(operand), dtype) : frame.input(operand);
}

/** The strides with which an operand is read as `shape`. */
export function strides(operand: Operand, shape: readonly number[]): readonly number[] {
  if (isPlain(operand)) return shape.map(() => 0);
  return elementStrides(operand, broadcastStrides(operand.shape, operand.strides, shape));
}
