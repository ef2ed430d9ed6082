import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import { rounded } from "../linalg/rounded.ts";
import { scope } from "../runtime/scope.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { type PairOptions, pairOf, summed } from "./pair.ts";
import { fromNats } from "./units.ts";

/**
 * Jensen-Shannon divergence: the symmetric one, always finite. JS(p, q) = ½ KL(p ‖ m) + ½ KL(q ‖ m) with m = ½ (p + q); from 0 to 1 bit. Its square root is a
 * distance, SciPy's `jensenshannon`.
 *
 * Shapes: p and q broadcast to (…, n, …) → (…, …) along `axis`; default all axes as one. Options, types and errors as {@link klDivergence}.
 * Source: J. Lin, "Divergence measures based on the Shannon entropy" (1991).
 *
 * @example
 * info.jsDivergence([1, 0], [0, 1]).item(); // 1
 * info.jsDivergence([1, 3], [0.25, 0.75]).item(); // 0
 */
export function jsDivergence<A extends ArrayLike, B extends ArrayLike, const O extends ReduceOptions = NoOptions>(
  p: A,
  q: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: Reducing<PairOptions, Broadcast<ShapeOf<A>, ShapeOf<B>>, O> = NO_OPTIONS,
): NDArray<FloatOf<PromoteOf<A, B>>, Reduced<Broadcast<ShapeOf<A>, ShapeOf<B>>, O>> {
  return scope(() => {
    const pair = pairOf(p, q, options, "take the divergence");
    return wrap(rounded(fromNats(summed("jensenShannonTerm", pair), options.base ?? 2), pair.dtype));
  });
}
