/** Two distributions side by side: checked, broadcast, normalized, clipped; and the sum of a term over them. */
import { base as baseArea } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { broadcastView } from "../array/broadcast-to.ts";
import { promote } from "../array/promote.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { reduce } from "../reduce/reduce.ts";
import { broadcastShapes } from "../shape/broadcast.ts";
import { type ReduceOptions, type Reduction, reduction } from "../shape/reduce.ts";
import { pointwiseOf } from "../special/pointwise.ts";
import { type InformationOptions, normalized, probabilities } from "./probabilities.ts";

/** Options of what compares two distributions. */
export interface PairOptions extends InformationOptions, ReduceOptions {}

/** Options where a probability of 0 in the second distribution may give Infinity. */
export interface ClipOptions extends PairOptions {
  /** Brings q into [clip, 1 − clip] after normalization, so that the result is finite: textbooks take 1e-15. Default: none. */
  readonly clip?: number | undefined;
}

export interface Pair {
  readonly p: View;
  readonly q: View;
  readonly found: Reduction;
  /** The type of the result. */
  readonly dtype: "float64" | "float32";
  /** Whether p and q have the same sum, but for rounding. */
  readonly sameSum: boolean;
}

/** Throws ShapeError, AxisError, DTypeError, RangeError. */
export function pairOf(p: ArrayLike, q: ArrayLike, { axis, keepdims, normalize = true, clip }: ClipOptions, action: string): Pair {
  const given = [asView(p), asView(q)] as const;
  const shape = broadcastShapes(given[0].shape, given[1].shape, action);
  const found = reduction(shape, { axis, keepdims });
  const [first, second] = given.map((view) => {
    const checked = broadcastView(probabilities(view, `${action} of`), shape);
    return normalize ? normalized(checked, axis, `${action} of`) : checked;
  }) as [View, View];
  return {
    p: first,
    q: clip === undefined ? second : clipped(second, clip, action),
    found,
    dtype: realDTypeOf(promote(given[0].dtype, given[1].dtype), `${action} of`),
    sameSum: normalize && clip === undefined,
  };
}

function clipped(q: View, clip: number, action: string): View {
  if (!(clip > 0 && clip < 0.5)) throw new RangeError(`Cannot ${action} with clip ${clip}: wanted a number between 0 and 0.5`);
  return binaryOf(baseArea, "minimum", binaryOf(baseArea, "maximum", q, clip), 1 - clip);
}

/** Σ term(p, q). */
export function summed(term: "crossEntropyTerm" | "divergenceTerm" | "jensenShannonTerm", { p, q, found }: Pair): View {
  return reduce("sum", pointwiseOf(term, [p, q]), "float64", found);
}

/** Σ p − q. */
export function excess({ p, q, found }: Pair): View {
  return reduce("sum", binaryOf(baseArea, "subtract", p, q), "float64", found);
}
