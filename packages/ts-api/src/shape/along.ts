/** Indices along an axis of an array: as many dimensions, and the same ones beside the axis, where 1 stands for any. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import type { Lines } from "./lines.ts";

/** The shapes that both are broadcast to; with `"in place"` the array must have its own already. `action` starts the message: "take". Throws ShapeError. */
export function alongShapes(
  { shape, axis }: Lines,
  indices: readonly number[],
  action: string,
  place: "broadcast" | "in place" = "broadcast",
): { readonly array: readonly number[]; readonly indices: readonly number[] } {
  const fail = (why: string) =>
    new ShapeError(`Cannot ${action} along axis ${axis} of ${formatShape(shape)} with indices of ${formatShape(indices)}: ${why}`, [
      shape,
      indices,
    ]);
  if (indices.length !== shape.length) throw fail(`wanted ${shape.length} dimensions`);
  const common = shape.map((dim, at) => {
    const other = indices[at] as number;
    const fits = at === axis || dim === other || other === 1 || (dim === 1 && place === "broadcast");
    if (!fits) throw fail(`dimensions ${dim} and ${other} at axis ${at} differ`);
    return dim === 1 ? other : dim;
  });
  return { array: common.with(axis, shape[axis] as number), indices: common.with(axis, indices[axis] as number) };
}
