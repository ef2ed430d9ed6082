import { asView } from "../array/as-view.ts";
import { DTYPES } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike } from "../array/types.ts";
import { overScalars } from "../array/view.ts";
import { type BinRange, type Bins, givenEdges, histogramOperand, uniformBins } from "./bins.ts";

/** Bins and their ends. */
export interface HistogramBinEdgesOptions {
  /** As of histogram. Default: 10. */
  readonly bins?: Bins;
  /** As of histogram. Default: from the smallest element to the largest. */
  readonly range?: BinRange;
}

/**
 * The edges that histogram would count between.
 *
 * Shapes: any → (bins + 1,), float32 for float32, else float64. Throws as histogram does.
 *
 * @example
 * histogramBinEdges([0, 0, 0, 1, 2, 3, 3, 4, 5], { bins: "auto", range: [0, 1] }).toArray(); // [0, 0.25, 0.5, 0.75, 1]
 */
export function histogramBinEdges(
  a: ArrayLike,
  { bins = 10, range }: HistogramBinEdgesOptions = {},
): NDArray<"float32" | "float64", readonly [number]> {
  const given = asView(a);
  const x = histogramOperand(given, "make bins for");
  const uniform = uniformBins(x, bins, range, DTYPES[given.dtype].kind === "int");
  if (uniform !== undefined) return wrap(overScalars(uniform.edges, x.dtype, [uniform.edges.length]));
  const { dtype, edges } = givenEdges(bins as ArrayLike);
  return wrap(overScalars(dtype === "float32" ? new Float32Array(edges) : edges, dtype, [edges.length]));
}
