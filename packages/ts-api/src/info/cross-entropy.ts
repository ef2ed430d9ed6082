import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import { rounded } from "../linalg/rounded.ts";
import { scope } from "../runtime/scope.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { type ClipOptions, pairOf, summed } from "./pair.ts";
import { fromBits } from "./units.ts";

/**
 * Cross entropy of two distributions: the average length of a code for p that was made for q. H(p, q) = −Σ p log q = H(p) + KL(p ‖ q), where 0 · log 0 = 0.
 *
 * Shapes: p and q broadcast to (…, n, …) → (…, …) along `axis`; default all axes as one. Infinity where q is 0 and p is not, unless `clip` is given. In bits unless
 * `base` says otherwise; `normalize` divides each by its sum first. Computed in float64, float32 gives float32. Throws ShapeError, AxisError, DTypeError, and
 * RangeError for a number that is no probability or count.
 *
 * @example
 * info.crossEntropy([0.5, 0.5], [0.25, 0.75]).item(); // 1.207518749639422
 * info.crossEntropy([0.5, 0.5], [1, 0]).item(); // Infinity
 */
export function crossEntropy<A extends ArrayLike, B extends ArrayLike, const O extends ReduceOptions = NoOptions>(
  p: A,
  q: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: Reducing<ClipOptions, Broadcast<ShapeOf<A>, ShapeOf<B>>, O> = NO_OPTIONS,
): NDArray<FloatOf<PromoteOf<A, B>>, Reduced<Broadcast<ShapeOf<A>, ShapeOf<B>>, O>> {
  return scope(() => {
    const pair = pairOf(p, q, options, "take the cross entropy");
    return wrap(rounded(fromBits(summed("crossEntropyTerm", pair), options.base ?? 2), pair.dtype));
  });
}
