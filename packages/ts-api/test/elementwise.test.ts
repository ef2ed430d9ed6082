import { describe, expect, test } from "vitest";
import {
  abs,
  add,
  array,
  asin,
  DTypeError,
  divide,
  exp,
  log,
  maximum,
  multiply,
  reshape,
  ShapeError,
  sqrt,
  square,
  subtract,
  zeros,
} from "../src/index.ts";

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

describe("broadcasting", () => {
  /** Every combination of layouts against the obvious loop. */
  test("add agrees with the loop for every pair of shapes and layouts", () => {
    const shapes = [[], [1], [5], [3, 1], [3, 5], [1, 5], [2, 3, 5], [2, 1, 1], [2, 1, 5], [4, 1, 3, 5], [0], [3, 0]];
    for (const s of shapes) {
      for (const t of shapes) {
        const sizes = [s, t].map((shape) => shape.reduce((p, d) => p * d, 1)) as [number, number];
        const a = reshape(range(sizes[0]), s);
        const b = reshape(range(sizes[1]), [...t].reverse()).T;
        const rank = Math.max(s.length, t.length);
        const dim = (shape: number[], axis: number) => shape[axis - rank + shape.length] ?? 1;
        const fits = range(rank).every((axis) => dim(s, axis) === dim(t, axis) || dim(s, axis) === 1 || dim(t, axis) === 1);
        if (!fits) {
          expect(() => add(a, b)).toThrow(ShapeError);
          continue;
        }
        const shape = range(rank).map((axis) => (dim(s, axis) === 1 ? dim(t, axis) : dim(s, axis)));
        const sum = add(a, b);
        expect(sum.shape).toEqual(shape);
        const visit = (index: number[]): void => {
          if (index.length < rank) {
            for (let i = 0; i < (shape[index.length] as number); i++) visit([...index, i]);
            return;
          }
          const at = (of: number[]) => index.slice(rank - of.length).map((i, axis) => (of[axis] === 1 ? 0 : i));
          expect(sum.item(...index)).toBe((a.item(...at(s)) as number) + (b.item(...at(t)) as number));
        };
        if (sum.size > 0) visit([]);
      }
    }
  });

  test("the message names the shapes and the axis", () => {
    expect(() => add(zeros([2, 3]), zeros([4] as number[]))).toThrow(
      "Cannot add (2, 3) and (4,): dimensions 3 and 4 at axis -1 differ and neither is 1",
    );
  });
});

describe("types", () => {
  test("promotion is NumPy 2's; numbers are weak", () => {
    const f32 = array([1, 2], { dtype: "float32" });
    const i32 = array([1, 2], { dtype: "int32" });
    expect(add(f32, 1).dtype).toBe("float32");
    expect(add(f32, array([1, 2])).dtype).toBe("float64");
    expect(add(f32, i32).dtype).toBe("float64");
    expect(add(i32, 1).dtype).toBe("int32");
    expect(add(i32, 1.5).dtype).toBe("float64");
    expect(divide(i32, i32).dtype).toBe("float64");
    expect(add(f32, array([1, 2], { dtype: "complex64" })).dtype).toBe("complex64");
    expect(add(true, i32).dtype).toBe("int32");
  });

  test("int32 wraps around", () => {
    const top = array([2 ** 31 - 1], { dtype: "int32" });
    expect(add(top, 1).item()).toBe(-(2 ** 31));
    expect(multiply(top, top).item()).toBe(1);
    expect(subtract(array([-(2 ** 31)], { dtype: "int32" }), 1).item()).toBe(2 ** 31 - 1);
    expect(maximum(array([-5, 3], { dtype: "int32" }), 0).toArray()).toEqual([0, 3]);
  });

  test("what has no meaning is refused with the type's name", () => {
    expect(() => subtract(array([true]), array([true]))).toThrow(
      "Cannot subtract bool: wanted numbers; use notEqual for either but not both",
    );
    expect(() => asin(array([1], { dtype: "complex128" }))).toThrow(
      new DTypeError("Cannot asin complex128: wanted real numbers", ["complex128"]),
    );
    expect(() => maximum(array([1], { dtype: "complex64" }), 1)).toThrow("complex numbers have no order");
  });
});

describe("special values", () => {
  test("IEEE arithmetic at every length, so in vectors and in their tails", () => {
    for (const dtype of ["float64", "float32"] as const) {
      for (let n = 1; n <= 9; n++) {
        for (let at = 0; at < n; at++) {
          const x = new Array<number>(n).fill(1).with(at, Number.NaN);
          expect(maximum(array(x, { dtype }), 0).item(at)).toBeNaN();
          expect(maximum(0, array(x, { dtype })).item(at)).toBeNaN();
          expect(add(array(x.with(at, Number.POSITIVE_INFINITY), { dtype }), Number.NEGATIVE_INFINITY).item(at)).toBeNaN();
          expect(divide(array(x.with(at, 0), { dtype }), 0).item(at)).toBeNaN();
          expect(multiply(array(x.with(at, -0), { dtype }), 1).item(at)).toBe(-0);
          expect(sqrt(array(x.with(at, -0), { dtype })).item(at)).toBe(-0);
          expect(exp(array(x.with(at, Number.NEGATIVE_INFINITY), { dtype })).item(at)).toBe(0);
          expect(log(array(x.with(at, 0), { dtype })).item(at)).toBe(Number.NEGATIVE_INFINITY);
          expect(abs(array(x.with(at, -0), { dtype })).item(at)).toBe(0);
        }
      }
    }
  });

  test("functions of strided and empty arrays", () => {
    const a = array([
      [0, 1],
      [4, 9],
    ]);
    expect(sqrt(a.T).toArray()).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(square(a.T).toArray()).toEqual([
      [0, 16],
      [1, 81],
    ]);
    expect(exp([]).toArray()).toEqual([]);
    expect(exp(0).item()).toBe(1);
  });
});

describe("complex", () => {
  const z = (...parts: number[]) => array(Float64Array.from(parts), { dtype: "complex128" });

  test("arithmetic", () => {
    expect(add(z(1, 2), z(3, -4)).toArray()).toEqual([{ re: 4, im: -2 }]);
    expect(subtract(z(1, 2), 1).toArray()).toEqual([{ re: 0, im: 2 }]);
    expect(multiply(z(1, 2), z(3, -4)).toArray()).toEqual([{ re: 11, im: 2 }]);
    expect(divide(z(11, 2), z(3, -4)).toArray()).toEqual([{ re: 1, im: 2 }]);
    expect(divide(z(1e300, 1e300), z(1e300, 1e300)).toArray()).toEqual([{ re: 1, im: 0 }]);
  });

  test("abs neither overflows nor underflows", () => {
    expect(abs(z(3 * 2 ** 700, 4 * 2 ** 700)).item()).toBe(5 * 2 ** 700);
    expect(abs(z(3 * 2 ** -700, -4 * 2 ** -700)).item()).toBe(5 * 2 ** -700);
    expect(abs(z(Number.MIN_VALUE, 0)).item()).toBe(Number.MIN_VALUE);
    expect(abs(z(Number.MAX_VALUE, 1)).item()).toBe(Number.MAX_VALUE);
    expect(abs(z(Number.NEGATIVE_INFINITY, Number.NaN)).item()).toBe(Number.POSITIVE_INFINITY);
    expect(abs(z(Number.NaN, 1)).item()).toBeNaN();
    expect(abs(z(0, 0)).item()).toBe(0);
  });
});
