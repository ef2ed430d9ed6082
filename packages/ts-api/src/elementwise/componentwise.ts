/** Functions that do to a complex number what they do to its parts: they are computed on the real array of all parts. */

import { realOf } from "../array/dtype.ts";
import { componentsOf, type View, viewOfStorage } from "../array/view.ts";
import { rowMajor } from "../shape/strides.ts";
import { copied } from "./result.ts";

/** f of a view; f takes a real one and where to write, and returns a new array unless it was given that. */
export function componentwise(action: string, view: View, out: View | undefined, f: (view: View, out?: View) => View): View {
  if (componentsOf(view) === 1) return f(view, out);
  const real = f(viewOfStorage(view.storage, realOf(view.dtype), [...view.shape, 2], [...view.strides, 1], view.offset));
  const result = viewOfStorage(real.storage, view.dtype, view.shape, rowMajor(view.shape, 2), 0);
  if (out === undefined) return result;
  copied(action, result, out);
  result.storage.dispose();
  return out;
}
