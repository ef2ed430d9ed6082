/** Elements chosen at random: the indices that either generator draws, and what they pick. */
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import { gatherAlong } from "../array/gather.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike } from "../array/types.ts";
import { overScalars, scalarsOf, type View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { count } from "../shape/count.ts";
import { type Lines, linesAlong } from "../shape/lines.ts";
import { type Size, sizeShape } from "../shape/size.ts";
import { drawnList } from "./drawn.ts";
import type { Source } from "./source.ts";

/** How elements are chosen. */
export interface ChoiceOptions {
  /** Whether an element may be chosen more than once. Default: true. */
  readonly replace?: boolean;
  /** The elements' probabilities, which sum to 1. Default: all the same. */
  readonly p?: ArrayLike;
}

/** What is chosen from: indices below `n`, or the elements of `view` along lines. */
export interface Population {
  readonly n: number;
  readonly from: { readonly view: View; readonly lines: Lines } | undefined;
}

/** Throws ShapeError for a 0-d array or a number that is no count, AxisError. */
export function populationOf(a: ArrayLike, axis: number): Population {
  if (typeof a === "number") return { n: count([a], "choose from an array"), from: undefined };
  const view = asView(a);
  if (view.shape.length === 0)
    throw new ShapeError("Cannot choose from (): a 0-d array has no elements in a row, wanted an array or a count", [[]]);
  const lines = linesAlong(view.shape, axis);
  return { n: lines.n, from: { view, lines } };
}

/** Draws `size` indices below the population's n. `uniformIndices` draws them where they are all as likely. */
export function chosen(
  source: Source,
  { n, from }: Population,
  size: Size | undefined,
  { replace = true, p }: ChoiceOptions,
  uniformIndices: (size: number) => Int32Array<ArrayBuffer>,
): number | NDArray {
  const shape = sizeShape(size) ?? [];
  const wanted = count(shape, "choose an array");
  if (n === 0 && wanted > 0) throw new ShapeError("Cannot choose from 0 elements: wanted some", [[0]]);
  if (!replace && wanted > n) {
    throw new RangeError(`Cannot choose ${wanted} of ${n} without replacement: wanted at most ${n}`);
  }
  const weights = p === undefined ? undefined : weightsOf(p, n);
  const indices =
    weights === undefined
      ? uniformIndices(wanted)
      : replace
        ? searched(cumulated(weights), drawnList(source.stream, wanted, source.uniform))
        : distinct(source, weights, wanted);
  if (from === undefined) {
    if (size === undefined) return indices[0] as number;
    const out = copyOf(overScalars(indices, "int32", [...shape]));
    return wrap(out);
  }
  const picked = gatherAlong(from.view, overScalars(indices, "int32", [...shape]), from.lines);
  return wrap(picked);
}

/** The probabilities as numbers. Throws RangeError for what are none, ShapeError. */
function weightsOf(p: ArrayLike, n: number): Float64Array<ArrayBuffer> {
  const view = asView(p);
  if (view.shape.length !== 1 || view.shape[0] !== n) {
    throw new ShapeError(`Cannot choose from ${n} elements with p of ${formatShape(view.shape)}: wanted one probability each`, [
      view.shape,
    ]);
  }
  const cast = castTo(view, "float64");
  const packed = cast.contiguous ? cast : copyOf(cast);
  const weights = Float64Array.from(scalarsOf(packed));
  if (packed !== cast) packed.storage.dispose();
  const wrong = weights.findIndex((weight) => !(weight >= 0));
  if (wrong >= 0) throw new RangeError(`Cannot choose with p ${weights[wrong]} at index ${wrong}: wanted probabilities from 0 up`);
  const sum = compensatedSum(weights);
  // NumPy's tolerance: half the digits of the coarser type.
  const tolerance = Math.sqrt(view.dtype === "float32" ? 2 ** -23 : 2 ** -52);
  if (!(Math.abs(sum - 1) <= tolerance)) throw new RangeError(`Cannot choose with p of sum ${sum}: wanted probabilities that sum to 1`);
  return weights;
}

/** W. Kahan, "Further remarks on reducing truncation errors" (CACM 8, 1965). */
function compensatedSum(x: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (const value of x) {
    const term = value - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
  }
  return sum;
}

/** Sums up to each element over the sum of all, added from left to right as NumPy's cumsum does. */
function cumulated(weights: Float64Array): Float64Array {
  let sum = 0;
  const sums = weights.map((weight) => (sum += weight));
  return sums.map((upTo) => upTo / sum);
}

/** The first index whose sum lies above, for each number. */
function searched(sums: Float64Array, numbers: Float64Array): Int32Array<ArrayBuffer> {
  return Int32Array.from(numbers, (number) => {
    let low = 0;
    let high = sums.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (number < (sums[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}

/** Different indices: as many numbers as are missing are drawn at once, those found are taken out, and so on. Changes the weights. */
function distinct({ stream, uniform }: Source, weights: Float64Array, size: number): Int32Array<ArrayBuffer> {
  const possible = weights.reduce((n, weight) => n + Number(weight > 0), 0);
  if (possible < size) throw new RangeError(`Cannot choose ${size} without replacement: only ${possible} of p are above 0`);
  const found = new Set<number>();
  while (found.size < size) {
    const numbers = drawnList(stream, size - found.size, uniform);
    for (const index of found) weights[index] = 0;
    for (const index of searched(cumulated(weights), numbers)) found.add(index);
  }
  return Int32Array.from(found);
}
