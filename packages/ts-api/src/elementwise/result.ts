/** Where the result of an elementwise operation goes: into a new array, or into the one that `out` names. */
import { assignView } from "../array/assign.ts";
import { pack } from "../array/contiguous.ts";
import { DTYPES, type DType } from "../array/dtype.ts";
import { type Frame, withFrame } from "../array/frame.ts";
import { type NDArray, viewOf, wrap } from "../array/ndarray.ts";
import { allocate, type View } from "../array/view.ts";
import { DTypeError, ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { sameShape } from "../shape/broadcast.ts";

/** Where an elementwise operation writes. */
export interface OutOptions<O extends NDArray | undefined = NDArray | undefined> {
  /**
   * The array that is written and returned, a view too; operands may be parts of it. Its shape is the result's, or one that the result broadcasts to; its type
   * one that the result's type casts to within its kind or upwards (NumPy's "same_kind": float64 to float32, int32 to float64, but not float64 to int32).
   */
  readonly out?: O;
}

/** The view of `out`, if there is one. */
export function outOf({ out }: OutOptions): View | undefined {
  return out && viewOf(out);
}

/** The type of a call that may be given `out`: out's, where it is. */
export type ResultOf<O, R> = O extends NDArray ? O : R;

/** The handle that a call returns: out's own, or a new one. R is what the caller's signature says of it. */
export function handleOf<R>(result: View, out: NDArray | undefined): R {
  return (out ?? wrap(result)) as R;
}

/**
 * A result of the given type and shape, which `fill` computes from `operands` into a contiguous view of exactly that type and shape: a new array, or `out`.
 */
export function resultIn(
  out: View | undefined,
  action: string,
  dtype: DType,
  shape: readonly number[],
  operands: readonly (View | number | boolean)[],
  fill: (frame: Frame, target: View) => void,
): View {
  const direct = out === undefined || fits(action, dtype, shape, operands, out);
  const target = direct && out !== undefined ? out : allocate(dtype, shape);
  withFrame((frame) => fill(frame, target));
  if (out === undefined || direct) return target;
  assignView(out, target);
  target.storage.dispose();
  return out;
}

/** Whether the result may be computed in `out` itself. Throws where it cannot be written there at all. */
function fits(action: string, dtype: DType, shape: readonly number[], operands: readonly (View | number | boolean)[], out: View): boolean {
  checkOut(action, dtype, shape, out);
  return out.dtype === dtype && out.contiguous && sameShape(out.shape, shape) && !operands.some((operand) => clashes(operand, out));
}

/** The elements themselves: what functions that change nothing return. */
export function copied(action: string, view: View, out: View | undefined): View {
  return resultIn(out, action, view.dtype, view.shape, [view], (frame, target) => pack(frame, view, frame.output(target)));
}

/** Whether writing `target` from the first element to the last could change elements of `operand` before they are read. */
function clashes(operand: View | number | boolean, target: View): boolean {
  if (typeof operand !== "object" || operand.storage !== target.storage) return false;
  return !(operand.contiguous && operand.offset === target.offset && operand.size === target.size && operand.dtype === target.dtype);
}

const KINDS = ["bool", "int", "float", "complex"] as const;

function checkOut(action: string, dtype: DType, shape: readonly number[], target: View): void {
  if (KINDS.indexOf(DTYPES[target.dtype].kind) < KINDS.indexOf(DTYPES[dtype].kind)) {
    throw new DTypeError(`Cannot ${action} into ${target.dtype}: the result is ${dtype}, wanted an out of its kind or above`, [
      dtype,
      target.dtype,
    ]);
  }
  if (!broadcastsTo(shape, target.shape)) {
    throw new ShapeError(
      `Cannot ${action} into ${formatShape(target.shape)}: the result has shape ${formatShape(shape)}, wanted an out of that shape`,
      [shape, target.shape],
    );
  }
}

function broadcastsTo(shape: readonly number[], target: readonly number[]): boolean {
  const lead = target.length - shape.length;
  return lead >= 0 && shape.every((dim, axis) => dim === 1 || dim === target[axis + lead]);
}
