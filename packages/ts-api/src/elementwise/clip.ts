import { base } from "@genmath/core-wasm/base";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, PromoteOf, Shape } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { binaryOf, type Operand, operandOf } from "./binary.ts";
import { ORDERED } from "./kernel.ts";
import { handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";

/**
 * Elements brought between two bounds. min(max(x, low), high), so that the upper bound wins where they cross. NaN stays, and a bound that is NaN gives NaN.
 *
 * A bound that is `undefined` is none. Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion; plain numbers do not widen an array's type. Throws
 * ShapeError when the shapes do not broadcast, DTypeError for complex numbers, TypeError without any bound.
 *
 * @example
 * clip([-3, 0.5, 9], 0, 1).toArray(); // [0, 0.5, 1]
 * clip([-3, 0.5, 9], undefined, 1).toArray(); // [-3, 0.5, 1]
 */
export function clip<
  A extends ArrayLike,
  L extends ArrayLike | undefined,
  H extends ArrayLike | undefined,
  O extends NDArray | undefined = undefined,
>(x: A, low: L, high: H, options: OutOptions<O> = {}): ResultOf<O, NDArray<ClippedOf<A, L, H>, Shape>> {
  const bounds = [low, high].map((bound) => (bound === undefined ? undefined : operandOf(bound)));
  return handleOf(clipOf(operandOf(x), bounds[0], bounds[1], outOf(options)), options.out);
}

/** The type of elements between bounds. */
export type ClippedOf<A, L, H> = L extends undefined
  ? H extends undefined
    ? never
    : PromoteOf<A, H>
  : H extends undefined
    ? PromoteOf<A, L>
    : PromoteOf<A, L> | PromoteOf<A, H>;

function clipOf(x: Operand, low: Operand | undefined, high: Operand | undefined, out: View | undefined): View {
  if (low === undefined) {
    if (high === undefined) throw new TypeError("Cannot clip: no bounds given, wanted one at least");
    return binaryOf(base, "minimum", x, high, out, ORDERED);
  }
  if (high === undefined) return binaryOf(base, "maximum", x, low, out, ORDERED);
  const above = binaryOf(base, "maximum", x, low, undefined, ORDERED);
  const inPlace = out ?? (typeof high === "number" && !(above.dtype === "int32" || above.dtype === "bool") ? above : undefined);
  const result = binaryOf(base, "minimum", above, high, inPlace, ORDERED);
  if (result !== above) above.storage.dispose();
  return result;
}
