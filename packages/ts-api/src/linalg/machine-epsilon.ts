import type { RealDType } from "../array/dtype.ts";

/** The spacing of 1 in an element type: the unit of NumPy's tolerances, which follow the type of the input. */
export function machineEpsilon(dtype: RealDType): number {
  return dtype === "float64" ? 2 ** -52 : 2 ** -23;
}
