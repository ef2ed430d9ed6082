/** The body of the reductions that ask only whether elements are 0. */
import type { DType } from "../array/dtype.ts";
import type { View } from "../array/view.ts";
import { notEqualOf } from "../elementwise/answers.ts";
import { type ReduceOptions, reduction } from "../shape/reduce.ts";
import { reduce } from "./reduce.ts";

/** Folds the truth of each element: "max" is or, "min" is and, "sum" counts. */
export function reduceTruth(name: "max" | "min" | "sum", view: View, dtype: DType, options: ReduceOptions): View {
  const found = reduction(view.shape, options);
  if (view.dtype === "bool") return reduce(name, view, dtype, found);
  const truth = notEqualOf(view, 0);
  const out = reduce(name, truth, dtype, found);
  truth.storage.dispose();
  return out;
}
