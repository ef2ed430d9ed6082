import { DTYPES } from "../array/dtype.ts";
import { scalarsOf, type View } from "../array/view.ts";

/** Sets every element of a contiguous view to a real value; returns the view. */
export function fillView(view: View, value: number): View {
  const scalars = scalarsOf(view);
  const { components } = DTYPES[view.dtype];
  scalars.fill(components === 1 ? value : 0);
  if (components === 2) for (let i = 0; i < scalars.length; i += 2) scalars[i] = value;
  return view;
}
