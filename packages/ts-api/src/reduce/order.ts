import { DTYPES, type DType } from "../array/dtype.ts";
import { DTypeError } from "../errors/errors.ts";

/** Throws DTypeError for complex types: they have no order. */
export function assertOrdered(dtype: DType, action: string): void {
  if (DTYPES[dtype].kind === "complex") throw new DTypeError(`Cannot ${action} of ${dtype}: complex numbers have no order`, [dtype]);
}
