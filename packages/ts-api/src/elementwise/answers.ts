/** Questions whose answers need both parts of a complex number: it equals another where both parts do, and is NaN where one of them is. */
import { base } from "@genmath/core-wasm/base";
import { DTYPES } from "../array/dtype.ts";
import { parts } from "../array/parts.ts";
import { componentsOf, type View } from "../array/view.ts";
import { binaryOf, commonType, type Operand } from "./binary.ts";
import { ANSWERS } from "./kernel.ts";

export function equalOf(a: Operand, b: Operand, out?: View): View {
  return DTYPES[commonType(a, b)].components === 1
    ? binaryOf(base, "equal", a, b, out, ANSWERS)
    : joined("multiply", out, (part) => equalOf(partOf(a, part), partOf(b, part)));
}

export function notEqualOf(a: Operand, b: Operand, out?: View): View {
  return DTYPES[commonType(a, b)].components === 1
    ? binaryOf(base, "notEqual", a, b, out, ANSWERS)
    : joined("add", out, (part) => notEqualOf(partOf(a, part), partOf(b, part)));
}

/** NaN alone differs from itself. */
export function isnanOf(view: View, out?: View): View {
  return notEqualOf(view, view, out);
}

export function logicalNotOf(view: View, out?: View): View {
  return equalOf(view, view.dtype === "bool" ? false : 0, out);
}

/** The answers about both parts: their "and" is the product of booleans, their "or" the sum. */
export function joined(name: "add" | "multiply", out: View | undefined, answer: (part: 0 | 1) => View): View {
  const re = answer(0);
  const im = answer(1);
  const both = binaryOf(base, name, re, im, out);
  re.storage.dispose();
  im.storage.dispose();
  return both;
}

function partOf(operand: Operand, part: 0 | 1): Operand {
  if (typeof operand === "object" && componentsOf(operand) === 2) return parts(operand)[part];
  return part === 0 ? operand : 0;
}
