/** √(Σ |x|²) over any axes: what `norm` is unless another order is asked for, without the kernels that the others need. */
import { castTo } from "../array/cast.ts";
import { floatOf } from "../array/dtype.ts";
import { through } from "../array/through.ts";
import { lengthOf } from "../array/vector-value.ts";
import type { View } from "../array/view.ts";
import { absOf } from "../elementwise/abs.ts";
import { reduce } from "../reduce/reduce.ts";
import type { Reduction } from "../shape/reduce.ts";

/** The norms of a view of any type. */
export function euclideanNorm(view: View, found: Reduction): View {
  const float = castTo(view, floatOf(view.dtype));
  if (float.dtype !== "float64" && float.dtype !== "float32") return through(absOf(float), (moduli) => euclideanNorm(moduli, found));
  if (found.shape.length === 0 && float.contiguous) return lengthOf(float);
  return reduce("norm", float, float.dtype, found);
}
