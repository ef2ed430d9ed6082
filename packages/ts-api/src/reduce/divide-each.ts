import { componentsOf, scalarsOf, type View } from "../array/view.ts";

/** Divides every element of a new contiguous view, in place: by one count, or each by its own. */
export function divideEach(view: View, counts: number | ArrayLike<number>): View {
  const scalars = scalarsOf(view);
  const components = componentsOf(view);
  if (typeof counts === "number") for (let i = 0; i < scalars.length; i++) scalars[i] = (scalars[i] as number) / counts;
  else {
    for (let i = 0; i < view.size; i++) {
      for (let c = i * components; c < (i + 1) * components; c++) scalars[c] = (scalars[c] as number) / (counts[i] as number);
    }
  }
  return view;
}
