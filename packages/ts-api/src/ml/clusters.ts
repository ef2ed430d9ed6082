/** Samples with their clusters' labels, put in random order and into arrays. */
import { type NDArray, wrap } from "../array/ndarray.ts";
import { allocate, scalarsOf, type View } from "../array/view.ts";
import type { RandomState } from "../random/random-state.ts";
import { takeNumbers } from "./random-option.ts";

/** Samples and the class of each. */
export interface LabelledSamples {
  /** (n, p) float64. */
  readonly x: NDArray<"float64", readonly [number, number]>;
  /** (n,) int32. */
  readonly y: NDArray<"int32", readonly [number]>;
}

/** The places of n things in a new order, which is drawn; without a stream, in their own. */
export function orderOf(n: number, random: RandomState | undefined): Float64Array<ArrayBuffer> {
  return random === undefined ? Float64Array.from({ length: n }, (_, i) => i) : takeNumbers(random.permutation(n));
}

/** Rows of p numbers and their labels in the order of `rows`, and columns in that of `columns`. */
export function arranged(x: Float64Array, y: Int32Array, rows: Float64Array, columns: Float64Array): LabelledSamples {
  const [n, p] = [rows.length, columns.length];
  const samples = filled("float64", [n, p], (out) => {
    for (let i = 0; i < n; i++) {
      const row = x.subarray((rows[i] as number) * p, (rows[i] as number) * p + p);
      for (let j = 0; j < p; j++) out[i * p + j] = row[columns[j] as number] as number;
    }
  });
  const labels = filled("int32", [n], (out) => {
    for (let i = 0; i < n; i++) out[i] = y[rows[i] as number] as number;
  });
  return { x: wrap(samples), y: wrap(labels) };
}

function filled(dtype: "float64" | "int32", shape: readonly number[], fill: (scalars: ReturnType<typeof scalarsOf>) => void): View {
  const view = allocate(dtype, shape);
  fill(scalarsOf(view));
  return view;
}
