import { select } from "@genmath/core-wasm/select";
import { packed } from "../array/contiguous.ts";
import { viewScalars } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { elementBytes, scalarOf, type View } from "../array/view.ts";

/** The smallest and the largest element of a real view that is not empty; both NaN if there is one. Booleans are not taken. */
export function extentOf(view: View): { readonly low: number; readonly high: number } {
  const scalar = scalarOf(view) as "f64" | "f32" | "i32";
  return withFrame((frame) => {
    const ends = frame.scratch(2 * elementBytes(view));
    frame.engine.kernels(select)[`extent_${scalar}`](view.size, packed(frame, view), ends);
    const [low, high] = viewScalars(scalar, frame.engine.memory.buffer as ArrayBuffer, ends, 2);
    return { low: low as number, high: high as number };
  });
}
