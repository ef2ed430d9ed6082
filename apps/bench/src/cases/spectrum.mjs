/**
 * The gate of the Fourier families: ‖X − X̂‖ / ‖X‖ in the Euclidean norm. A fast transform keeps within a small multiple of eps log n (Higham, 24.1); a hundred times
 * what a good one leaves is room for the definition evaluated directly at a prime length, but not for lost digits.
 */
import { EPSILON } from "./precision.mjs";

const MULTIPLE = 100;

/** @param {ArrayLike<number>} expected @param {import("../types/case.ts").Real} dtype @param {number} points */
export function against(expected, dtype, points) {
  const norm = Math.sqrt(Array.from(expected).reduce((sum, value) => sum + value * value, 0));
  const allowed = MULTIPLE * EPSILON[dtype] * Math.log2(points);
  return (/** @type {ArrayLike<number>} */ output) => {
    if (output.length !== expected.length) return { error: Number.POSITIVE_INFINITY, allowed };
    let squares = 0;
    for (let i = 0; i < expected.length; i++) squares += (output[i] - expected[i]) ** 2;
    return { error: Math.sqrt(squares) / norm, allowed };
  };
}
