import { choleskyError, luError, orthogonalityError, productError, transposed } from "@genmath/testing/factorizations";
import { random } from "@genmath/testing/gallery";
import { signed } from "@genmath/testing/generators";
import { tolerance } from "@genmath/testing/tolerance";
import {
  array,
  DTypeError,
  LinAlgError,
  linalg,
  matmul,
  NotPositiveDefiniteError,
  type ArrayLike as Operand,
  ShapeError,
  subtract,
  zeros,
} from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

const complex = array([1, 0, 0, 1], { dtype: "complex128" }).reshape([2, 2]);
const bound = (n: number) => tolerance("factorization", "float64", n);

describe("linalg.lu", () => {
  test.each([
    [3, 3],
    [4, 6],
    [30, 20],
    [0, 2],
  ])("(%i, %i): A = PLU, as a matrix and as indices", (m, n) => {
    const a = array(signed("float64", m * n, m), { shape: [m, n] });
    const k = Math.min(m, n);
    const { p, l, u } = linalg.lu(a);
    expect([p.shape, l.shape, u.shape]).toEqual([
      [m, m],
      [m, k],
      [k, n],
    ]);
    expect(productError(m, n, m, a.data, p.data, matmul(l, u).data)).toBeLessThanOrEqual(bound(Math.max(m, n)));
    const indices = linalg.lu(a, { pIndices: true });
    expect([indices.p.dtype, indices.p.shape]).toEqual(["int32", [m]]);
    expect(luError(m, n, a.data, indices.p.data, indices.l.data, indices.u.data)).toBeLessThanOrEqual(bound(Math.max(m, n)));
  });

  test("stacks, views, a singular matrix", () => {
    const a = array(signed("float64", 2 * 3 * 4, 5), { shape: [2, 3, 4] });
    const { p, l, u } = linalg.lu(a);
    expect(p.shape).toEqual([2, 3, 3]);
    const off = subtract(matmul(matmul(p, l), u), a);
    expect(Math.max(...off.data.map(Math.abs))).toBeLessThanOrEqual(bound(4));
    const second = linalg.lu(a.at(1).T.copy().T);
    expect(second.u.toArray()).toEqual(u.at(1).toArray());
    expect(
      linalg
        .lu([
          [0, 0],
          [0, 0],
        ])
        .u.toArray(),
    ).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("linalg.qr", () => {
  test.each([
    [5, 5],
    [7, 3],
    [3, 7],
    [0, 3],
    [3, 0],
  ])("(%i, %i): modes, shapes, residuals", (m, n) => {
    const a = array(signed("float64", m * n, m), { shape: [m, n] });
    const k = Math.min(m, n);
    const { q, r } = linalg.qr(a);
    expect([q.shape, r.shape]).toEqual([
      [m, k],
      [k, n],
    ]);
    expect(productError(m, n, k, a.data, q.data, r.data)).toBeLessThanOrEqual(bound(Math.max(m, n)));
    const whole = linalg.qr(a, { mode: "complete" });
    expect([whole.q.shape, whole.r.shape]).toEqual([
      [m, m],
      [m, n],
    ]);
    expect(orthogonalityError(m, m, whole.q.data)).toBeLessThanOrEqual(tolerance("orthogonality", "float64", m));
    expect(linalg.qr(a, { mode: "r" }).toArray()).toEqual(r.toArray());
  });

  test("another mode: RangeError", () => {
    // @ts-expect-error: no such mode
    expect(() => linalg.qr([[1]], { mode: "raw" })).toThrow(
      new RangeError('Cannot qr with mode "raw": wanted "reduced", "complete" or "r"'),
    );
  });
});

describe("linalg.cholesky", () => {
  test("lower by default, upper on request, stacks", () => {
    const l = linalg.cholesky([
      [
        [4, 2],
        [2, 5],
      ],
      [
        [9, 3],
        [3, 2],
      ],
    ]);
    expect(l.toArray()).toEqual([
      [
        [2, 0],
        [1, 2],
      ],
      [
        [3, 0],
        [1, 1],
      ],
    ]);
    expect(
      linalg
        .cholesky(
          [
            [4, 2],
            [2, 5],
          ],
          { upper: true },
        )
        .toArray(),
    ).toEqual([
      [2, 1],
      [0, 2],
    ]);
    expect(
      linalg
        .cholesky([
          [4, Number.NaN],
          [2, 5],
        ])
        .toArray(),
    ).toEqual([
      [2, 0],
      [1, 2],
    ]);
  });

  test("residual of a Gram matrix", () => {
    const { n, a } = random(60);
    const gram = matmul(array(a, { shape: [n, n] }), array(transposed(n, n, a), { shape: [n, n] }));
    expect(choleskyError(n, gram.data, linalg.cholesky(gram).data)).toBeLessThanOrEqual(bound(n));
  });

  test("not positive definite: the minor and the matrix", () => {
    const stack = array([4, 0, 0, 1, 1, 2, 2, 1], { shape: [2, 2, 2] });
    const wanted = new NotPositiveDefiniteError("Cannot cholesky (2, 2, 2), matrix (1,): the leading minor of order 2 is not positive", {
      order: 2,
      matrix: [1],
    });
    expect(() => linalg.cholesky(stack)).toThrow(wanted);
    try {
      linalg.cholesky(stack);
    } catch (error) {
      expect(error).toBeInstanceOf(LinAlgError);
      expect(error).toMatchObject({ name: "NotPositiveDefiniteError", order: 2, matrix: [1] });
    }
  });
});

describe("what the factorizations share", () => {
  test("float32 is computed in float64 and rounded once; integers and booleans become float64", () => {
    const { n, a } = random(20);
    const single = array(a, { dtype: "float32", shape: [n, n] });
    const double = single.astype("float64");
    const gram = matmul(double, double.T);
    const near = (x: ArrayLike<number>) => Float32Array.from(x);
    expect(linalg.lu(single).u.data).toEqual(near(linalg.lu(double).u.data));
    expect(linalg.qr(single).q.data).toEqual(near(linalg.qr(double).q.data));
    expect(linalg.inv(single).data).toEqual(near(linalg.inv(double).data));
    expect(linalg.solve(single, single).dtype).toBe("float32");
    expect(linalg.solve(single, double).dtype).toBe("float64");
    const wide = gram.astype("float32");
    expect(linalg.cholesky(wide).data).toEqual(near(linalg.cholesky(wide.astype("float64")).data));
    expect(
      linalg.det(
        array(
          [
            [2, 1],
            [1, 3],
          ],
          { dtype: "int32" },
        ),
      ).dtype,
    ).toBe("float64");
    expect(
      linalg
        .inv(
          array([
            [true, false],
            [true, true],
          ]),
        )
        .toArray(),
    ).toEqual([
      [1, 0],
      [-1, 1],
    ]);
  });

  test("a shape that is none, complex numbers, NaN: typed errors that name it", () => {
    const flat = [1, 2, 3];
    const wide = zeros([2, 3]);
    const square: Record<string, (a: Operand) => unknown> = {
      cholesky: linalg.cholesky,
      det: linalg.det,
      inv: linalg.inv,
      slogdet: linalg.slogdet,
    };
    const rectangular: Record<string, (a: Operand) => unknown> = { lu: (a) => linalg.lu(a), qr: (a) => linalg.qr(a) };
    for (const [name, call] of Object.entries(square)) {
      expect(() => call(wide)).toThrow(new ShapeError(`Cannot ${name} (2, 3): 2 rows and 3 columns, wanted a square matrix`, [[2, 3]]));
      expect(() => call(flat)).toThrow(new ShapeError(`Cannot ${name} (3,): wanted a square matrix or a stack of them`, [[3]]));
    }
    const stack = array([1, 0, 0, 1, 1, 0, Number.NaN, 1], { shape: [2, 2, 2] });
    for (const [name, call] of Object.entries({ ...square, ...rectangular })) {
      expect(() => call(complex)).toThrow(new DTypeError(`Cannot ${name} complex128: wanted real numbers`, ["complex128"]));
      expect(() => call(stack)).toThrow(new LinAlgError(`Cannot ${name} (2, 2, 2): entry (1, 1, 0) is NaN, wanted finite entries`));
    }
    for (const [name, call] of Object.entries(rectangular)) {
      expect(() => call(flat)).toThrow(new ShapeError(`Cannot ${name} (3,): wanted a matrix or a stack of them`, [[3]]));
    }
  });

  test("empty stacks and empty matrices", () => {
    expect(linalg.inv(zeros([0, 3, 3])).shape).toEqual([0, 3, 3]);
    expect(linalg.det(zeros([2, 0, 0])).toArray()).toEqual([1, 1]);
    expect(linalg.slogdet(zeros([0, 0])).logabsdet.item()).toBe(0);
    expect(linalg.cholesky(zeros([0, 0])).shape).toEqual([0, 0]);
  });
});
