/** Questions about infinity. A complex number is infinite where either part is, and finite where both are. */
import { math } from "@genmath/core-wasm/math";
import { parts } from "../array/parts.ts";
import { componentsOf, type View } from "../array/view.ts";
import { joined } from "./answers.ts";
import { binaryOf } from "./binary.ts";
import { ANSWERS } from "./kernel.ts";

export function isinfOf(view: View, out?: View): View {
  return componentsOf(view) === 1
    ? binaryOf(math, "isinf", view, Number.POSITIVE_INFINITY, out, ANSWERS)
    : joined("add", out, (part) => isinfOf(parts(view)[part]));
}

export function isfiniteOf(view: View, out?: View): View {
  return componentsOf(view) === 1
    ? binaryOf(math, "isfinite", view, Number.POSITIVE_INFINITY, out, ANSWERS)
    : joined("multiply", out, (part) => isfiniteOf(parts(view)[part]));
}
