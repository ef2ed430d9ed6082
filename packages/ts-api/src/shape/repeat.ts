/** How often each element along an axis is repeated. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

/** One number for all, or one for each element; a list of one counts as a number. */
export function repeatCounts(shape: readonly number[], axis: number, repeats: number | readonly number[]): number | readonly number[] {
  const list = typeof repeats === "number" ? [repeats] : repeats;
  const fail = (why: string) => new ShapeError(`Cannot repeat axis ${axis} of ${formatShape(shape)}: ${why}`, [shape]);
  const bad = list.find((times) => !Number.isInteger(times) || times < 0);
  if (bad !== undefined) throw fail(`${bad} times, wanted an integer from 0 up`);
  if (list.length === 1) return list[0] as number;
  if (list.length !== shape[axis]) throw fail(`${list.length} counts for ${shape[axis]} elements, wanted one for each or one for all`);
  return list;
}
