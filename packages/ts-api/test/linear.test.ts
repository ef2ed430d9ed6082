import { signed } from "@genmath/testing/generators";
import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";
import { add, array, DTypeError, matmul, type NDArray, nn, ShapeError, zeros } from "../src/index.ts";

const matrix = (dtype: "float64" | "float32", shape: readonly number[], seed: number) =>
  array(
    signed(
      dtype,
      shape.reduce((a, b) => a * b, 1),
      seed,
    ),
    { shape },
  );

describe("linear", () => {
  test("is relu(x W + b) for matrices, vectors, stacks and views", () => {
    for (const dtype of ["float64", "float32"] as const) {
      const [w, b] = [matrix(dtype, [6, 5], 1), matrix(dtype, [5], 2)];
      for (const x of [
        matrix(dtype, [6], 3),
        matrix(dtype, [7, 6], 4),
        matrix(dtype, [6, 7], 5).T,
        matrix(dtype, [2, 6, 3], 6).swapaxes(1, 2),
      ]) {
        const plain = add(matmul<NDArray, NDArray>(x, w), b);
        const none = nn.linear(x, w, b);
        const relu = nn.linear(x, w, b, { activation: "relu" });
        expect(none.shape).toEqual(plain.shape);
        expect(none.dtype).toBe(dtype);
        const wanted = plain.data as ArrayLike<number>;
        for (const [i, value] of (none.data as Float64Array).entries()) {
          expect(Math.abs(value - (wanted[i] as number))).toBeLessThanOrEqual(tolerance("matmul", dtype, 7) * 7);
          expect((relu.data as Float64Array)[i]).toBe(Math.max(0, value));
        }
      }
    }
  });

  test("without a bias it is the product; views of weights and bias are read where they are", () => {
    const [x, w, b] = [matrix("float64", [4, 3], 1), matrix("float64", [5, 3], 2), matrix("float64", [10], 3)];
    expect(nn.linear(x, w.T).toArray()).toEqual(matmul(x, w.T).toArray());
    expect(nn.linear(x, w.T, b.slice({ step: 2 })).toArray()).toEqual(nn.linear(x, w.T, b.slice({ step: 2 }).copy()).toArray());
    expect(nn.linear([[1, 2]], [[1], [1]], [0.5]).toArray()).toEqual([[3.5]]);
  });

  test("empty batches and empty inputs; integers give float64", () => {
    expect(nn.linear(zeros([0, 3]), zeros([3, 2])).shape).toEqual([0, 2]);
    expect(nn.linear(zeros([2, 0]), zeros([0, 2]), [-1, 1], { activation: "relu" }).toArray()).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(nn.linear(array([1, 2], { dtype: "int32" }), array([[1], [1]], { dtype: "int32" })).dtype).toBe("float64");
  });

  test("errors say what was given and what is wanted", () => {
    const apply = (x: number[], w: number[], b?: number[]) => () => nn.linear(zeros(x), zeros(w), b && zeros(b));
    expect(apply([2, 3], [3])).toThrow("Cannot apply a layer with weights of (3,): wanted (inputs, outputs)");
    expect(apply([2, 3], [4, 5])).toThrow("Cannot apply a layer with weights of (4, 5) to (2, 3): wanted a last dimension of 4");
    expect(apply([], [4, 5])).toThrow(ShapeError);
    expect(apply([2, 4], [4, 5], [4])).toThrow("Cannot apply a layer with weights of (4, 5) and a bias of (4,): wanted a bias of (5,)");
    expect(() => nn.linear(zeros([1, 1], { dtype: "complex128" }), zeros([1, 1]))).toThrow(DTypeError);
    const unknown: string = "swish";
    expect(() => nn.linear([[1]], [[1]], [1], { activation: unknown as "relu" })).toThrow(
      'Cannot apply the activation "swish": wanted none or relu',
    );
  });
});
