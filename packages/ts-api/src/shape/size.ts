/** The `size` of a random draw. */
import type { Shape } from "../array/types.ts";

/** How many numbers to draw: a length, or a shape. */
export type Size = number | Shape;

/** The shape of a draw; undefined for one number by itself. */
export function sizeShape(size: Size | undefined): Shape | undefined {
  return typeof size === "number" ? [size] : size;
}
