/**
 * Where a quantile lies among n sorted elements: the nine definitions of Hyndman & Fan, "Sample quantiles in statistical packages" (The American Statistician 50,
 * 1996), by NumPy's names, and NumPy's four that choose between the neighbours of the default.
 */

/** NumPy's names. */
export type QuantileMethod =
  | "inverted_cdf"
  | "averaged_inverted_cdf"
  | "closest_observation"
  | "interpolated_inverted_cdf"
  | "hazen"
  | "weibull"
  | "linear"
  | "median_unbiased"
  | "normal_unbiased"
  | "lower"
  | "higher"
  | "midpoint"
  | "nearest";

/** The methods that return one of the elements. */
export type DiscreteMethod = "inverted_cdf" | "closest_observation" | "lower" | "higher" | "nearest";

/** A quantile between two sorted elements: (1 − t)·x[low] + t·x[high]. */
export interface Between {
  readonly low: number;
  readonly high: number;
  readonly t: number;
}

/** The index of quantile q, counted from 0, with a fraction. */
type Place = (n: number, q: number) => number;

/** The continuous definitions of one family: m = alpha + q(1 − alpha − beta). */
function continuous(alpha: number, beta: number): Place {
  return (n, q) => n * q + (alpha + q * (1 - alpha - beta)) - 1;
}

const LINEAR: Place = (n, q) => (n - 1) * q;

/** The element before or after place h. */
function neighbour(h: number, before: boolean): number {
  return Math.max(0, Math.floor(h) + (before ? 0 : 1));
}

/** Halves go to the even neighbour. */
function round(h: number): number {
  const down = Math.floor(h);
  const half = h - down;
  return half > 0.5 || (half === 0.5 && down % 2 !== 0) ? down + 1 : down;
}

const DISCRETE: Readonly<Record<DiscreteMethod, Place>> = {
  inverted_cdf: (n, q) => neighbour(n * q - 1, (n * q) % 1 === 0),
  closest_observation: (n, q) => {
    const h = n * q - 1.5;
    return neighbour(h, h % 1 === 0 && Math.abs(h % 2) === 1);
  },
  lower: (n, q) => Math.floor(LINEAR(n, q)),
  higher: (n, q) => Math.ceil(LINEAR(n, q)),
  nearest: (n, q) => round(LINEAR(n, q)),
};

const CONTINUOUS: Readonly<Record<Exclude<QuantileMethod, DiscreteMethod>, Place>> = {
  averaged_inverted_cdf: (n, q) => n * q - 1,
  interpolated_inverted_cdf: continuous(0, 1),
  hazen: continuous(0.5, 0.5),
  weibull: continuous(0, 0),
  linear: LINEAR,
  median_unbiased: continuous(1 / 3, 1 / 3),
  normal_unbiased: continuous(3 / 8, 3 / 8),
  midpoint: (n, q) => (Math.floor(LINEAR(n, q)) + Math.ceil(LINEAR(n, q))) / 2,
};

/** The names, for messages. */
export const QUANTILE_METHODS: readonly string[] = [...Object.keys(DISCRETE), ...Object.keys(CONTINUOUS)];

export function isDiscrete(method: QuantileMethod): method is DiscreteMethod {
  return method in DISCRETE;
}

/** Quantile q of n ≥ 1 elements. */
export function between(method: QuantileMethod, n: number, q: number): Between {
  if (isDiscrete(method)) {
    const at = Math.min(n - 1, DISCRETE[method](n, q));
    return { low: at, high: at, t: 0 };
  }
  const h = CONTINUOUS[method](n, q);
  if (h < 0) return { low: 0, high: 0, t: 0 };
  if (h >= n - 1) return { low: n - 1, high: n - 1, t: 0 };
  const low = Math.floor(h);
  const t = h - low;
  return { low, high: low + 1, t: method === "averaged_inverted_cdf" ? (t === 0 ? 0.5 : 1) : t };
}
