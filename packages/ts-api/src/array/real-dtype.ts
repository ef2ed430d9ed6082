import { DTypeError } from "../errors/errors.ts";
import { type DType, floatOf, type RealDType } from "./dtype.ts";

/** The type that a function of real numbers computes in; throws DTypeError for complex types. `action` starts the message: "exp". */
export function realDTypeOf(dtype: DType, action: string): RealDType {
  const float = floatOf(dtype);
  if (float !== "float64" && float !== "float32") throw new DTypeError(`Cannot ${action} ${dtype}: wanted real numbers`, [dtype]);
  return float;
}
