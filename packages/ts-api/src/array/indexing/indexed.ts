import { IndexError, ShapeError } from "../../errors/errors.ts";
import { formatShape } from "../../errors/format-shape.ts";
import { restride, type View } from "../view.ts";

/** The view at integers along the first axes: the short way for the commonest index. `exactly` asks for that many. */
export function indexed(view: View, index: readonly number[], exactly?: number): View {
  const { shape, strides } = view;
  if (index.length > shape.length || (exactly !== undefined && index.length !== exactly)) {
    throw new ShapeError(
      `Cannot index ${formatShape(shape)} with ${index.length} indices: wanted ${exactly === undefined ? `at most ${shape.length}` : exactly}`,
      [shape],
    );
  }
  return restride(view, shape.slice(index.length), strides.slice(index.length), offsetAt(view, index));
}

/** The first scalar at integers along the first axes. */
export function offsetAt({ shape, strides, offset }: View, index: readonly number[]): number {
  let at = offset;
  for (let axis = 0; axis < index.length; axis++) {
    at += checkedIndex(index[axis] as number, axis, shape, axis) * (strides[axis] as number);
  }
  return at;
}

/** An index counted from the front. Throws IndexError. */
export function checkedIndex(index: number, axis: number, shape: readonly number[], argument: number): number {
  const dim = shape[axis] as number;
  const found = index < 0 ? index + dim : index;
  if (Number.isInteger(found) && found >= 0 && found < dim) return found;
  const wanted = dim === 0 ? "the axis has no elements" : `wanted an integer from ${-dim} to ${dim - 1}`;
  throw new IndexError(`Index ${index} is out of range for axis ${axis} of ${formatShape(shape)}: ${wanted}`, argument);
}

export function areIntegers(index: readonly unknown[]): index is readonly number[] {
  for (const i of index) if (typeof i !== "number") return false;
  return true;
}
