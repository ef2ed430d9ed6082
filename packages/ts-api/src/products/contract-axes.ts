import { castTo } from "../array/cast.ts";
import { promote } from "../array/promote.ts";
import type { View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { contract } from "./contract.ts";

/** The sum of products over pairs of axes; the other axes of a, then those of b, remain. `action` starts the message: "tensordot". */
export function contractAxes(a: View, b: View, axesA: readonly number[], axesB: readonly number[], action: string): View {
  for (const [i, axis] of axesA.entries()) {
    const other = axesB[i] as number;
    if (a.shape[axis] !== b.shape[other]) {
      throw new ShapeError(
        `Cannot ${action} ${formatShape(a.shape)} by ${formatShape(b.shape)}: axis ${axis} has length ${a.shape[axis]} and axis ${other} of the second ${b.shape[other]}, wanted equal lengths`,
        [a.shape, b.shape],
      );
    }
  }
  const dtype = promote(a.dtype, b.dtype);
  const label = (own: string, axes: readonly number[]) => (_: number, axis: number) =>
    axes.includes(axis) ? `k${axes.indexOf(axis)}` : `${own}${axis}`;
  const left = { view: castTo(a, dtype), labels: a.shape.map(label("a", axesA)) };
  const right = { view: castTo(b, dtype), labels: b.shape.map(label("b", axesB)) };
  const kept = [...left.labels, ...right.labels].filter((name) => !name.startsWith("k"));
  return contract(left, right, kept).view;
}
