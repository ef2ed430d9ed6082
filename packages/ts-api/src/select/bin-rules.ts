/**
 * Rules for the width of a histogram's bins, as NumPy's: Freedman & Diaconis 1981, Scott 1979, Doane 1976, Sturges 1926, Stone 1984, and the folk rules.
 */
import { linearEdges } from "./linear-edges.ts";

const RULES = ["auto", "doane", "fd", "rice", "scott", "sqrt", "stone", "sturges"] as const;

/** Names of the rules. */
export type BinRule = (typeof RULES)[number];

export function isBinRule(name: string): name is BinRule {
  return (RULES as readonly string[]).includes(name);
}

/** The width that a rule gives for n ≥ 1 values; 0 where it has none. `values` is sorted by it. */
export function binWidth(rule: BinRule, values: Float64Array<ArrayBuffer>, range: readonly [number, number]): number {
  const n = values.length;
  values.sort();
  const extent = (values[n - 1] as number) - (values[0] as number);
  switch (rule) {
    case "sqrt":
      return extent / Math.sqrt(n);
    case "sturges":
      return extent / (Math.log2(n) + 1);
    case "rice":
      return extent / (2 * n ** (1 / 3));
    case "scott":
      return ((24 * Math.PI ** 0.5) / n) ** (1 / 3) * moments(values).deviation;
    case "fd":
      return freedmanDiaconis(values);
    case "doane":
      return doane(values, extent);
    case "stone":
      return stone(values, extent, range);
    case "auto":
      // The square root limits how many bins there are where the quartiles nearly coincide.
      return Math.min(Math.max(freedmanDiaconis(values), extent / Math.sqrt(n) / 2), extent / (Math.log2(n) + 1));
    default:
      return rule satisfies never;
  }
}

function freedmanDiaconis(sorted: Float64Array): number {
  return 2 * (quantile(sorted, 0.75) - quantile(sorted, 0.25)) * sorted.length ** (-1 / 3);
}

/** Linear between neighbours. */
function quantile(sorted: Float64Array, q: number): number {
  const at = q * (sorted.length - 1);
  const below = Math.floor(at);
  const [a, b] = [sorted[below] as number, sorted[Math.min(below + 1, sorted.length - 1)] as number];
  const fraction = at - below;
  return fraction < 0.5 ? a + (b - a) * fraction : b - (b - a) * (1 - fraction);
}

function moments(values: Float64Array): { readonly mean: number; readonly deviation: number } {
  const n = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  return { mean, deviation: Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n) };
}

function doane(values: Float64Array, extent: number): number {
  const n = values.length;
  const { mean, deviation } = moments(values);
  if (n <= 2 || !(deviation > 0)) return 0;
  const skewness = values.reduce((sum, x) => sum + ((x - mean) / deviation) ** 3, 0) / n;
  const expected = Math.sqrt((6 * (n - 2)) / ((n + 1) * (n + 3)));
  return extent / (1 + Math.log2(n) + Math.log2(1 + Math.abs(skewness) / expected));
}

/** The number of bins, of those up to max(100, √n), with the least estimate of the integrated squared error by leaving one out. */
function stone(sorted: Float64Array, extent: number, [first, last]: readonly [number, number]): number {
  const n = sorted.length;
  if (n <= 1 || extent === 0) return 0;
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let bins = 1; bins <= Math.max(100, Math.trunc(Math.sqrt(n))); bins++) {
    const edges = linearEdges(first, last, bins, Number);
    const squares = squaredShares(sorted, edges);
    const loss = (2 - (n + 1) * squares) / (extent / bins);
    if (loss < least) [best, least] = [bins, loss];
  }
  return extent / best;
}

/** Σ (count / n)² over bins of sorted values. */
function squaredShares(sorted: Float64Array, edges: Float64Array): number {
  let [sum, from] = [0, 0];
  for (let bin = 0; bin + 1 < edges.length; bin++) {
    const upper = edges[bin + 1] as number;
    let to = from;
    if (bin + 2 === edges.length) to = sorted.length;
    else while (to < sorted.length && (sorted[to] as number) < upper) to++;
    sum += ((to - from) / sorted.length) ** 2;
    from = to;
  }
  return sum;
}
