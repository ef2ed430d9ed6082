import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { restride, type View } from "./view.ts";

/** The view at an index along the first axes. `exactly` asks for that many indices. */
export function indexed(view: View, index: readonly number[], exactly?: number): View {
  const { shape, strides } = view;
  if (index.length > shape.length || (exactly !== undefined && index.length !== exactly)) {
    throw new ShapeError(
      `Cannot index ${formatShape(shape)} with ${index.length} indices: wanted ${exactly === undefined ? `at most ${shape.length}` : exactly}`,
      [shape],
    );
  }
  let offset = view.offset;
  for (const [axis, i] of index.entries()) {
    const dim = shape[axis] as number;
    const found = i < 0 ? i + dim : i;
    if (!Number.isInteger(found) || found < 0 || found >= dim) {
      throw new RangeError(
        `Index ${i} is out of range for axis ${axis} of ${formatShape(shape)}: wanted an integer from ${-dim} to ${dim - 1}`,
      );
    }
    offset += found * (strides[axis] as number);
  }
  return restride(view, shape.slice(index.length), strides.slice(index.length), offset);
}
