/** log against exact values; special values as IEEE 754 and NumPy have them. */
import { describeElementary, type UnaryKernels } from "@genmath/testing/elementary";
import { base, engine } from "@genmath/testing/engines";
import golden from "@genmath/tests/golden/elementary.json";
import { describe } from "vitest";

const log: UnaryKernels = (variant, dtype) => {
  const kernels = engine(variant).kernels(base);
  return dtype === "float64" ? kernels.log_f64 : kernels.log_f32;
};

const everywhere = [
  [1, 0],
  [0, Number.NEGATIVE_INFINITY],
  [-0, Number.NEGATIVE_INFINITY],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [Number.NEGATIVE_INFINITY, Number.NaN],
  [-1, Number.NaN],
  [-1e-45, Number.NaN],
  [Number.NaN, Number.NaN],
] as const;

describe("log", () => {
  // The smallest subnormal number, the smallest normal one, the largest.
  describeElementary("log", log, golden.log, {
    float64: [
      ...everywhere,
      [5e-324, -744.4400719213812],
      [2.2250738585072014e-308, -708.3964185322641],
      [1.7976931348623157e308, 709.782712893384],
    ],
    float32: [
      ...everywhere,
      [1.401298464324817e-45, -103.2789306640625],
      [1.1754943508222875e-38, -87.3365478515625],
      [3.4028234663852886e38, 88.72283935546875],
    ],
  });
});
