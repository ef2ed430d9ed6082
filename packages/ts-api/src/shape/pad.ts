/** How wide each axis is padded, and which element each place of the padding repeats. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

/** A width for all sides; one before and one after each axis; or such a pair for every axis. */
export type PadWidth = number | readonly number[] | readonly (readonly number[])[];

/** Which elements the padding repeats. */
export type PadMode = "constant" | "edge" | "reflect" | "symmetric" | "wrap";

/** A number or pair for each axis, as pairs [before, after]. */
export function pairsOf(given: PadWidth, rank: number, shape: readonly number[], what: string): (readonly [number, number])[] {
  const pair = (list: readonly number[]) => (list.length === 1 ? [list[0], list[0]] : list) as readonly [number, number];
  const rows = typeof given === "number" ? [[given]] : isPairs(given) ? given : [given as readonly number[]];
  const fits = (rows.length === 1 || rows.length === rank) && rows.every((row) => row.length === 1 || row.length === 2);
  if (!fits) {
    throw new ShapeError(
      `Cannot pad ${formatShape(shape)}: ${what} is ${JSON.stringify(given)}, wanted a number, [before, after], or such a pair for each of ${rank} axes`,
      [shape],
    );
  }
  return Array.from({ length: rank }, (_, axis) => pair((rows.length === 1 ? rows[0] : rows[axis]) as readonly number[]));
}

function isPairs(given: readonly number[] | readonly (readonly number[])[]): given is readonly (readonly number[])[] {
  return Array.isArray(given[0]);
}

export function padWidths(shape: readonly number[], width: PadWidth): (readonly [number, number])[] {
  const pairs = pairsOf(width, shape.length, shape, "padWidth");
  for (const count of pairs.flat()) {
    if (!Number.isInteger(count) || count < 0) {
      throw new ShapeError(`Cannot pad ${formatShape(shape)} by ${count}: wanted integers from 0 up`, [shape]);
    }
  }
  return pairs;
}

/** Throws where there is nothing to repeat. */
export function assertPaddable(shape: readonly number[], widths: readonly (readonly [number, number])[], mode: PadMode): void {
  for (const [axis, [before, after]] of widths.entries()) {
    if (mode !== "constant" && shape[axis] === 0 && before + after > 0) {
      throw new ShapeError(`Cannot pad axis ${axis} of ${formatShape(shape)} in mode "${mode}": it is empty, wanted at least one element`, [
        shape,
      ]);
    }
  }
}

/** The element of an axis of length n that stands at place i, which may be below 0 or from n up. */
export function paddedIndex(i: number, n: number, mode: Exclude<PadMode, "constant">): number {
  if (mode === "edge") return Math.min(n - 1, Math.max(0, i));
  if (mode === "reflect" && n === 1) return 0;
  const period = mode === "wrap" ? n : mode === "symmetric" ? 2 * n : 2 * (n - 1);
  const at = ((i % period) + period) % period;
  if (at < n) return at;
  return mode === "symmetric" ? period - 1 - at : period - at;
}
