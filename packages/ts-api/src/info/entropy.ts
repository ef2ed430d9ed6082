import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { rounded } from "../linalg/rounded.ts";
import { reduce } from "../reduce/reduce.ts";
import { scope } from "../runtime/scope.ts";
import { type ReduceOptions, reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { pointwiseOf } from "../special/pointwise.ts";
import { type InformationOptions, normalized, probabilities } from "./probabilities.ts";
import { fromBits } from "./units.ts";

/**
 * Entropy of a distribution: the information that its outcome gives on average. H(p) = −Σ p log p, where 0 · log 0 = 0.
 *
 * Shapes: (…, n, …) → (…, …) along `axis`; default all axes as one. In bits unless `base` says otherwise; `normalize` divides by the sum first, as
 * scipy.stats.entropy does. Computed in float64, float32 gives float32. Throws AxisError, DTypeError, and RangeError for a number that is no probability or count.
 * Source: C. E. Shannon, "A mathematical theory of communication" (1948).
 *
 * @example
 * info.entropy([0.25, 0.25, 0.25, 0.25]).item(); // 2
 * info.entropy([[1, 1], [1, 0]], { axis: 1 }).toArray(); // [1, 0]
 */
export function entropy<A extends ArrayLike, const O extends ReduceOptions = NoOptions>(
  p: A,
  options: Reducing<InformationOptions & ReduceOptions, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<FloatOf<DTypeOf<A>>, Reduced<ShapeOf<A>, O>> {
  const given = asView(p);
  const dtype = realDTypeOf(given.dtype, "take the entropy of");
  return scope(() => wrap(rounded(fromBits(entropyInBits(given, options, "take the entropy of"), options.base ?? 2), dtype)));
}

/** In bits and float64. What it makes on the way is a scope's to dispose. */
export function entropyInBits(given: View, { axis, keepdims, normalize = true }: InformationOptions & ReduceOptions, action: string): View {
  const found = reduction(given.shape, { axis, keepdims });
  const checked = probabilities(given, action);
  return reduce("sum", pointwiseOf("entropyTerm", [normalize ? normalized(checked, axis, action) : checked]), "float64", found);
}
