import { math } from "@genmath/core-wasm/math";
import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { unaryOf } from "../elementwise/unary.ts";
import { rounded } from "../linalg/rounded.ts";
import { scope } from "../runtime/scope.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { entropyInBits } from "./entropy.ts";
import type { InformationOptions } from "./probabilities.ts";

/**
 * Perplexity of a distribution: how many equally likely outcomes would be as uncertain. 2^H(p) with the entropy H in bits; it is the same in every base.
 *
 * Shapes: (…, n, …) → (…, …) along `axis`; default all axes as one. Types, `normalize` and errors as {@link entropy}.
 *
 * @example
 * info.perplexity([0.25, 0.25, 0.25, 0.25]).item(); // 4
 * info.perplexity([1, 0]).item(); // 1
 */
export function perplexity<A extends ArrayLike, const O extends ReduceOptions = NoOptions>(
  p: A,
  options: Reducing<Pick<InformationOptions, "normalize"> & ReduceOptions, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<FloatOf<DTypeOf<A>>, Reduced<ShapeOf<A>, O>> {
  const given = asView(p);
  const dtype = realDTypeOf(given.dtype, "take the perplexity of");
  return scope(() => wrap(rounded(unaryOf(math, "exp2", entropyInBits(given, options, "take the perplexity of")), dtype)));
}
