/** How far each axis is rolled. */
import { ShapeError } from "../errors/errors.ts";
import { type Axes, normalizeAxis } from "./axis.ts";

/** Places from 0 to the axis's length − 1, for every axis. Shifts of an axis that is named twice add up; one shift or one axis stands for all. */
export function rollShifts(shape: readonly number[], shift: Axes, axes: Axes): number[] {
  const shifts = typeof shift === "number" ? [shift] : shift;
  const along = (typeof axes === "number" ? [axes] : axes).map((axis) => normalizeAxis(axis, shape));
  if (shifts.length !== along.length && shifts.length !== 1 && along.length !== 1) {
    throw new ShapeError(`Cannot roll by ${shifts.length} shifts along ${along.length} axes: wanted as many, or one of them`, [shape]);
  }
  const total = shape.map(() => 0);
  for (let i = 0; i < Math.max(shifts.length, along.length); i++) {
    const by = shifts[shifts.length === 1 ? 0 : i] as number;
    const axis = along[along.length === 1 ? 0 : i] as number;
    if (!Number.isInteger(by)) throw new RangeError(`Cannot roll by ${by}: wanted an integer`);
    const dim = shape[axis] as number;
    total[axis] = dim === 0 ? 0 : ((((total[axis] as number) + by) % dim) + dim) % dim;
  }
  return total;
}
