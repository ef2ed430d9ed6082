import { realOf } from "./dtype.ts";
import { type View, viewOfStorage } from "./view.ts";

/** The real and imaginary parts of a complex view, as views of the same storage. */
export function parts(view: View): readonly [View, View] {
  const { storage, dtype, shape, strides, offset } = view;
  const part = (component: number) => viewOfStorage(storage, realOf(dtype), shape, strides, offset + component);
  return [part(0), part(1)];
}
