/**
 * The largest and the smallest element of a view of any ordered type, and where they first are. Booleans have no kernels of their own: they are counted, the
 * largest being true where there is one and the smallest where all are, or looked for among integers.
 */
import { castTo } from "../array/cast.ts";
import { allocate, scalarsOf, type View } from "../array/view.ts";
import type { Reduction } from "../shape/reduce.ts";
import { reduce, reduceInOrder } from "./reduce.ts";

export function extreme(name: "max" | "min", view: View, found: Reduction): View {
  if (view.dtype !== "bool") return reduce(name, view, view.dtype, found);
  const counted = reduce("sum", view, "int32", found);
  const out = allocate("bool", found.shape);
  const enough = name === "max" ? 1 : found.n;
  const [counts, truths] = [scalarsOf(counted), scalarsOf(out)];
  for (let i = 0; i < truths.length; i++) truths[i] = Number((counts[i] as number) >= enough);
  counted.storage.dispose();
  return out;
}

export function placeOfExtreme(name: "argmax" | "argmin", view: View, found: Reduction): View {
  return reduceInOrder(name, view.dtype === "bool" ? castTo(view, "int32") : view, "int32", found);
}
