/** What fitting a PCA finds: the axes of the centred data with scikit-learn's signs, and the variances along them. */
import { base } from "@genmath/core-wasm/base";
import { castTo } from "../array/cast.ts";
import type { RealDType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import { allocate, scalarsOf, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { euclideanNorm } from "../linalg/euclidean.ts";
import { rounded } from "../linalg/rounded.ts";
import { assertFinite } from "../linalg/square-matrices.ts";
import { meanView } from "../reduce/mean.ts";
import { reduction } from "../shape/reduce.ts";
import { checkedWanted, type Wanted } from "./kept-count.ts";
import { type PCASolver, type PrincipalAxes, principalAxes } from "./principal-axes.ts";

export interface FittedPCA {
  readonly solver: PCASolver;
  readonly components: NDArray<RealDType, readonly [number, number]>;
  readonly explainedVariance: NDArray<RealDType, readonly [number]>;
  readonly explainedVarianceRatio: NDArray<RealDType, readonly [number]>;
  readonly singularValues: NDArray<RealDType, readonly [number]>;
  readonly mean: NDArray<RealDType, readonly [number]>;
  /** Standard deviations of the scores in float64, never less than eps: what whitening divides by. */
  readonly deviations: NDArray<"float64", readonly [number]>;
  readonly noiseVariance: number;
}

/** The centred data, in float64, are the caller's to dispose. */
export function fitPCA(given: View, wanted: Wanted, svdSolver: "auto" | "full"): { readonly centred: View; readonly fitted: FittedPCA } {
  const dtype = realDTypeOf(given.dtype, "fit PCA to");
  const [n, p] = given.shape;
  if (given.shape.length !== 2 || n === undefined || p === undefined || n < 2 || p < 1) {
    const found = `Cannot fit PCA to ${formatShape(given.shape)}`;
    throw new ShapeError(`${found}: wanted at least two samples as rows and one feature as column`, [given.shape]);
  }
  checkedWanted(wanted, given.shape);
  const data = castTo(given, "float64");
  assertFinite("fit PCA to", data, "full");

  const mean = meanView(data, reduction(data.shape, { axis: 0 }));
  const centred = binaryOf(base, "subtract", data, mean);
  const power = scaleOf(centred);
  const { solver, values, axes } = axesOf(centred, mean, power, wanted, svdSolver);
  flipSigns(axes);

  const kept = axes.shape[0] as number;
  const variances = values.map((value) => (value / power) ** 2 / (n - 1));
  const ratios = partsOf(values);
  const vector = (numbers: Float64Array): NDArray<RealDType, readonly [number]> =>
    wrap(rounded(viewOfNumbers(numbers.subarray(0, kept)), dtype));
  const fitted: FittedPCA = {
    solver,
    components: wrap(rounded(axes, dtype)),
    explainedVariance: vector(variances),
    explainedVarianceRatio: vector(ratios),
    singularValues: vector(values.map((value) => value / power)),
    mean: wrap(rounded(mean, dtype)),
    deviations: wrap(viewOfNumbers(values.subarray(0, kept).map((value) => Math.max(value / power / Math.sqrt(n - 1), 2 ** -52)))),
    noiseVariance: kept === values.length ? 0 : variances.subarray(kept).reduce((sum, value) => sum + value, 0) / (values.length - kept),
  };
  return { centred, fitted };
}

/** The axes of the scaled data. When it throws, the data and their mean are given back. */
function axesOf(centred: View, mean: View, power: number, wanted: Wanted, svdSolver: "auto" | "full"): PrincipalAxes {
  try {
    if (power === 1) return principalAxes(centred, wanted, svdSolver);
    const scaled = binaryOf(base, "multiply", centred, power);
    try {
      return principalAxes(scaled, wanted, svdSolver);
    } finally {
      scaled.storage.dispose();
    }
  } catch (error) {
    centred.storage.dispose();
    mean.storage.dispose();
    throw error;
  }
}

/** A power of two by which data that could over- or underflow when squared are multiplied; 1 for all others. */
function scaleOf(centred: View): number {
  const norm = euclideanNorm(centred, reduction(centred.shape, {}));
  const size = scalarsOf(norm)[0] as number;
  norm.storage.dispose();
  const exponent = size === 0 ? 0 : Math.floor(Math.log2(size));
  return Math.abs(exponent) < SAFE_EXPONENT ? 1 : 2 ** -Math.max(-1000, Math.min(1000, exponent));
}

const SAFE_EXPONENT = 300;

/** The squares of the values over their sum. */
function partsOf(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const squares = values.map((value) => value ** 2);
  const total = squares.reduce((sum, square) => sum + square, 0);
  return squares.map((square) => square / total);
}

function viewOfNumbers(numbers: Float64Array): View {
  const view = allocate("float64", [numbers.length]);
  scalarsOf(view).set(numbers);
  return view;
}

/** Each row gets the sign that makes its entry of largest modulus positive, the first of equals. */
function flipSigns(rows: View): void {
  const [count, length] = rows.shape as [number, number];
  const entries = scalarsOf(rows);
  for (let i = 0; i < count; i++) {
    const row = entries.subarray(i * length, (i + 1) * length);
    let largest = 0;
    for (const entry of row) if (Math.abs(entry) > Math.abs(largest)) largest = entry;
    if (largest < 0) for (let j = 0; j < length; j++) row[j] = -(row[j] as number);
  }
}
