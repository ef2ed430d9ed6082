import { base as baseArea } from "@genmath/core-wasm/base";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { rounded } from "../linalg/rounded.ts";
import { scope } from "../runtime/scope.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { type ClipOptions, excess, pairOf, summed } from "./pair.ts";
import { fromNats } from "./units.ts";

/**
 * Kullback-Leibler divergence, or relative entropy: what a code made for q costs for p beyond the best. KL(p ‖ q) = Σ p log (p / q), where 0 · log 0 = 0; 0 only where
 * p = q, otherwise positive.
 *
 * Shapes: p and q broadcast to (…, n, …) → (…, …) along `axis`; default all axes as one. Infinity where q is 0 and p is not, unless `clip` is given. In bits unless
 * `base` says otherwise; `normalize` divides each by its sum first, as scipy.stats.entropy does. Small divergences keep their digits: of distributions a relative
 * 1e-8 apart the definition leaves none. Computed in float64, float32 gives float32. Throws ShapeError, AxisError, DTypeError, and RangeError for a
 * number that is no probability or count. Source: S. Kullback & R. A. Leibler, "On information and sufficiency" (1951).
 *
 * @example
 * info.klDivergence([1, 0], [0.5, 0.5]).item(); // 1
 * info.klDivergence([0.5, 0.5], [1, 0]).item(); // Infinity
 */
export function klDivergence<A extends ArrayLike, B extends ArrayLike, const O extends ReduceOptions = NoOptions>(
  p: A,
  q: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: Reducing<ClipOptions, Broadcast<ShapeOf<A>, ShapeOf<B>>, O> = NO_OPTIONS,
): NDArray<FloatOf<PromoteOf<A, B>>, Reduced<Broadcast<ShapeOf<A>, ShapeOf<B>>, O>> {
  return scope(() => {
    const pair = pairOf(p, q, options, "take the divergence");
    const parts = summed("divergenceTerm", pair);
    const nats = pair.sameSum ? parts : binaryOf(baseArea, "add", parts, excess(pair));
    return wrap(rounded(fromNats(nats, options.base ?? 2), pair.dtype));
  });
}
