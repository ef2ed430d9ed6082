/** exp against exact values; special values as IEEE 754 and NumPy have them. */
import { describeElementary, type UnaryKernels } from "@genmath/testing/elementary";
import { base, engine } from "@genmath/testing/engines";
import golden from "@genmath/tests/golden/elementary.json";
import { describe } from "vitest";

const exp: UnaryKernels = (variant, dtype) => {
  const kernels = engine(variant).kernels(base);
  return dtype === "float64" ? kernels.exp_f64 : kernels.exp_f32;
};

const everywhere = [
  [0, 1],
  [-0, 1],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [Number.NEGATIVE_INFINITY, 0],
  [Number.NaN, Number.NaN],
  [1e30, Number.POSITIVE_INFINITY],
  [-1e30, 0],
  [1e-30, 1],
] as const;

describe("exp", () => {
  describeElementary("exp", exp, golden.exp, {
    // The first infinite result, the smallest subnormal one, the first 0.
    float64: [
      ...everywhere,
      [709.7827128933841, Number.POSITIVE_INFINITY],
      [-745.1332191019411, 5e-324],
      [-745.1332191019412, 0],
      [5e-324, 1],
    ],
    float32: [
      ...everywhere,
      [88.72283935546875, Number.POSITIVE_INFINITY],
      [-103.97207641601562, 1.401298464324817e-45],
      [-103.97208404541016, 0],
      [1e-45, 1],
    ],
  });
});
