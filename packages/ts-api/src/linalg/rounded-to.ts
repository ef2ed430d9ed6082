/** A result that was computed in float64, in the type that is promised: rounded once (docs/decisions/0016). */
import { converted } from "../array/cast.ts";
import type { RealDType } from "../array/dtype.ts";
import type { View } from "../array/view.ts";

/** `computed` itself for float64; otherwise a rounded copy, and `computed` is disposed. */
export function roundedTo(dtype: RealDType, computed: View): View {
  if (dtype === "float64") return computed;
  try {
    return converted(computed, dtype);
  } finally {
    computed.storage.dispose();
  }
}
