import { engine, linalg, variants } from "@genmath/testing/engines";
import { luError, product, solutionError, subnormalLoss } from "@genmath/testing/factorizations";
import { hardToFactor, type Matrix, random } from "@genmath/testing/gallery";
import { signed } from "@genmath/testing/generators";
import { type Guarded, guarded } from "@genmath/testing/guarded";
import { generalKinds } from "@genmath/testing/lapack-matrices";
import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";
import type { Ptr } from "../src/ptr.ts";
import type { Variant } from "../src/variants.ts";

type Doubles = Float64Array<ArrayBuffer>;
const F64 = Float64Array.BYTES_PER_ELEMENT;
const I32 = Int32Array.BYTES_PER_ELEMENT;

interface Decomposed {
  readonly missing: number;
  readonly lu: Ptr;
  readonly pivots: Ptr;
}

function kernelsOf(variant: Variant) {
  return engine(variant).kernels(linalg);
}

function decompose(variant: Variant, buffers: Guarded, m: number, n: number, a: Doubles): Decomposed {
  const kernels = kernelsOf(variant);
  const input = buffers.input(a);
  const lu = buffers.poisoned(m * n * F64);
  const pivots = buffers.poisoned((Math.min(m, n) + 1) * I32);
  const missing = kernels.lu_f64(m, n, input, lu, pivots, buffers.poisoned(kernels.luScratch_f64(m, n)));
  expect(buffers.read(input, m * n, "float64")).toEqual(a);
  return { missing, lu, pivots };
}

function factors(variant: Variant, m: number, n: number, a: Doubles) {
  const k = Math.min(m, n);
  return guarded(engine(variant), (buffers) => {
    const { missing, lu, pivots } = decompose(variant, buffers, m, n, a);
    const [l, u] = [buffers.poisoned(m * k * F64), buffers.poisoned(k * n * F64)];
    const [order, scratch] = [buffers.poisoned(m * I32), buffers.poisoned(m * I32)];
    kernelsOf(variant).luSplit_f64(m, n, lu, pivots, l, u, order, scratch);
    const rows = new Int32Array(engine(variant).memory.buffer.slice(order, order + m * I32) as ArrayBuffer);
    return { missing, l: buffers.read(l, m * k, "float64"), u: buffers.read(u, k * n, "float64"), order: rows };
  });
}

/** X with AX = B, and A⁻¹; nothing where a pivot is 0. */
function solutions(variant: Variant, n: number, k: number, a: Doubles, b: Doubles) {
  const kernels = kernelsOf(variant);
  return guarded(engine(variant), (buffers) => {
    const { missing, lu, pivots } = decompose(variant, buffers, n, n, a);
    if (missing > 0) return undefined;
    const x = buffers.input(b);
    const status = kernels.luSolve_f64(n, k, lu, pivots, x, buffers.poisoned(kernels.luSolveScratch_f64(n, k)));
    const inverse = buffers.poisoned(n * n * F64);
    kernels.luInvert_f64(n, lu, pivots, inverse, buffers.poisoned(kernels.luInvertScratch_f64(n)));
    return { status, x: buffers.read(x, n * k, "float64"), inverse: buffers.read(inverse, n * n, "float64") };
  });
}

function expectFactors(variant: Variant, m: number, n: number, a: Doubles): void {
  const { l, u, order } = factors(variant, m, n, a);
  const k = Math.min(m, n);
  l.forEach((x, at) => {
    const [i, j] = [Math.floor(at / k), at % k];
    if (i <= j) expect(x).toBe(Number(i === j));
    else expect(Math.abs(x)).toBeLessThanOrEqual(1);
  });
  expect(u.every((x, at) => at % n >= Math.floor(at / n) || x === 0)).toBe(true);
  const allowed = tolerance("factorization", "float64", Math.max(m, n)) + subnormalLoss(n, a);
  expect(luError(m, n, a, order, l, u)).toBeLessThanOrEqual(allowed);
}

function expectSolutions(variant: Variant, { n, a }: Matrix): void {
  for (const k of [1, 3]) {
    const b = signed("float64", n * k, n + k) as Doubles;
    const found = solutions(variant, n, k, a, b);
    if (found === undefined) return;
    expect(found.status).toBe(0);
    if (!found.x.every(Number.isFinite)) return;
    expect(solutionError(n, k, a, b, found.x)).toBeLessThanOrEqual(tolerance("factorization", "float64", n));
  }
}

describe.each(variants)("lu, %s", (variant) => {
  test.each([0, 1, 2, 3, 5, 8, 10, 15, 16, 17, 20, 24, 31, 32, 33, 50, 64, 100, 200])("random of %i: factors, solutions", (n) => {
    const matrix = random(n);
    expectFactors(variant, n, n, matrix.a);
    expectSolutions(variant, matrix);
  });

  test.each([
    [0, 3],
    [3, 0],
    [1, 9],
    [9, 1],
    [20, 50],
    [50, 20],
    [17, 18],
    [18, 17],
    [40, 130],
    [130, 40],
  ])("(%i, %i): factors", (m, n) => {
    expectFactors(variant, m, n, signed("float64", m * n, m + n) as Doubles);
  });

  test.each(generalKinds)("$name: factors, solutions", ({ make }) => {
    for (const n of [1, 2, 3, 10, 50]) {
      expectFactors(variant, n, n, make(n));
      expectSolutions(variant, { name: "", n, a: make(n) });
    }
  });

  test.each([1, 2, 3, 5, 10, 20, 50, 100].flatMap(hardToFactor))("$name: factors, solutions", (matrix) => {
    expectFactors(variant, matrix.n, matrix.n, matrix.a);
    expectSolutions(variant, matrix);
  });

  test.each([1, 5, 40, 70])("inverse of a random matrix of %i: A A⁻¹ = I, the exact one for a permutation", (n) => {
    const { a } = random(n);
    const found = solutions(variant, n, 1, a, new Float64Array(n));
    const identity = Float64Array.from({ length: n * n }, (_, at) => Number(at % (n + 1) === 0));
    expect(solutionError(n, n, a, identity, found?.inverse ?? [])).toBeLessThanOrEqual(tolerance("factorization", "float64", n));
    const cycle = Float64Array.from({ length: n * n }, (_, at) => Number(at % n === (Math.floor(at / n) + 1) % n));
    const back = solutions(variant, n, 1, cycle, new Float64Array(n));
    expect(Array.from(product(n, n, n, cycle, back?.inverse ?? []))).toEqual(Array.from(identity));
  });

  test.each([-1000, -600, 600, 960])("scaled by 2^%i: L the same, U, X and the inverse scaled, to the bit", (power) => {
    const n = 40;
    const { a } = random(n);
    const b = signed("float64", 2 * n, 1) as Doubles;
    const times = (x: Doubles, e: number) => x.map((value) => value * 2 ** e);
    const [plain, moved] = [factors(variant, n, n, a), factors(variant, n, n, times(a, power))];
    expect(moved.l).toEqual(plain.l);
    expect(moved.u).toEqual(times(plain.u, power));
    const [x, y] = [solutions(variant, n, 2, a, b), solutions(variant, n, 2, times(a, power), times(b, power))];
    expect(y?.x).toEqual(x?.x);
    expect(y?.inverse).toEqual(times(x?.inverse as Doubles, -power));
  });

  test.each([20, 100, 200])("growth at the end of the range, %i: U overflows, the solution does not", (n) => {
    const a = Float64Array.from({ length: n * n }, (_, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      return i === j || j === n - 1 ? 2 ** 1020 : i > j ? -(2 ** 1020) : 0;
    });
    const x = solutions(
      variant,
      n,
      1,
      a,
      Float64Array.from({ length: n }, (_, i) => a[i * n] as number),
    )?.x;
    expect(Array.from(x ?? [])).toEqual(Array.from({ length: n }, (_, i) => Number(i === 0)));
  });

  test("the largest and the smallest numbers beside each other are solved for", () => {
    const a = Float64Array.of(1e308, 0, 0, 1e-308);
    const found = solutions(variant, 2, 1, a, Float64Array.of(2e-308, 3));
    expect(Array.from(found?.inverse ?? [])).toEqual([1e-308, 0, 0, 1e308]);
    expect(solutions(variant, 2, 1, a, Float64Array.of(1e308, 1e-308))?.x).toEqual(Float64Array.of(1, 1));
  });

  test("a column without a pivot: its number, a zero in U, and the rest goes on", () => {
    const { missing, u } = factors(variant, 3, 3, Float64Array.of(4, 8, 12, 2, 4, 7, 1, 2, 5));
    expect(missing).toBe(2);
    expect(u[4]).toBe(0);
    expect(factors(variant, 40, 40, new Float64Array(1600)).missing).toBe(1);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d in the matrix or on the right: −1", (bad) => {
    const { a } = random(20);
    a[255] = bad;
    guarded(engine(variant), (buffers) => expect(decompose(variant, buffers, 20, 20, a).missing).toBe(-1));
    const b = new Float64Array(20);
    b[19] = bad;
    expect(solutions(variant, 20, 1, random(20).a, b)?.status).toBe(-1);
  });
});
