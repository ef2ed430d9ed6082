import { asView } from "../array/as-view.ts";
import type { ArrayLike } from "../array/types.ts";
import { divide } from "../elementwise/divide.ts";
import { subtract } from "../elementwise/subtract.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { dot } from "../linalg/dot.ts";
import { norm } from "../linalg/norm.ts";
import { mean } from "../reduce/mean.ts";
import { scope } from "../runtime/scope.ts";
import { beta } from "./beta.ts";

/** Which correlations count as more extreme than the one found. */
export type Alternative = "two-sided" | "less" | "greater";

/** How `pearsonr` tests. */
export interface PearsonrOptions {
  /** The alternative to no correlation. Default: "two-sided". */
  readonly alternative?: Alternative;
}

/** What `pearsonr` finds. */
export interface Correlation {
  /** The correlation, from −1 to 1. */
  readonly statistic: number;
  /** How probable one at least as extreme is without correlation. */
  readonly pvalue: number;
}

/**
 * Pearson's correlation of two samples, and the p-value of a test for it. r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² Σ (y − ȳ)²); of normal numbers without correlation (1 + r)/2
 * has the beta distribution of n/2 − 1 and n/2 − 1. The p-value is computed from 1 − r² and so keeps its digits however small it is.
 *
 * Shapes: (n), (n) → two numbers; n at least 2. NaN where all of x or of y are equal. Throws ShapeError, DTypeError for complex numbers.
 *
 * @example
 * const { statistic, pvalue } = stats.pearsonr([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]);
 * statistic.toFixed(6); // "0.832050"
 * pvalue.toFixed(6); // '0.080510'
 */
export function pearsonr(x: ArrayLike, y: ArrayLike, { alternative = "two-sided" }: PearsonrOptions = {}): Correlation {
  const [{ shape }, other] = [asView(x), asView(y)];
  const [n = 0] = shape;
  if (shape.length !== 1 || other.shape.length !== 1 || other.shape[0] !== n || n < 2) {
    throw new ShapeError(
      `Cannot pearsonr ${formatShape(shape)} and ${formatShape(other.shape)}: wanted two vectors of one length, at least 2`,
      [shape, other.shape],
    );
  }
  const found = scope(() => {
    const [u, v] = [direction(x), direction(y)];
    return Number(dot(u, v).item());
  });
  // Two points are always on a line.
  const statistic = n === 2 ? Math.round(found) : Math.max(-1, Math.min(1, found));
  return { statistic, pvalue: n === 2 ? statistic * statistic : pvalueOf(statistic, n / 2 - 1, alternative) };
}

/** The deviations from the mean, as a vector of length 1. */
function direction(x: ArrayLike) {
  const deviations = subtract(x, mean(x));
  return divide(deviations, norm(deviations));
}

/** `half` is n/2 − 1. */
function pvalueOf(r: number, half: number, alternative: Alternative): number {
  if (alternative === "two-sided") return numberOf(beta(half, 0.5).cdf((1 - r) * (1 + r)));
  return numberOf(beta(half, half).cdf(alternative === "less" ? (1 + r) / 2 : (1 - r) / 2));
}

function numberOf(array: { item(): number; dispose(): void }): number {
  const value = array.item();
  array.dispose();
  return value;
}
