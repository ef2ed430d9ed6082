/** The options of mutualInfoClassif and mutualInfoRegression, and which features they make discrete. */
import { asView } from "../array/as-view.ts";
import { numbersOf } from "../array/numbers.ts";
import type { ArrayLike } from "../array/types.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import type { RandomSource } from "./random-option.ts";

/** How mutual information is estimated. */
export interface MutualInfoOptions {
  /** Which features are discrete: all (`true`), none (`false`, "auto"), those of a mask of booleans, or those of a list of indices. Default: "auto". */
  readonly discreteFeatures?: "auto" | ArrayLike | undefined;
  /** How many neighbours of a sample are looked at: more for less variance and more bias. Default: 3. */
  readonly nNeighbors?: number | undefined;
  /** Where the jitter comes from: a seed or a RandomState. Default: the stream that the functions of `random` share. */
  readonly randomState?: RandomSource | undefined;
  /** Whether continuous variables get noise of a part in 10¹⁰, which tells equal numbers apart; scikit-learn always adds it. Default: true. */
  readonly jitter?: boolean | undefined;
}

/** For each of p features whether it is discrete. Throws ShapeError, RangeError, TypeError. */
export function discreteMask(given: "auto" | ArrayLike, p: number): readonly boolean[] {
  const all = (value: boolean) => new Array<boolean>(p).fill(value);
  if (given === "auto") return all(false);
  if (typeof given === "boolean") return all(given);
  if (typeof given === "string")
    throw new TypeError(`Cannot take features "${given}" as discrete: wanted "auto", a boolean, a mask or indices`);
  const view = asView(given);
  const listed = numbersOf(view);
  if (view.dtype === "bool") {
    if (view.shape.length === 1 && view.shape[0] === p) return Array.from(listed, (value) => value === 1);
    throw new ShapeError(`Cannot take features ${formatShape(view.shape)} as discrete: wanted a mask of (${p},)`, [view.shape]);
  }
  const mask = all(false);
  for (const index of listed) {
    const at = index < 0 ? index + p : index;
    if (mask[at] === undefined) throw new RangeError(`Cannot take feature ${index} as discrete: wanted integers from ${-p} to ${p - 1}`);
    mask[at] = true;
  }
  return mask;
}

/** Throws RangeError for what is no number of neighbours. */
export function checkedNeighbors(k: number): number {
  if (Number.isInteger(k) && k >= 1) return k;
  throw new RangeError(`Cannot look at ${k} neighbours: wanted an integer from 1 up`);
}
