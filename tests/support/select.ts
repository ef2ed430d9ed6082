/** The inputs of tests/golden/select.json, made as its script makes them, and its packed lists. */

export type GoldenDType = "float64" | "float32" | "int32" | "bool" | "complex128" | "complex64";

const SHARED = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 1, -1, 1.5, -1.5];

const SPECIALS = {
  float64: [...SHARED, 5e-324, -5e-324, Number.MAX_VALUE, -Number.MAX_VALUE, 0.5, 2, 3],
  float32: [...SHARED, 2 ** -149, -(2 ** -149), 3.4028234663852886e38, -3.4028234663852886e38, 0.5, 2, 3],
  int32: [0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 7, -7, 100],
  bool: [0, 1],
};
const PARTS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 1, -1, 2];

/** Integers below 2^24 from a linear congruential generator. */
export function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

/** Scalars of n elements, complex ones interleaved: special values, or numbers that are mostly different. */
export function scalarsFor(dtype: GoldenDType, values: string, n: number, seed: number): number[] {
  const next = draws(seed);
  const complex = dtype === "complex128" || dtype === "complex64";
  const table = complex ? PARTS : SPECIALS[dtype];
  return Array.from({ length: complex ? 2 * n : n }, () => {
    if (values === "specials") return table[next() % table.length]!;
    if (dtype === "bool") return next() % 3 === 0 ? 1 : 0;
    if (dtype === "int32") return next() * 100 - 800_000_000;
    return (next() - 2 ** 23) / 2 ** 10;
  });
}

/** n numbers of the kinds that histograms are made of. */
export function sample(kind: string, n: number, seed: number): number[] {
  const next = draws(seed);
  const unit = () => next() / 2 ** 24;
  const one: Record<string, () => number> = {
    uniform: unit,
    bell: () => unit() + unit() + unit() + unit() - 2,
    lattice: () => (next() % 31) / 10,
    offset: () => 1e5 + (next() % 1000) / 100,
    integers: () => (next() % 200) - 60,
    constant: () => 2.5,
    special: () => [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.25][next() % 4]!,
  };
  return Array.from({ length: n }, one[kind]!);
}

/** Integers from base64 of int16. */
export function unpacked(base64: string): number[] {
  return Array.from(new Int16Array(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)).buffer));
}

/** Numbers of JSON, where what is not finite is a name. */
export function numbers(list: readonly (number | string)[]): number[] {
  return list.map(Number);
}
