import { signed } from "@genmath/testing/generators";
import { matmul as oracle } from "@genmath/testing/oracles";
import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";
import { array, type DType, dot, eye, GenMathError, matmul, type NDArray, ones, reshape, ShapeError, zeros } from "../src/index.ts";

function expectProduct(
  found: NDArray,
  m: number,
  n: number,
  k: number,
  a: Float64Array | Float32Array,
  b: Float64Array | Float32Array,
): void {
  const dtype = found.dtype === "float32" ? "float32" : "float64";
  const { c, bound } = oracle(m, n, k, a as Float64Array<ArrayBuffer>, b as Float64Array<ArrayBuffer>);
  const data = found.data;
  for (let i = 0; i < m * n; i++) {
    expect(Math.abs((data[i] as number) - (c[i] as number))).toBeLessThanOrEqual(tolerance("matmul", dtype, k) * (bound[i] as number));
  }
}

describe("matmul", () => {
  test("within k eps |A||B| for layouts of both operands", () => {
    for (const dtype of ["float64", "float32"] as const) {
      for (const [m, n, k] of [
        [1, 1, 1],
        [3, 5, 7],
        [17, 9, 33],
        [64, 65, 63],
      ] as const) {
        const a = signed(dtype, m * k, 1);
        const b = signed(dtype, k * n, 2);
        const [x, y] = [array(a, { shape: [m, k] }), array(b, { shape: [k, n] })];
        expectProduct(matmul(x, y), m, n, k, a, b);
        expectProduct(matmul(x.T.copy().T, y.T.copy().T), m, n, k, a, b);
        expect(matmul(y.T, x.T).T.toArray()).toEqual(matmul(x, y).toArray());
      }
    }
  });

  test("vectors, stacks and broadcast stacks as NumPy's", () => {
    expect(matmul([1, 2], [3, 4]).shape).toEqual([]);
    expect(
      matmul(
        [1, 2],
        [
          [1, 0, 2],
          [0, 1, 3],
        ],
      ).toArray(),
    ).toEqual([1, 2, 8]);
    expect(
      matmul(
        [
          [1, 2],
          [3, 4],
        ],
        [1, 1],
      ).toArray(),
    ).toEqual([3, 7]);
    const stack = reshape(
      Array.from({ length: 12 }, (_, i) => i),
      [2, 2, 3],
    );
    expect(matmul(stack, ones([3, 1])).toArray()).toEqual([
      [[3], [12]],
      [[21], [30]],
    ]);
    expect(matmul(ones([2, 1, 1, 2]), ones([3, 2, 4])).shape).toEqual([2, 3, 1, 4]);
    expect(matmul(zeros([0, 2]), zeros([2, 3])).shape).toEqual([0, 3]);
    expect(matmul(zeros([2, 0]), zeros([0, 2])).toArray()).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test("A times its own transpose, computed by half, is what a copy of the transpose gives, and symmetric", () => {
    for (const dtype of ["float64", "float32"] as const) {
      for (const [m, k] of [
        [31, 5],
        [32, 7],
        [65, 33],
      ] as const) {
        const a = array(signed(dtype, 2 * m * k, 3), { shape: [2, m, k] });
        for (const x of [a.at(0), a.at(1), a.at(1).T, a, a.slice({ start: 1 }, {}, { step: -2 })]) {
          const transposed = x.swapaxes(-1, -2);
          const half = matmul<NDArray, NDArray>(x, transposed);
          expect(half.toArray()).toEqual(matmul<NDArray, NDArray>(x, transposed.copy()).toArray());
          expect(half.toArray()).toEqual(half.swapaxes(-1, -2).toArray());
        }
      }
    }
  });

  test("a stack against one matrix is the product of each, in any layout", () => {
    const stack = array(signed("float64", 4 * 3 * 5 * 6, 1), { shape: [4, 3, 5, 6] });
    const b = array(signed("float64", 6 * 7, 2), { shape: [6, 7] });
    for (const x of [
      stack,
      stack.swapaxes(0, 1),
      stack.slice({ step: 2 }),
      stack.slice({}, {}, { step: -1 }),
      stack.slice({}, { stop: 1 }),
    ]) {
      const found = matmul<NDArray, NDArray>(x, b);
      const [s, t] = x.shape as [number, number];
      for (let i = 0; i < s; i++)
        for (let j = 0; j < t; j++) expect(found.at(i, j).toArray()).toEqual(matmul<NDArray, NDArray>(x.at(i, j), b).toArray());
    }
  });

  test("complex products are those of the parts, of vectors, views and stacks too", () => {
    for (const [dtype, real] of [
      ["complex128", "float64"],
      ["complex64", "float32"],
    ] as const) {
      const of = (shape: readonly number[], seed: number) =>
        array(signed(real, 2 * shape.reduce((x, y) => x * y, 1), seed), { dtype, shape });
      for (const [a, b] of [
        [of([5], 1), of([5], 2)],
        [of([1, 5], 1), of([5, 4], 2)],
        [of([7, 5], 1), of([5], 2)],
        [of([5, 7], 1).T, of([9, 5], 2).T],
        [of([3, 4, 5], 1), of([5, 2], 2)],
        [of([3, 4, 5], 1), of([3, 5, 2], 2)],
      ] as const) {
        const found = matmul<NDArray, NDArray>(a, b);
        const times = (x: NDArray, y: NDArray) => matmul<NDArray, NDArray>(x.copy(), y.copy());
        const re = times(a.real, b.real).subtract(times(a.imag, b.imag));
        const im = times(a.real, b.imag).add(times(a.imag, b.real));
        for (const [part, wanted] of [
          [found.real, re],
          [found.imag, im],
        ] as const) {
          expect(part.shape).toEqual(wanted.shape);
          const close = part.subtract(wanted).data as Float64Array;
          for (const value of close) expect(Math.abs(value)).toBeLessThanOrEqual(2 * 10 * tolerance("matmul", real, 10));
        }
      }
    }
  });

  test("types: NumPy's promotion; integers stay integers, booleans are joined by or", () => {
    const of = (dtype: DType) => ones([2, 2], { dtype });
    expect(matmul(of("float32"), of("float32")).dtype).toBe("float32");
    expect(matmul(of("float32"), of("float64")).dtype).toBe("float64");
    expect(matmul(of("complex64"), of("float32")).dtype).toBe("complex64");
    expect(matmul(of("int32"), of("int32")).dtype).toBe("int32");
    expect(matmul(of("bool"), eye(2, { dtype: "bool" })).toArray()).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  test("a mismatch names both shapes and what would fit", () => {
    const fail = (a: number[], b: number[]) => () => matmul<NDArray, NDArray>(zeros(a), zeros(b));
    expect(fail([2, 3], [4, 3])).toThrow("Cannot matmul (2, 3) by (4, 3): inner dimensions 3 and 4 differ; did you mean matmul(a, b.T)?");
    expect(fail([2, 3], [2, 5])).toThrow("did you mean matmul(a.T, b)?");
    expect(fail([2, 3], [4, 2])).toThrow("did you mean matmul(b, a)?");
    expect(fail([3], [4])).toThrow("Cannot matmul (3,) by (4,): inner dimensions 3 and 4 differ");
    expect(fail([], [4])).toThrow("Cannot matmul () by (4,): a 0-d operand has no rows or columns; use multiply");
    expect(fail([2, 1, 2], [3, 2, 1])).toThrow("Cannot matmul stacks of shape (2,) and (3,): dimensions 2 and 3 at axis -1 differ");
    try {
      fail([2, 3], [4, 5])();
    } catch (error) {
      expect(error).toBeInstanceOf(GenMathError);
      expect(error).toBeInstanceOf(RangeError);
      expect((error as ShapeError).shapes).toEqual([
        [2, 3],
        [4, 5],
      ]);
    }
  });
});

test("dot is the vector product, the matrix product, and the product with a number", () => {
  expect(dot([3, 4], [2, 1]).item()).toBe(10);
  expect(
    dot(
      [
        [1, 2],
        [3, 4],
      ],
      [1, 1],
    ).toArray(),
  ).toEqual([3, 7]);
  expect(dot(2, [1, 2]).toArray()).toEqual([2, 4]);
  expect(dot(ones([4, 2]), ones([5, 2, 3])).shape).toEqual([4, 5, 3]);
  expect(() => dot(zeros([2]), zeros([3]))).toThrow(ShapeError);
});
