/**
 * Keeps the scores of attention finite. |q · k| ≤ ‖Q‖ ‖K‖ (Cauchy–Schwarz): where that product could overflow, queries and keys are scaled down by powers of
 * two, which is exact, and the factor of the softmax takes the powers back after the rows were shifted by their maxima.
 */
import { base } from "@genmath/core-wasm/base";
import type { RealDType } from "../array/dtype.ts";
import type { View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { euclideanNorm } from "../linalg/euclidean.ts";
import { reduction } from "../shape/reduce.ts";

export interface ScaledScores {
  readonly queries: View;
  readonly keys: View;
  /** What the shifted scores are multiplied by. */
  readonly factor: number;
}

const LARGEST = { float64: Number.MAX_VALUE, float32: (2 - 2 ** -23) * 2 ** 127 } as const;
/** A power of two that brings every finite number of the type to 1 or below. */
const EXPONENT = { float64: 1024, float32: 128 } as const;

export function scaledScores(queries: View, keys: View, dtype: RealDType, factor: number): ScaledScores {
  const sizes = [queries, keys].map(size) as [number, number];
  if (sizes[0] * sizes[1] < LARGEST[dtype] / 2 || sizes.some(Number.isNaN)) return { queries, keys, factor };
  const exponents = sizes.map((length) => (Number.isFinite(length) ? Math.max(0, Math.ceil(Math.log2(length))) : EXPONENT[dtype])) as [
    number,
    number,
  ];
  return {
    queries: scaled(queries, exponents[0]),
    keys: scaled(keys, exponents[1]),
    factor: Math.min(LARGEST[dtype], factor * 2 ** exponents[0] * 2 ** exponents[1]),
  };
}

function size(view: View): number {
  const length = euclideanNorm(view, reduction(view.shape, {}));
  const value = length.storage.scalars()[0] as number;
  length.storage.dispose();
  return value;
}

/** x · 2^−exponent, in two steps so that neither factor underflows. */
function scaled(view: View, exponent: number): View {
  const half = Math.floor(exponent / 2);
  const first = binaryOf(base, "multiply", view, 2 ** -half);
  const second = binaryOf(base, "multiply", first, 2 ** (half - exponent));
  first.storage.dispose();
  return second;
}
