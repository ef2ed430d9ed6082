import type { View } from "../array/view.ts";
import { notEqualOf } from "../elementwise/answers.ts";

/** What a reduction makes of the truth of each element, which is whether it is not 0. */
export function ofTruth(view: View, reduction: (truth: View) => View): View {
  if (view.dtype === "bool") return reduction(view);
  const truth = notEqualOf(view, 0);
  const out = reduction(truth);
  truth.storage.dispose();
  return out;
}
