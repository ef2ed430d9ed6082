/** NumPy's broadcasting: shapes are aligned at the last axis; equal dimensions fit, and 1 fits every other. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

/** The common shape; throws ShapeError. `action` starts the message: "add". */
export function broadcastShapes(a: readonly number[], b: readonly number[], action: string): readonly number[] {
  if (a === b || b.length === 0 || sameShape(a, b)) return a;
  if (a.length === 0) return b;
  const rank = Math.max(a.length, b.length);
  const shape = new Array<number>(rank);
  for (let i = 1; i <= rank; i++) {
    const x = a[a.length - i] ?? 1;
    const y = b[b.length - i] ?? 1;
    if (x !== y && x !== 1 && y !== 1) {
      throw new ShapeError(
        `Cannot ${action} ${formatShape(a)} and ${formatShape(b)}: dimensions ${x} and ${y} at axis -${i} differ and neither is 1`,
        [a, b],
      );
    }
    shape[rank - i] = x === 1 ? y : x;
  }
  return shape;
}

/** The strides with which an array of `shape` is read as `target`: 0 along repeated axes. `shape` must broadcast to `target`. */
export function broadcastStrides(shape: readonly number[], strides: readonly number[], target: readonly number[]): readonly number[] {
  if (shape === target) return strides;
  const lead = target.length - shape.length;
  return target.map((dim, axis) => (axis < lead || (shape[axis - lead] === 1 && dim !== 1) ? 0 : (strides[axis - lead] as number)));
}

/** Whether an array of `shape` can be read as `target`. */
export function broadcastsTo(shape: readonly number[], target: readonly number[]): boolean {
  const lead = target.length - shape.length;
  return lead >= 0 && shape.every((dim, axis) => dim === 1 || dim === target[axis + lead]);
}

export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let axis = 0; axis < a.length; axis++) if (a[axis] !== b[axis]) return false;
  return true;
}
