import { base } from "@genmath/core-wasm/base";
import { componentsOf, type View } from "../array/view.ts";
import { unaryOf } from "../elementwise/unary.ts";

/** Complex conjugates, in `out` where it is given; real numbers as they are. */
export function conjugated(view: View, out?: View): View {
  return componentsOf(view) === 2 ? unaryOf(base, "conj", view, out) : view;
}
