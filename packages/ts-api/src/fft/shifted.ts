/** The body of `fftshift` and `ifftshift`: a roll by half of each axis. */
import { asView } from "../array/as-view.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { roll } from "../manipulate/roll.ts";
import { normalizeAxis } from "../shape/axis.ts";
import type { ShiftOptions } from "./fftshift.ts";

/** Rolls each of the axes by `by` of its length. */
export function shifted<A extends ArrayLike>(x: A, { axes }: ShiftOptions, by: (n: number) => number): NDArray<DTypeOf<A>, ShapeOf<A>> {
  const { shape } = asView(x);
  const axis = axes === undefined ? [...shape.keys()] : typeof axes === "number" ? [axes] : axes;
  return roll(
    x,
    axis.map((each) => by(shape[normalizeAxis(each, shape)] as number)),
    { axis },
  );
}
