/** The end of a computation in float64: the result in the type that the input asks for, rounded once. */
import { converted } from "../array/cast.ts";
import type { RealDType } from "../array/dtype.ts";
import type { View } from "../array/view.ts";

/** The view itself for float64; otherwise it is disposed and a rounded copy takes its place. */
export function rounded(view: View, dtype: RealDType): View {
  if (view.dtype === dtype) return view;
  try {
    return converted(view, dtype);
  } finally {
    view.storage.dispose();
  }
}
