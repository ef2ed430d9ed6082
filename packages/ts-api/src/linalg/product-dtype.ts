import { type DType, floatOf, type RealDType } from "../array/dtype.ts";
import { promote } from "../array/promote.ts";
import { DTypeError } from "../errors/errors.ts";

/** The type that a product computes in: integers go through float64, complex types have no kernel. */
export function productDType(a: DType, b: DType, action: string): RealDType {
  const dtype = floatOf(promote(a, b));
  if (dtype !== "float64" && dtype !== "float32") {
    throw new DTypeError(`Cannot ${action} ${a} and ${b}: wanted real numbers`, [a, b]);
  }
  return dtype;
}
