/** `out`: results are written where the caller says, as NumPy does. */
import { describe, expect, test } from "vitest";
import {
  abs,
  add,
  array,
  clip,
  conj,
  DTypeError,
  divide,
  equal,
  isnan,
  multiply,
  negative,
  ones,
  round,
  ShapeError,
  scope,
  sqrt,
  where,
  zeros,
} from "../src/index.ts";

const upTo = (n: number) => array(Float64Array.from({ length: n }, (_, i) => i));

describe("out", () => {
  test("is written and returned", () => {
    const out = zeros([3]);
    expect(add([1, 2, 3], 10, { out })).toBe(out);
    expect(out.toArray()).toEqual([11, 12, 13]);
    expect(sqrt([1, 4, 9], { out })).toBe(out);
    expect(out.toArray()).toEqual([1, 2, 3]);
    expect(out.multiply(2, { out })).toBe(out);
    expect(out.toArray()).toEqual([2, 4, 6]);
  });

  test("may be an operand", () => {
    for (const n of [1, 7, 8, 9, 100]) {
      const x = upTo(n);
      add(x, x, { out: x });
      expect(x.toArray()).toEqual(Array.from({ length: n }, (_, i) => 2 * i));
    }
  });

  test("may overlap an operand: results are those of operands that nobody wrote to", () => {
    for (const n of [9, 64]) {
      const up = upTo(n);
      add(up.slice(":-1"), 1, { out: up.slice("1:") });
      expect(up.toArray()).toEqual([0, ...Array.from({ length: n - 1 }, (_, i) => i + 1)]);
      const flipped = upTo(n);
      negative(flipped.slice("::-1"), { out: flipped });
      expect(flipped.toArray()).toEqual(Array.from({ length: n }, (_, i) => -(n - 1 - i)));
      const square = upTo(n * n).reshape([n, n]);
      const wanted = add(square.T.copy(), 1).toArray();
      expect(add(square.T, 1, { out: square }).toArray()).toEqual(wanted);
      const broadcast = upTo(n * 3).reshape([3, n]);
      const sums = add(broadcast, broadcast.at(0).copy()).toArray();
      expect(add(broadcast, broadcast.at(0), { out: broadcast }).toArray()).toEqual(sums);
    }
  });

  test("may be strided, or part of an array", () => {
    const table = zeros([3, 4]);
    add([1, 2, 3], 10, { out: table.slice(":", 1) });
    multiply([1, 2, 3, 4], 2, { out: table.at(2) });
    expect(table.toArray()).toEqual([
      [0, 11, 0, 0],
      [0, 12, 0, 0],
      [2, 4, 6, 8],
    ]);
  });

  test("may have a shape that the result broadcasts to", () => {
    expect(add([1, 2], 1, { out: zeros([3, 2]) }).toArray()).toEqual([
      [2, 3],
      [2, 3],
      [2, 3],
    ]);
    expect(() => add([1, 2, 3], 1, { out: zeros([2]) })).toThrow(
      new ShapeError("Cannot add into (2,): the result has shape (3,), wanted an out of that shape", [[3], [2]]),
    );
    expect(() => add([[1, 2]], 1, { out: zeros([2]) })).toThrow(
      "Cannot add into (2,): the result has shape (1, 2), wanted an out of that shape",
    );
  });

  test("has a type that the result's casts to, in its kind or above", () => {
    expect(add([0.1], 0.2, { out: zeros([1], { dtype: "float32" }) }).item()).toBe(Math.fround(0.1 + 0.2));
    expect(equal([1, 2], 2, { out: zeros([2]) }).toArray()).toEqual([0, 1]);
    expect(add([1], 1, { out: zeros([1], { dtype: "complex64" }) }).item()).toEqual({ re: 2, im: 0 });
    const into = () => divide([1], 2, { out: zeros([1], { dtype: "int32" }) });
    expect(into).toThrow(DTypeError);
    expect(into).toThrow("Cannot divide into int32: the result is float64, wanted an out of its kind or above");
    expect(() => abs(array([1], { dtype: "int32" }), { out: zeros([1], { dtype: "bool" }) })).toThrow(
      "Cannot abs into bool: the result is int32",
    );
  });

  test("works for everything that is built of several kernels", () => {
    const out = zeros([3]);
    expect(clip([-1, 0.5, 2], 0, 1, { out }).toArray()).toEqual([0, 0.5, 1]);
    expect(round([0.125, 2.5, -7], { decimals: 2, out }).toArray()).toEqual([0.12, 2.5, -7]);
    expect(where([true, false, true], 1, out, { out }).toArray()).toEqual([1, 2.5, 1]);
    const z = array(Float64Array.of(1, 2, Number.NaN, 4), { dtype: "complex128" });
    expect(isnan(z, { out: zeros([2], { dtype: "bool" }) }).toArray()).toEqual([false, true]);
    expect(conj(z, { out: z }).at(0).item()).toEqual({ re: 1, im: -2 });
    expect(negative(z, { out: z }).at(0).item()).toEqual({ re: -1, im: 2 });
  });

  test("has memory that a user looks at", () => {
    const out = zeros([4]);
    const seen = out.data;
    add([1, 2, 3, 4], 1, { out });
    expect([...seen]).toEqual([2, 3, 4, 5]);
    add(ones([2]), 1, { out: out.slice("2:") });
    expect([...seen]).toEqual([2, 3, 2, 2]);
  });

  test("outlives a scope that it did not come from", () => {
    const out = zeros([2]);
    scope(() => {
      add([1, 2], 1, { out });
    });
    expect(out.toArray()).toEqual([2, 3]);
  });
});
