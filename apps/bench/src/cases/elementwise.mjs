/**
 * f(a) or a ∘ b, element by element. The gate is the relative error of each element: sums and products round once, functions may lose a few units more.
 * Inputs of functions lie where the functions do not saturate.
 */
import { family, inBothTypes } from "./family.mjs";
import { BYTES, EPSILON } from "./precision.mjs";

/** Units in the last place, about: what NumPy's own functions keep to. */
const ROUNDINGS = 4;

/** @type {Readonly<Record<import("../types/case.ts").ElementwiseName, (a: number, b: number) => number>>} */
const EXACT = { add: (a, b) => a + b, multiply: (a, b) => a * b, exp: (a) => Math.exp(a), tanh: (a) => Math.tanh(a) };

/** Those with two operands. */
const BINARY = new Set(["add", "multiply"]);

const MILLION = 1_000_000;
const ops = /** @type {const} */ (["add", "multiply", "exp", "tanh"]);

export const elementwise = family("elementwise", {
  quick: [...ops.flatMap((op) => inBothTypes([{ op, n: MILLION }])), { op: "add", dtype: "f64", n: 8 }],
  full: [{ op: "exp", dtype: "f64", n: 8 }],
  id: ({ op, dtype, n }) => `${op}_${dtype}_${n}`,
  group: ({ op, dtype }) => `${op}_${dtype}`,
  input: ({ op, dtype, n }, random) => ({
    op,
    dtype,
    n,
    a: random.normals(dtype, n),
    ...(BINARY.has(op) ? { b: random.normals(dtype, n) } : {}),
  }),
  verifier: ({ op, dtype, n, a, b }) => {
    const exact = Float64Array.from(a, (value, i) => EXACT[op](value, b?.[i] ?? 0));
    // A sum that cancels loses nothing of its own; what float32 operands round to does not matter, they are given as such.
    const allowed = ROUNDINGS * EPSILON[dtype];
    return (output) => {
      if (output.length !== n) return { error: Number.POSITIVE_INFINITY, allowed };
      let error = 0;
      for (const [i, value] of exact.entries())
        error = Math.max(error, Math.abs(output[i] - value) / Math.max(Math.abs(value), Number.MIN_VALUE));
      return { error, allowed };
    };
  },
  work: ({ op, dtype, n }) => ({ dtype, flops: 0, bytes: (BINARY.has(op) ? 3 : 2) * BYTES[dtype] * n }),
});
