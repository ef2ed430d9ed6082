import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { promote } from "../array/promote.ts";
import type { ArrayLike } from "../array/types.ts";
import { overScalars, scalarsOf, type View } from "../array/view.ts";
import { assertLine, assertSameShape } from "../shape/line.ts";
import { countsOf } from "./bincount.ts";
import { type BinRange, endsRounding, givenEdges, histogramOperand, outerEdges } from "./bins.ts";
import { binsOf } from "./histogram-counts.ts";
import { linearEdges } from "./linear-edges.ts";

/** Bins of both coordinates, and what is counted in them. */
export interface Histogram2dOptions {
  /** How many bins of equal width, or the edges: for both coordinates, or for each in a list of two. Default: 10. */
  readonly bins?: number | readonly [number | ArrayLike, number | ArrayLike] | ArrayLike;
  /** The ends of bins of equal width, for each coordinate. Default: from the smallest element to the largest. */
  readonly range?: readonly [BinRange, BinRange];
  /** Divide by the number of points and by the area of each bin, so that the volume is 1. Default: false. */
  readonly density?: boolean;
  /** What each point counts. Default: 1. */
  readonly weights?: ArrayLike;
}

/** Counts, and the edges of both coordinates. */
export interface Histogram2d {
  /** The first index counts along x. */
  readonly counts: NDArray<"float64", readonly [number, number]>;
  readonly xEdges: NDArray<"float64", readonly [number]>;
  readonly yEdges: NDArray<"float64", readonly [number]>;
}

/**
 * How many points (x, y) fall in each cell of a grid. A bin holds its lower edge, the last one its upper edge too.
 *
 * Shapes: (n,) and (n,) → counts (x bins, y bins) in float64, as in NumPy, and edges of one more each. NaN and what lies outside is not counted. Throws as
 * histogram does.
 *
 * @example
 * const { counts } = histogram2d([0, 1, 1, 2], [0, 0, 1, 1], { bins: 2 });
 * counts.toArray(); // [[1, 0], [1, 2]]
 */
export function histogram2d(
  x: ArrayLike,
  y: ArrayLike,
  { bins = 10, range, density = false, weights }: Histogram2dOptions = {},
): Histogram2d {
  const given = [asView(x), asView(y)] as const;
  assertLine(given[0].shape, "make a histogram of points of");
  assertSameShape(given[0].shape, given[1].shape, "make a histogram of points of");
  const dtype = promote(histogramOperand(given[0], "make a histogram of").dtype, histogramOperand(given[1], "make a histogram of").dtype);
  const asked = pair(bins);
  const edges = [0, 1].map((i) => edgesOf(castTo(given[i] as View, dtype), asked[i] as number | ArrayLike, range?.[i])) as [Edges, Edges];
  const [nx, ny] = edges.map((list) => list.length - 1) as [number, number];
  const cells = cellOf(given, edges);
  const all = countsOf(cells, weights === undefined ? undefined : asView(weights), (nx + 2) * (ny + 2));
  const sums = scalarsOf(all);
  const counts = Float64Array.from({ length: nx * ny }, (_, i) => sums[(Math.floor(i / ny) + 1) * (ny + 2) + (i % ny) + 1] as number);
  all.storage.dispose();
  if (density) divide(counts, edges);
  const [xEdges, yEdges] = edges.map((list) => overScalars(list, "float64", [list.length])) as [View, View];
  return { counts: wrap(overScalars(counts, "float64", [nx, ny])), xEdges: wrap(xEdges), yEdges: wrap(yEdges) };
}

type Edges = Float64Array<ArrayBuffer>;

/** A list of two is one entry for each coordinate; every other list is edges for both. */
function pair(bins: NonNullable<Histogram2dOptions["bins"]>): readonly [number | ArrayLike, number | ArrayLike] {
  return Array.isArray(bins) && bins.length === 2 ? [bins[0], bins[1]] : [bins as number | ArrayLike, bins as number | ArrayLike];
}

function edgesOf(x: View, bins: number | ArrayLike, range: BinRange | undefined): Edges {
  if (typeof bins !== "number") return givenEdges(bins).edges;
  if (!Number.isInteger(bins) || bins < 1) throw new RangeError(`Cannot make ${bins} bins: wanted an integer from 1 up`);
  const [first, last] = outerEdges(x, range);
  return linearEdges(first, last, bins, endsRounding(x, range));
}

/** The cell of each point in a grid with a border of bins for what lies outside. */
function cellOf([x, y]: readonly [View, View], [xEdges, yEdges]: readonly [Edges, Edges]): View {
  const [rows, columns] = [binsOf(x, xEdges), binsOf(y, yEdges)];
  const [cells, column] = [scalarsOf(rows), scalarsOf(columns)];
  for (const [i, row] of cells.entries()) cells[i] = row * (yEdges.length + 1) + (column[i] as number);
  columns.storage.dispose();
  return rows;
}

/** Counts as densities, in place. */
function divide(counts: Float64Array, [xEdges, yEdges]: readonly [Edges, Edges]): void {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const ny = yEdges.length - 1;
  const width = (edges: Edges, i: number) => (edges[i + 1] as number) - (edges[i] as number);
  for (const [i, count] of counts.entries()) counts[i] = count / width(xEdges, Math.floor(i / ny)) / width(yEdges, i % ny) / total;
}
