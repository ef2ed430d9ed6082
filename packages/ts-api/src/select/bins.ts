/** The edges of a histogram's bins, as NumPy finds them: from a number of bins, a rule for it, or given. */
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { DTYPES, type RealDType } from "../array/dtype.ts";
import { numbersOf } from "../array/numbers.ts";
import type { ArrayLike } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import { count } from "../shape/count.ts";
import { assertLine } from "../shape/line.ts";
import { type BinRule, binWidth, isBinRule } from "./bin-rules.ts";
import { extentOf } from "./extent.ts";
import { linearEdges } from "./linear-edges.ts";

/** How many bins of equal width, a rule that says how many, or the edges themselves, ascending. */
export type Bins = number | BinRule | ArrayLike;

/** The lower edge of the first bin and the upper edge of the last. */
export type BinRange = readonly [number, number];

/** Bins of equal width. */
export interface UniformBins {
  readonly edges: Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer>;
  readonly first: number;
  readonly last: number;
  /** What quotients are computed in: the elements' type, or float64 for float32 elements and ends that the user gave, as NumPy mixes them. */
  readonly precision: "f64" | "f32" | "mixed";
}

/** Elements as a histogram takes them: float64 or float32. Throws DTypeError for complex numbers. */
export function histogramOperand(view: View, action: string): View {
  if (DTYPES[view.dtype].kind === "complex") {
    throw new DTypeError(`Cannot ${action} ${view.dtype}: complex numbers have no order, wanted real ones`, [view.dtype]);
  }
  return castTo(view, view.dtype === "float32" ? "float32" : "float64");
}

/** Bins of equal width for `bins` and `range`, or undefined where the edges are given. `x` is an operand, `integers` whether it was of integers. */
export function uniformBins(x: View, bins: Bins, range: BinRange | undefined, integers: boolean): UniformBins | undefined {
  if (typeof bins !== "number" && typeof bins !== "string") return undefined;
  const [first, last] = outerEdges(x, range);
  const n = typeof bins === "number" ? bins : countByRule(x, bins, range, [first, last], integers);
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Cannot make ${n} bins: wanted an integer from 1 up`);
  count([n + 1], "make the edges of bins");
  const single = x.dtype === "float32";
  const round = endsRounding(x, range);
  const edges = linearEdges(first, last, n, round);
  const rounded = single ? new Float32Array(edges) : edges;
  if (rounded.some((edge, i) => i > 0 && !((rounded[i - 1] as number) < edge))) {
    throw new RangeError(`Cannot make ${n} bins from ${first} to ${last}: their edges coincide in ${x.dtype}, wanted fewer`);
  }
  return { edges: rounded, first, last, precision: round === Math.fround ? "f32" : single ? "mixed" : "f64" };
}

/** Given edges as float64. Throws ShapeError unless they are a list, RangeError where they descend. */
export function givenEdges(bins: ArrayLike): { readonly dtype: RealDType; readonly edges: Float64Array<ArrayBuffer> } {
  const view = asView(bins);
  assertLine(view.shape, "make bins of edges of");
  histogramOperand(view, "make bins of");
  const edges = numbersOf(view);
  const at = edges.findIndex((edge, i) => i > 0 && (edges[i - 1] as number) > edge);
  if (at >= 0) throw new RangeError(`Cannot make bins: edge ${edges[at]} comes after ${edges[at - 1]}, wanted ascending edges`);
  return { dtype: view.dtype === "float32" ? "float32" : "float64", edges };
}

/** The ends of the bins: what was asked for, or the smallest and the largest element; half a unit further where they are equal. */
export function outerEdges(x: View, range: BinRange | undefined): readonly [number, number] {
  let ends: readonly [number, number] = range ?? [0, 1];
  if (range === undefined && x.size > 0) {
    const { low, high } = extentOf(x);
    ends = [low, high];
  }
  const [first, last] = ends;
  if (!Number.isFinite(first) || !Number.isFinite(last)) {
    const whose = range === undefined ? "the elements reach" : "the range is";
    throw new RangeError(`Cannot make bins: ${whose} from ${first} to ${last}, wanted finite numbers`);
  }
  if (first > last) throw new RangeError(`Cannot make bins: the range is from ${first} to ${last}, wanted it ascending`);
  if (first !== last) return ends;
  const round = endsRounding(x, range);
  return [round(first - 0.5), round(last + 0.5)];
}

/** The rounding of arithmetic with the ends: float32 where they are elements of float32; numbers that the user gave are float64. */
export function endsRounding(x: View, range: BinRange | undefined): (x: number) => number {
  return x.dtype === "float32" && range === undefined && x.size > 0 ? Math.fround : Number;
}

function countByRule(
  x: View,
  rule: string,
  range: BinRange | undefined,
  [first, last]: readonly [number, number],
  integers: boolean,
): number {
  if (!isBinRule(rule)) throw new RangeError(`Cannot make bins by "${rule}": wanted auto, doane, fd, rice, scott, sqrt, stone, sturges`);
  const all = numbersOf(x);
  const values = range === undefined ? all : all.filter((value) => value >= first && value <= last);
  if (values.length === 0) return 1;
  const width = binWidth(rule, values, [first, last]);
  if (!(width > 0)) return 1;
  return Math.ceil((last - first) / (integers && width < 1 ? 1 : width));
}
