import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { withAxes } from "../manipulate/expand-dims.ts";
import { join } from "../manipulate/join.ts";
import { count } from "../shape/count.ts";
import { filledWith } from "./full.ts";

/** How many columns a Vandermonde matrix has, and in which order. */
export interface VanderOptions {
  /** Columns. Default: as many as the vector has elements. */
  readonly n?: number;
  /** Powers from left to right: rising from 0, or falling to 0. Default: false, falling. */
  readonly increasing?: boolean;
}

/**
 * The Vandermonde matrix: the powers of each element in a row. V[i, j] = xᵢ^(n − 1 − j), with `increasing` xᵢ^j.
 *
 * Shapes: (m,) → (m, n). Powers are products, so that integers stay exact; booleans become int32. Throws ShapeError unless x is a vector.
 *
 * @example
 * vander([1, 2, 3]).toArray(); // [[1, 1, 1], [4, 2, 1], [9, 3, 1]]
 */
export function vander<A extends ArrayLike>(
  x: A,
  { n, increasing = false }: VanderOptions = {},
): NDArray<DTypeOf<A> extends "bool" ? "int32" : DTypeOf<A>, readonly [number, number]> {
  const given = asView(x);
  if (given.shape.length !== 1) throw new ShapeError(`Cannot vander ${formatShape(given.shape)}: wanted a vector`, [given.shape]);
  const view = castTo(given, given.dtype === "bool" ? "int32" : given.dtype);
  const columns = count([n ?? view.size], "vander");
  const powers: View[] = [];
  for (let j = 0; j < columns; j++) {
    const previous = powers.at(-1);
    powers.push(previous === undefined ? filledWith(view.dtype, view.shape, asView(1)) : binaryOf(base, "multiply", previous, view));
  }
  if (!increasing) powers.reverse();
  if (columns === 0) return wrap(filledWith(view.dtype, [view.size, 0], asView(0)));
  const out = join(
    powers.map((power) => withAxes(power, [1])),
    1,
    "vander",
  );
  for (const power of powers) power.storage.dispose();
  return wrap(out);
}
