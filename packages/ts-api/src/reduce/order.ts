import { DTYPES, type DType } from "../array/dtype.ts";
import type { View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import { assertReducible, type ReduceOptions, type Reduction, reduction } from "../shape/reduce.ts";

/** Throws DTypeError for complex types: they have no order. */
export function assertOrdered(dtype: DType, action: string): void {
  if (DTYPES[dtype].kind === "complex") throw new DTypeError(`Cannot ${action} of ${dtype}: complex numbers have no order`, [dtype]);
}

/** A reduction that picks among the elements: throws where they have no order, and where there is none to pick. */
export function orderedReduction({ dtype, shape }: View, options: ReduceOptions, action: string): Reduction {
  assertOrdered(dtype, action);
  const found = reduction(shape, options);
  assertReducible(found, shape, action);
  return found;
}
