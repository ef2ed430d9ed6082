/** The counts of a histogram, or its sums of weights: the body of histogram. */
import { select } from "@genmath/core-wasm/select";
import { castTo } from "../array/cast.ts";
import { packed } from "../array/contiguous.ts";
import type { DType } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { allocate, overScalars, scalarsOf, type View } from "../array/view.ts";
import { countsOf } from "./bincount.ts";
import type { UniformBins } from "./bins.ts";
import { placesIn } from "./places.ts";

/** The dtypes of weights that have kernels. */
const SUMS = { float64: "f64", float32: "f32", int32: "i32" } as const;

/** In bins of equal width: int32, or with weights their dtype. */
export function uniformCounts(x: View, { edges, first, last, precision }: UniformBins, weights: View | undefined): View {
  const bins = edges.length - 1;
  const dtype = weights === undefined ? "int32" : weightsDType(weights.dtype);
  const out = allocate(dtype, [bins]);
  const edgesView = overScalars(edges, x.dtype, [edges.length]);
  const width = precision === "f32" ? Math.fround(last - first) : last - first;
  withFrame((frame) => {
    const kernels = frame.engine.kernels(select);
    const [from, at] = [packed(frame, x), frame.input(edgesView)];
    if (weights === undefined) {
      const scratch = frame.scratch(kernels.histogramScratch_i32(bins) >>> 0);
      kernels[`histogram_${precision}`](x.size, from, bins, first, last, width, at, frame.output(out), scratch);
    } else {
      const kernel = kernels[`weightedHistogram_${precision}_${SUMS[dtype]}`];
      const amounts = packed(frame, castTo(weights, dtype));
      kernel(x.size, from, amounts, bins, first, last, width, at, frame.output(out), frame.scratch(8 * bins));
    }
  });
  return out;
}

/** In bins between given edges, the last of which holds its upper edge too. */
export function countsBetween(x: View, edges: Float64Array<ArrayBuffer>, weights: View | undefined): View {
  const bins = Math.max(0, edges.length - 1);
  const places = binsOf(x, edges);
  const all = countsOf(places, weights, bins + 2);
  const out = allocate(weights === undefined ? "int32" : weightsDType(weights.dtype), [bins]);
  scalarsOf(out).set(scalarsOf(all).subarray(1, bins + 1));
  places.storage.dispose();
  all.storage.dispose();
  return out;
}

/** The bin of each element, counted from 1; 0 below the first and `edges.length` above the last, or for NaN. */
export function binsOf(x: View, edges: Float64Array<ArrayBuffer>): View {
  // What equals the upper edge of the last bin is below the number after it; above infinity there is NaN.
  const last = edges.length - 1;
  const reach = last < 0 ? edges : edges.with(last, next(edges[last] as number));
  return placesIn(overScalars(reach, "float64", [reach.length]), x, "right");
}

/** The smallest float64 above x. */
function next(x: number): number {
  if (x === Number.POSITIVE_INFINITY) return Number.NaN;
  if (x === 0) return Number.MIN_VALUE;
  const bits = new BigInt64Array(Float64Array.of(x).buffer);
  bits[0] = (bits[0] as bigint) + (x > 0 ? 1n : -1n);
  return new Float64Array(bits.buffer)[0] as number;
}

/** Sums of weights have the weights' type; booleans are counted. */
export function weightsDType(dtype: DType): keyof typeof SUMS {
  return dtype === "float32" || dtype === "int32" ? dtype : dtype === "bool" ? "int32" : "float64";
}
