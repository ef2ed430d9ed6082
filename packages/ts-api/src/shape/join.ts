/** Shapes of arrays that are joined: equal but for the axis along which they follow each other. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { normalizeAxis } from "./axis.ts";

export interface JoinDims {
  readonly axis: number;
  readonly shape: readonly number[];
  /** Where each part begins along the axis. */
  readonly starts: readonly number[];
}

/** `action` starts the message: "concatenate". */
export function joinDims(shapes: readonly (readonly number[])[], axis: number, action: string): JoinDims {
  const first = shapes[0];
  if (first === undefined) throw new ShapeError(`Cannot ${action} no arrays: wanted at least one`, []);
  if (first.length === 0) throw new ShapeError(`Cannot ${action} 0-d arrays: they have no axis; use stack`, shapes);
  const at = normalizeAxis(axis, first);
  const starts: number[] = [];
  let length = 0;
  for (const shape of shapes) {
    if (shape.length !== first.length || shape.some((dim, i) => i !== at && dim !== first[i])) {
      throw new ShapeError(
        `Cannot ${action} ${formatShape(first)} and ${formatShape(shape)} along axis ${at}: wanted equal shapes but for that axis`,
        shapes,
      );
    }
    starts.push(length);
    length += shape[at] as number;
  }
  return { axis: at, shape: first.with(at, length), starts };
}

/** Throws ShapeError unless all shapes are equal. */
export function assertStackable(shapes: readonly (readonly number[])[]): void {
  const first = shapes[0];
  for (const shape of shapes) {
    if (first === undefined || shape.length !== first.length || shape.some((dim, axis) => dim !== first[axis])) {
      throw new ShapeError(`Cannot stack ${formatShape(first ?? [])} and ${formatShape(shape)}: wanted equal shapes`, shapes);
    }
  }
}
