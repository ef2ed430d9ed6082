/** What a shape is: integers ≥ 0 whose product fits the memory. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

/** Most elements of an array: indices inside kernels are 32-bit. */
export const MAX_ELEMENTS = 2 ** 31 - 1;

/** The number of elements of a shape; throws ShapeError if it is none. `action` starts the message: "create an array". */
export function count(shape: readonly number[], action: string): number {
  let product = 1;
  for (let axis = 0; axis < shape.length; axis++) {
    const dim = shape[axis] as number;
    if (!Number.isInteger(dim) || dim < 0) {
      throw new ShapeError(`Cannot ${action}: dimension ${axis} of ${formatShape(shape)} is ${dim}, wanted an integer from 0 up`, [shape]);
    }
    product *= dim;
  }
  if (product > MAX_ELEMENTS) {
    throw new ShapeError(`Cannot ${action} of shape ${formatShape(shape)}: ${product} elements, wanted at most ${MAX_ELEMENTS}`, [shape]);
  }
  return product;
}
