import { asView } from "../array/as-view.ts";
import { DTYPES } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { numbersOf } from "../array/numbers.ts";
import type { ArrayLike } from "../array/types.ts";
import { overScalars, type View } from "../array/view.ts";
import { assertSameShape } from "../shape/line.ts";
import { type BinRange, type Bins, givenEdges, histogramOperand, uniformBins } from "./bins.ts";
import { countsBetween, uniformCounts } from "./histogram-counts.ts";

/** Bins, and what is counted in them. */
export interface HistogramOptions {
  /** How many bins of equal width; a rule ("auto", "doane", "fd", "rice", "scott", "sqrt", "stone", "sturges"); or the edges, ascending. Default: 10. */
  readonly bins?: Bins;
  /** The ends of bins of equal width; elements outside are not counted. Default: from the smallest element to the largest. */
  readonly range?: BinRange;
  /** Divide by the number of elements and by the width of each bin, so that the area is 1. Default: false. */
  readonly density?: boolean;
  /** What each element counts, in the shape of the array. Default: 1. */
  readonly weights?: ArrayLike;
}

/** Counts, and the edges between which they were counted: one more. */
export interface Histogram {
  /** int32; with weights their dtype; with `density` float64. */
  readonly counts: NDArray<"int32" | "float32" | "float64", readonly [number]>;
  readonly edges: NDArray<"float32" | "float64", readonly [number]>;
}

/**
 * How many elements fall in each of a row of bins. A bin holds its lower edge, the last one its upper edge too. Counts and edges are NumPy's to the last.
 *
 * Shapes: any → counts (bins,), edges (bins + 1,). NaN and what lies outside of the range is not counted. Throws RangeError for bins or a range that are none,
 * ShapeError, DTypeError for complex numbers.
 *
 * @example
 * const { counts, edges } = histogram([1, 2, 1, 4, 5], { bins: 4 });
 * counts.toArray(); // [2, 1, 0, 2]
 * edges.toArray(); // [1, 2, 3, 4, 5]
 * histogram([1, 2, 1], { bins: [0, 1, 2, 3] }).counts.toArray(); // [0, 2, 1]
 */
export function histogram(a: ArrayLike, { bins = 10, range, density = false, weights }: HistogramOptions = {}): Histogram {
  const given = asView(a);
  const x = histogramOperand(given, "make a histogram of");
  const amounts = weights === undefined ? undefined : asView(weights);
  if (amounts !== undefined) {
    assertSameShape(given.shape, amounts.shape, "make a histogram of");
    histogramOperand(amounts, "weigh a histogram by");
    if (typeof bins === "string") throw new TypeError(`Cannot make bins by "${bins}" with weights: wanted a number of bins, or edges`);
  }
  const uniform = uniformBins(x, bins, range, DTYPES[given.dtype].kind === "int");
  let counts: View;
  let edges: View;
  if (uniform === undefined) {
    const found = givenEdges(bins as ArrayLike);
    counts = countsBetween(x, found.edges, amounts);
    edges = overScalars(found.dtype === "float32" ? new Float32Array(found.edges) : found.edges, found.dtype, [found.edges.length]);
  } else {
    counts = uniformCounts(x, uniform, amounts);
    edges = overScalars(uniform.edges, x.dtype, [uniform.edges.length]);
  }
  if (density) {
    const shares = densities(counts, edges);
    counts.storage.dispose();
    counts = shares;
  }
  return { counts: wrap(counts), edges: wrap(edges) };
}

function densities(counts: View, edges: View): View {
  const shares = numbersOf(counts);
  const ends = numbersOf(edges);
  const round = edges.dtype === "float32" ? Math.fround : Number;
  const total = shares.reduce((sum, count) => sum + count, 0);
  for (const [i, count] of shares.entries()) shares[i] = count / round((ends[i + 1] as number) - (ends[i] as number)) / total;
  return overScalars(shares, "float64", [shares.length]);
}
