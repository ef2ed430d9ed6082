/** Which axes of two arrays are summed together. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { type Axes, normalizeAxes } from "./axis.ts";

/** So many axes, the last of the first array and the first of the second; or those of each, in pairs. */
export type TensordotAxes = number | readonly [Axes, Axes];

export function tensordotAxes(a: readonly number[], b: readonly number[], axes: TensordotAxes): [number[], number[]] {
  const fail = (why: string) => new ShapeError(`Cannot tensordot ${formatShape(a)} by ${formatShape(b)}: ${why}`, [a, b]);
  if (typeof axes === "number") {
    if (!Number.isInteger(axes) || axes < 0 || axes > Math.min(a.length, b.length)) {
      throw fail(`${axes} axes, wanted an integer from 0 to ${Math.min(a.length, b.length)}`);
    }
    return [Array.from({ length: axes }, (_, i) => a.length - axes + i), Array.from({ length: axes }, (_, i) => i)];
  }
  const pairs: [number[], number[]] = [normalizeAxes(axes[0], a, "tensordot"), normalizeAxes(axes[1], b, "tensordot")];
  if (pairs[0].length !== pairs[1].length) throw fail(`${pairs[0].length} axes against ${pairs[1].length}, wanted pairs`);
  return pairs;
}
