/** The operand of an eigenvalue solver, checked: real, square, finite. */
import { castTo } from "../array/cast.ts";
import type { RealDType } from "../array/dtype.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { View } from "../array/view.ts";
import { LinAlgError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { type SquareDims, squareDims } from "../shape/square.ts";

/** The entries that a solver reads. */
export type Part = "full" | "lower" | "upper";

export interface SquareMatrices extends SquareDims {
  /** Real entries in any layout. */
  readonly view: View;
  readonly dtype: RealDType;
}

/** `dtype`: what to compute in; default the operand's own real type. Throws ShapeError, DTypeError, LinAlgError. */
export function squareMatrices(
  action: string,
  given: View,
  part: Part,
  dtype: RealDType = realDTypeOf(given.dtype, action),
): SquareMatrices {
  const dims = squareDims(given.shape, action);
  realDTypeOf(given.dtype, action);
  const view = castTo(given, dtype);
  assertFinite(action, view, part);
  return { ...dims, view, dtype };
}

/** Throws LinAlgError with the position and the value of the first entry that is NaN or infinite. */
export function assertFinite(action: string, { storage, shape, strides, offset }: View, part: Part): void {
  const scalars = storage.scalars();
  const rank = shape.length;
  const index = new Array<number>(rank).fill(0);
  const visit = (axis: number, at: number): void => {
    const lower = part === "lower" && axis === rank - 1;
    const end = lower ? (index[rank - 2] as number) + 1 : (shape[axis] as number);
    const stride = strides[axis] as number;
    const begin = part === "upper" && axis === rank - 1 ? (index[rank - 2] as number) : 0;
    at += begin * stride;
    for (let i = begin; i < end; i++, at += stride) {
      if (axis < rank - 1) {
        index[axis] = i;
        visit(axis + 1, at);
      } else if (!Number.isFinite(scalars[at])) {
        index[axis] = i;
        throw new LinAlgError(
          `Cannot ${action} ${formatShape(shape)}: entry ${formatShape(index)} is ${scalars[at]}, wanted finite entries`,
        );
      }
    }
  };
  visit(0, offset);
}
