/** Norms of vectors but the Euclidean one: (Σ |x|^p)^(1/p), its limits, and the count of what is not 0. */
import { base } from "@genmath/core-wasm/base";
import { math } from "@genmath/core-wasm/math";
import { converted } from "../array/cast.ts";
import type { RealDType } from "../array/dtype.ts";
import { through } from "../array/through.ts";
import { allocate, restride, scalarsOf, type View } from "../array/view.ts";
import { notEqualOf } from "../elementwise/answers.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { reduce } from "../reduce/reduce.ts";
import { assertReducible, type Reduction, reduction } from "../shape/reduce.ts";
import { rowMajor } from "../shape/strides.ts";

/** `moduli`: |x|, of type `dtype`. */
export function vectorNorm(moduli: View, dtype: RealDType, ord: number, found: Reduction): View {
  if (ord === Number.NEGATIVE_INFINITY) {
    assertReducible(found, moduli.shape, "norm");
    return reduce("min", moduli, dtype, found);
  }
  if (ord === Number.POSITIVE_INFINITY) return largestOf(moduli, dtype, found);
  if (ord === 0) return through(nonzeroAsOne(moduli, dtype), (ones) => reduce("sum", ones, dtype, found));
  return ord === 1 ? reduce("sum", moduli, dtype, found) : powerNorm(moduli, dtype, ord, found);
}

/** 1 for what is not 0, NaN too. */
function nonzeroAsOne(moduli: View, dtype: RealDType): View {
  return through(notEqualOf(moduli, 0), (truths) => converted(truths, dtype));
}

/** The largest element, 0 of none. */
export function largestOf(moduli: View, dtype: RealDType, found: Reduction): View {
  return found.n === 0 ? allocate(dtype, found.shape, "zeros") : reduce("max", moduli, dtype, found);
}

/** Relative to the element that counts most, so that no power over- or underflows that matters: s·(Σ (|x|/s)^p)^(1/p). */
function powerNorm(moduli: View, dtype: RealDType, ord: number, found: Reduction): View {
  const kept = reduction(moduli.shape, { axis: found.axes, keepdims: true });
  const scales = found.n === 0 ? allocate(dtype, kept.shape, "zeros") : reduce(ord > 0 ? "max" : "min", moduli, dtype, kept);
  // With 0 and ∞ there is nothing to scale; NaN stays.
  const values = scalarsOf(scales);
  for (let i = 0; i < values.length; i++) if (values[i] === 0 || values[i] === Number.POSITIVE_INFINITY) values[i] = 1;
  return through(scales, () => {
    const powers = through(binaryOf(base, "divide", moduli, scales), (ratios) => binaryOf(math, "power", ratios, ord));
    const sums = through(powers, (terms) => reduce("sum", terms, dtype, found));
    const roots = through(sums, (sum) => binaryOf(math, "power", sum, 1 / ord));
    return through(roots, (root) => binaryOf(base, "multiply", root, reshapedTo(scales, found.shape)));
  });
}

/** A contiguous view with another shape of as many elements. */
function reshapedTo(view: View, shape: readonly number[]): View {
  return restride(view, shape, rowMajor(shape, 1));
}
