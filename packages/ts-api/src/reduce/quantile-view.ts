/** The body of quantile, percentile and their forms that pass over NaN. Temporaries are left to the caller's scope. */
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import { floatOf } from "../array/dtype.ts";
import type { ArrayLike } from "../array/types.ts";
import { allocate, scalarsOf, type View } from "../array/view.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { orderedReduction } from "./order.ts";
import { orderStatistics, type Rows, rowsOf, rowsWithoutNaN } from "./order-statistics.ts";
import { type Between, between, isDiscrete, QUANTILE_METHODS, type QuantileMethod } from "./quantile-methods.ts";

/** What a quantile function is called, its largest q, and whether it passes over NaN. */
const KINDS = {
  quantile: { whole: 1, skips: false },
  percentile: { whole: 100, skips: false },
  nanquantile: { whole: 1, skips: true },
  nanpercentile: { whole: 100, skips: true },
} as const;

export function quantileView(
  name: keyof typeof KINDS,
  given: View,
  q: ArrayLike,
  options: ReduceOptions & { readonly method?: QuantileMethod | undefined },
): View {
  const { whole, skips } = KINDS[name];
  const { method = "linear" } = options;
  if (!QUANTILE_METHODS.includes(method)) {
    throw new RangeError(`Cannot take the ${name} by method ${JSON.stringify(method)}: wanted ${QUANTILE_METHODS.join(", ")}`);
  }
  const found = orderedReduction(given, options, `take the ${name}`);
  const shares = sharesOf(name, asView(q), whole);
  const float = castTo(given, floatOf(given.dtype));
  const rows = skips ? rowsWithoutNaN(float, found) : rowsOf(float, found);
  const values = interpolated(rows, shares.values, method);
  const exact = isDiscrete(method) || (typeof q === "number" && float.dtype === "float32");
  const out = allocate(exact ? float.dtype : "float64", [...shares.shape, ...found.shape]);
  scalarsOf(out).set(values);
  return castTo(out, isDiscrete(method) ? given.dtype : out.dtype);
}

/** The values of q as shares of 1. */
function sharesOf(name: string, q: View, whole: number): { readonly shape: readonly number[]; readonly values: readonly number[] } {
  const float = castTo(q, "float64");
  const values = Array.from(scalarsOf(float.contiguous ? float : copyOf(float)), (value) => value / whole);
  const wrong = values.find((share) => !(share >= 0 && share <= 1));
  if (wrong !== undefined) throw new RangeError(`Cannot take the ${name} at ${wrong * whole}: wanted q from 0 to ${whole}`);
  return { shape: q.shape, values };
}

/** Which elements of a row of n the shares need, ascending, and where among those each share finds its own. */
interface Plan {
  readonly places: Int32Array;
  readonly shares: readonly Between[];
}

function planOf(method: QuantileMethod, n: number, shares: readonly number[]): Plan {
  const wanted = shares.map((share) => between(method, n, share));
  const places = Int32Array.from(wanted.flatMap(({ low, high }) => [low, high])).sort();
  return { places, shares: wanted.map(({ low, high, t }) => ({ low: places.indexOf(low), high: places.indexOf(high), t })) };
}

/** The quantiles, (shares, rows). */
function interpolated(rows: Rows, shares: readonly number[], method: QuantileMethod): Float64Array {
  const plans = new Map<number, Plan>();
  const plan = (n: number): Plan => {
    const found = plans.get(n) ?? planOf(method, n, shares);
    plans.set(n, found);
    return found;
  };
  const width = 2 * shares.length;
  const chosen = scalarsOf(orderStatistics(rows, (n) => plan(n).places, width));
  const out = new Float64Array(shares.length * rows.rows).fill(Number.NaN);
  for (let row = 0; row < rows.rows; row++) {
    const n = rows.counts?.[row] ?? rows.n;
    if (n === 0) continue;
    for (const [i, { low, high, t }] of plan(n).shares.entries()) {
      out[i * rows.rows + row] = along(chosen[row * width + low] as number, chosen[row * width + high] as number, t);
    }
  }
  return out;
}

/** (1 − t)·a + t·b, monotone in t and exact at its ends; where the difference overflows the weights are applied first. */
function along(a: number, b: number, t: number): number {
  if (t === 0 || a === b) return a;
  if (t === 1) return b;
  const difference = b - a;
  if (!Number.isFinite(difference)) return a * (1 - t) + b * t;
  return t < 0.5 ? a + difference * t : b - difference * (1 - t);
}
