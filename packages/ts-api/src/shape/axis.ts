import { AxisError } from "../errors/errors.ts";

/** An axis counted from the front; negative ones count from the back. Throws AxisError. */
export function normalizeAxis(axis: number, shape: readonly number[]): number {
  const found = axis < 0 ? axis + shape.length : axis;
  if (!Number.isInteger(found) || found < 0 || found >= shape.length) throw new AxisError(axis, shape);
  return found;
}
