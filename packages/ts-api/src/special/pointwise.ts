/**
 * The body of every special function: broadcast the arguments, call the kernel, which computes in float64. A public function is one line over it:
 *
 *     return pointwise("xlogy", [x, y], options);
 *
 * The result is float32 where the arguments promote to that, rounded once at the end, else float64. A plain number is weak, and handed to the kernel as it is.
 */
import type { Ptr } from "@genmath/core-wasm";
import { type SpecialExports, special } from "@genmath/core-wasm/special";
import { converted } from "../array/cast.ts";
import { packed } from "../array/contiguous.ts";
import { DTYPES } from "../array/dtype.ts";
import type { Frame } from "../array/frame.ts";
import { promote } from "../array/promote.ts";
import type { ArrayLike } from "../array/types.ts";
import { restride, type View } from "../array/view.ts";
import { address, cast, type Operand, operandOf, shapeOf } from "../elementwise/binary.ts";
import { handleOf, type OutOptions, outOf, resultIn } from "../elementwise/result.ts";
import { DTypeError } from "../errors/errors.ts";
import { broadcastShapes, broadcastStrides, sameShape } from "../shape/broadcast.ts";

/** The special functions that have a kernel; those of distributions have one of their own kind (stats/evaluate.ts). */
export type PointwiseName = {
  [K in keyof SpecialExports]: K extends `${infer N}_f64`
    ? SpecialExports[K] extends (n: number, operands: Ptr, out: Ptr) => void
      ? never
      : N
    : never;
}[keyof SpecialExports];

/** n elements; an address and a stride for each argument; the address of the results. */
type Kernel = (n: number, ...rest: (Ptr | number)[]) => void;

/** f(x, …) as a new array, or in `options.out`. R is what the caller's signature says of it. */
export function pointwise<R>(name: PointwiseName, operands: readonly ArrayLike[], options: OutOptions = {}): R {
  return handleOf(pointwiseOf(name, operands.map(operandOf), outOf(options)), options.out);
}

/** The same for views and numbers. */
export function pointwiseOf(name: PointwiseName, operands: readonly Operand[], out?: View): View {
  refuseComplex(name, operands);
  const shape = operands.map(shapeOf).reduce((a, b) => broadcastShapes(a, b, name));
  const wide = operands.map((operand) => cast(operand, "float64"));
  const found = resultIn(out, name, "float64", shape, wide, (frame, target) => {
    const kernel: unknown = frame.engine.kernels(special)[`${name}_f64`];
    const placed = wide.flatMap((operand) => place(frame, operand, shape));
    (kernel as Kernel)(target.size, ...placed, frame.output(target));
  });
  if (out !== undefined || !single(operands)) return found;
  const rounded = converted(found, "float32");
  found.storage.dispose();
  return rounded;
}

/** Where an argument stands, and the stride with which it is read for results of `shape`. */
export function place(frame: Frame, operand: Operand, shape: readonly number[]): [Ptr, number] {
  if (typeof operand !== "object" || operand.size === 1) return [address(frame, operand, "float64"), 0];
  if (operand.contiguous && sameShape(operand.shape, shape)) return [frame.input(operand), 1];
  return [packed(frame, restride(operand, shape, broadcastStrides(operand.shape, operand.strides, shape))), 1];
}

/** Whether the arguments promote to float32; plain numbers are weak. */
function single(operands: readonly Operand[]): boolean {
  const types = operands.flatMap((operand) => (typeof operand === "object" ? [operand.dtype] : []));
  return types.length > 0 && types.reduce(promote) === "float32";
}

/** Throws DTypeError for complex arrays. `name` of the function. */
export function refuseComplex(name: string, operands: readonly Operand[]): void {
  for (const operand of operands) {
    if (typeof operand !== "object" || DTYPES[operand.dtype].kind !== "complex") continue;
    throw new DTypeError(`Cannot ${name} ${operand.dtype}: wanted real numbers`, [operand.dtype]);
  }
}
