/** The exponential and logarithmic families beyond exp and log against exact values; special values as C99 and NumPy have them. */
import { describeElementary, type UnaryKernel } from "@genmath/testing/elementary";
import { engine, math } from "@genmath/testing/engines";
import golden from "@genmath/tests/golden/exponential.json";
import { describe } from "vitest";

const INF = Number.POSITIVE_INFINITY;
const NAN = Number.NaN;

/** Arguments and values in both types, then in float64, then in float32. */
interface Special {
  readonly both: readonly (readonly [number, number])[];
  readonly float64?: readonly (readonly [number, number])[];
  readonly float32?: readonly (readonly [number, number])[];
}

const identityAtZero = [
  [0, 0],
  [-0, -0],
  [2 ** -149, 2 ** -149],
  [-(2 ** -149), -(2 ** -149)],
  [NAN, NAN],
] as const;

const logarithm = [
  [1, 0],
  [0, -INF],
  [-0, -INF],
  [-1, NAN],
  [-(2 ** -149), NAN],
  [-INF, NAN],
  [INF, INF],
  [NAN, NAN],
] as const;

const FAMILY: Readonly<Record<Exclude<keyof typeof golden, "mpmath" | "numpy">, Special>> = {
  exp2: {
    both: [
      [0, 1],
      [-0, 1],
      [1, 2],
      [-3, 0.125],
      [127, 2 ** 127],
      [-149, 2 ** -149],
      [1e30, INF],
      [-1e30, 0],
      [INF, INF],
      [-INF, 0],
      [NAN, NAN],
    ],
    float64: [
      [1023, 2 ** 1023],
      [1024, INF],
      [-1022, 2 ** -1022],
      [-1074, 2 ** -1074],
      [-1075, 0],
    ],
    float32: [
      [128, INF],
      [-150, 0],
    ],
  },
  expm1: {
    both: [...identityAtZero, [INF, INF], [-INF, -1], [1e30, INF], [-1e30, -1], [-100, -1]],
    float64: [
      [709.7827128933841, INF],
      [5e-324, 5e-324],
    ],
    float32: [[88.72283935546875, INF]],
  },
  log1p: {
    both: [...identityAtZero, [-1, -INF], [-1.5, NAN], [-INF, NAN], [INF, INF]],
    float64: [
      [5e-324, 5e-324],
      [-5e-324, -5e-324],
    ],
  },
  log2: {
    both: [...logarithm, [8, 3], [2 ** -100, -100], [2 ** -149, -149]],
    float64: [
      [2 ** 1023, 1023],
      [5e-324, -1074],
    ],
  },
  log10: { both: [...logarithm, [10, 1], [1000, 3], [1e10, 10]], float64: [[1e22, 22]] },
  sinh: {
    both: [...identityAtZero, [INF, INF], [-INF, -INF], [1e30, INF], [-1e30, -INF]],
    float64: [
      [710.475860073944, INF],
      [-5e-324, -5e-324],
    ],
    float32: [[89.4159927368164, INF]],
  },
  cosh: {
    both: [
      [0, 1],
      [-0, 1],
      [2 ** -149, 1],
      [INF, INF],
      [-INF, INF],
      [1e30, INF],
      [NAN, NAN],
    ],
    float64: [[-710.475860073944, INF]],
    float32: [[-89.4159927368164, INF]],
  },
  tanh: { both: [...identityAtZero, [INF, 1], [-INF, -1], [1e30, 1], [-1e30, -1], [20, 1]], float64: [[-5e-324, -5e-324]] },
  cbrt: {
    both: [
      [0, 0],
      [-0, -0],
      [1, 1],
      [-8, -2],
      [27, 3],
      [1000, 10],
      [2 ** -147, 2 ** -49],
      [INF, INF],
      [-INF, -INF],
      [NAN, NAN],
    ],
    float64: [
      [1e300, 1e100],
      [2 ** -1074, 2 ** -358],
    ],
  },
};

type Name = keyof typeof FAMILY;

function kernelOf(name: Name, variant: Parameters<typeof engine>[0], dtype: "float64" | "float32"): UnaryKernel {
  const kernels = engine(variant).kernels(math);
  return dtype === "float64" ? kernels[`${name}_f64`] : kernels[`${name}_f32`];
}

describe.each(Object.entries(FAMILY) as [Name, Special][])("%s", (name, { both, float64 = [], float32 = [] }) => {
  describeElementary(name, (variant, dtype) => kernelOf(name, variant, dtype), golden[name], {
    float64: [...both, ...float64],
    float32: [...both, ...float32],
  });
});
