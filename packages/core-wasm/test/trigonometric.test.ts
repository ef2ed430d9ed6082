/** sin, cos, tan and their inverses against exact values, the numbers nearest to multiples of π/2 among them; special values as IEEE 754 and NumPy have them. */
import { describeElementary, type UnaryKernels } from "@genmath/testing/elementary";
import { engine, math } from "@genmath/testing/engines";
import type { Real } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/trigonometric.json";
import { describe } from "vitest";

type Name = "sin" | "cos" | "tan" | "asin" | "acos" | "atan";
type Special = readonly (readonly [number, number])[];

const kernelsOf =
  (name: Name): UnaryKernels =>
  (variant, dtype) => {
    const kernels = engine(variant).kernels(math);
    return dtype === "float64" ? kernels[`${name}_f64`] : kernels[`${name}_f32`];
  };

const { NaN: nan, POSITIVE_INFINITY: inf } = Number;

const undefinedAt = (points: readonly number[]): Special => points.map((x) => [x, nan] as const);
/** An odd function of these, which it keeps. */
const kept = (points: readonly number[]): Special => points.flatMap((x) => [[x, x] as const, [-x, -x] as const]);
const everyType = (special: Special): Readonly<Record<Real, Special>> => ({
  float64: [...special, ...kept([5e-324, 2.5e-310])],
  float32: [...special, ...kept([1.401298464324817e-45, 1e-40].map(Math.fround))],
});

const beyondOne = undefinedAt([nan, inf, -inf, 1.0000001192092896, -1.5, 2, 1e30]);

describe("sin", () => describeElementary("sin", kernelsOf("sin"), golden.sin, everyType([...undefinedAt([nan, inf, -inf]), ...kept([0])])));

describe("cos", () => {
  const special = [...undefinedAt([nan, inf, -inf]), [0, 1], [-0, 1], [1e-30, 1]] as const;
  describeElementary("cos", kernelsOf("cos"), golden.cos, { float64: [...special, [5e-324, 1]], float32: [...special, [1e-45, 1]] });
});

describe("tan", () => describeElementary("tan", kernelsOf("tan"), golden.tan, everyType([...undefinedAt([nan, inf, -inf]), ...kept([0])])));

describe("asin", () => describeElementary("asin", kernelsOf("asin"), golden.asin, everyType([...beyondOne, ...kept([0])])));

describe("acos", () => {
  const special = [...beyondOne, [1, 0]] as const;
  describeElementary("acos", kernelsOf("acos"), golden.acos, {
    float64: [...special, [-1, Math.PI], [0, Math.PI / 2], [-0, Math.PI / 2]],
    float32: [...special, [-1, Math.fround(Math.PI)], [0, Math.fround(Math.PI / 2)], [-0, Math.fround(Math.PI / 2)]],
  });
});

describe("atan", () => {
  const limits = (round: (x: number) => number): Special => [
    [inf, round(Math.PI / 2)],
    [-inf, round(-Math.PI / 2)],
    [1e30, round(Math.PI / 2)],
  ];
  const { float64, float32 } = everyType([[nan, nan], ...kept([0])]);
  describeElementary("atan", kernelsOf("atan"), golden.atan, {
    float64: [...float64, ...limits(Number)],
    float32: [...float32, ...limits(Math.fround)],
  });
});
