/**
 * One number of whole vectors: the shortest way from contiguous arrays to a 0-d one. No memory is taken for the result, which is what costs most in a call
 * on a few hundred elements.
 */
import { base } from "@genmath/core-wasm/base";
import { allocateScalars, DTYPES, type RealDType } from "./dtype.ts";
import { withFrame } from "./frame.ts";
import { overScalars, type View } from "./view.ts";

/** Σ xᵢ yᵢ of two contiguous views of as many elements of one floating type. */
export function dotOf(x: View, y: View): View {
  const value = withFrame((frame) => {
    const kernels = frame.engine.kernels(base);
    const kernel = x.dtype === "float64" ? kernels.dot_f64 : kernels.dot_f32;
    return kernel(x.size, frame.input(x), frame.input(y));
  });
  return single(value, x.dtype as RealDType);
}

/** √Σ xᵢ² of all elements of a contiguous view of a floating type. */
export function lengthOf(x: View): View {
  const value = withFrame((frame) => {
    const kernels = frame.engine.kernels(base);
    const kernel = x.dtype === "float64" ? kernels.length_f64 : kernels.length_f32;
    return kernel(x.size, frame.input(x));
  });
  return single(value, x.dtype as RealDType);
}

function single(value: number, dtype: RealDType): View {
  const scalars = allocateScalars(DTYPES[dtype].scalar, 1);
  scalars[0] = value;
  return overScalars(scalars, dtype, []);
}
