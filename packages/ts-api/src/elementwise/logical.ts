/** "And", "or" and "either … or" of what is true, which is anything but 0: of booleans they are the product, the sum and the difference. */
import { base } from "@genmath/core-wasm/base";
import type { View } from "../array/view.ts";
import { notEqualOf } from "./answers.ts";
import { binaryOf, type Operand } from "./binary.ts";
import { ANSWERS } from "./kernel.ts";

export function logicalOf(name: "multiply" | "add" | "notEqual", a: Operand, b: Operand, out?: View): View {
  const x = truthOf(a);
  const y = truthOf(b);
  const result = binaryOf(base, name, x, y, out, ANSWERS);
  if (typeof x === "object" && x !== a) x.storage.dispose();
  if (typeof y === "object" && y !== b) y.storage.dispose();
  return result;
}

/** What is not 0: booleans themselves, else a new array. */
export function truthOf(operand: Operand): View | boolean {
  if (typeof operand !== "object") return Boolean(operand) || Number.isNaN(operand);
  return operand.dtype === "bool" ? operand : notEqualOf(operand, 0);
}
