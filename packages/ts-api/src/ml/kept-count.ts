/** How many components: a count, enough to explain a part of the variance, or all. */
import { formatShape } from "../errors/format-shape.ts";

/** A count from 1 up, a part of the variance between 0 and 1, or everything. */
export type Wanted = number | "all";

/** Throws RangeError for what is no count of components of (n, p). */
export function checkedWanted(wanted: Wanted, shape: readonly number[]): Wanted {
  const most = Math.min(...shape);
  const ratio = typeof wanted === "number" && wanted > 0 && wanted < 1;
  const counted = Number.isInteger(wanted) && (wanted as number) >= 1 && (wanted as number) <= most;
  if (wanted === "all" || ratio || counted) return wanted;
  throw new RangeError(
    `Cannot fit PCA to ${formatShape(shape)} with ${wanted} components: wanted 1 to ${most}, a part of the variance between 0 and 1, or "all"`,
  );
}

/** Of singular values in descending order. A part of the variance must be exceeded, as in scikit-learn. */
export function keptCount(wanted: Wanted, values: Float64Array): number {
  if (wanted === "all") return values.length;
  if (wanted >= 1) return wanted;
  // Relative to the largest, so that squares stay in range.
  const largest = values[0] as number;
  const squares = Float64Array.from(values, (value) => (largest === 0 ? 0 : (value / largest) ** 2));
  const total = squares.reduce((sum, square) => sum + square, 0);
  let explained = 0;
  for (let i = 0; i < squares.length; i++) {
    explained += (squares[i] as number) / total;
    if (explained > wanted) return i + 1;
  }
  return values.length;
}
