import { describe, expect, test } from "vitest";
import { AxisError, array, DisposedError, ravel, reshape, transpose, zeros } from "../src/index.ts";

const a = array([
  [1, 2, 3],
  [4, 5, 6],
]);

describe("views", () => {
  test("T, transpose and reshape share their elements", () => {
    const base = array([
      [1, 2],
      [3, 4],
    ]);
    base.T.set(9, 0, 1);
    expect(base.toArray()).toEqual([
      [1, 2],
      [9, 4],
    ]);
    base.reshape([4]).set(0, 3);
    expect(base.item(1, 1)).toBe(0);
  });

  test("transpose takes axes", () => {
    const cube = reshape(
      Array.from({ length: 24 }, (_, i) => i),
      [2, 3, 4],
    );
    expect(transpose(cube, [1, 2, 0]).shape).toEqual([3, 4, 2]);
    expect(transpose(cube, [1, 2, 0]).item(2, 3, 1)).toBe(23);
    expect(transpose(cube, [-1, 0, 1]).item(3, 1, 2)).toBe(23);
    expect(() => transpose(cube, [0, 0, 1])).toThrow("Cannot transpose (2, 3, 4) by axes [0,0,1]: wanted each of its 3 axes once");
    expect(() => transpose(cube, [0, 1, 3])).toThrow(AxisError);
  });

  test("reshape copies where the layout does not allow a view, and merges axes where it does", () => {
    expect(a.T.reshape([6]).toArray()).toEqual([1, 4, 2, 5, 3, 6]);
    const cube = reshape(
      Array.from({ length: 24 }, (_, i) => i),
      [2, 3, 4],
    );
    const merged = transpose(cube, [1, 0, 2]).reshape([3, 2, 2, 2]);
    merged.set(-1, 0, 1, 1, 1);
    expect(cube.item(1, 0, 3)).toBe(-1);
    expect(() => a.reshape([4, -1])).toThrow("Cannot reshape (2, 3) to (4, -1): 6 elements do not divide into groups of 4");
    expect(() => a.reshape([-1, -1])).toThrow("only one dimension can be -1");
    expect(reshape(zeros([0, 3]), [3, 0, 2]).shape).toEqual([3, 0, 2]);
  });

  test("at and item count from both ends and say what is out of range", () => {
    expect(a.at(-1).toArray()).toEqual([4, 5, 6]);
    expect(a.at(1, -1).item()).toBe(6);
    expect(a.item(0, 2)).toBe(3);
    expect(() => a.at(2)).toThrow("Index 2 is out of range for axis 0 of (2, 3): wanted an integer from -2 to 1");
    expect(() => a.item(0)).toThrow("Cannot index (2, 3) with 1 indices: wanted 2");
    expect(() => a.item()).toThrow("Cannot take the item of shape (2, 3): wanted exactly one element, or an index");
  });

  test("set broadcasts, casts, and reads its own storage safely", () => {
    const b = zeros([2, 3]);
    b.set([1, 2, 3]).set([[7], [8]].map(([x]) => x as number)[1] as number, 1, 0);
    expect(b.toArray()).toEqual([
      [1, 2, 3],
      [8, 2, 3],
    ]);
    const square = array([
      [1, 2],
      [3, 4],
    ]);
    square.set(square.T);
    expect(square.toArray()).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(() => b.set([1, 2])).toThrow("Cannot set (2, 3) and (2,)");
    expect(() => b.at(0).set(zeros([2, 3]))).toThrow("Cannot set a place of shape (3,) to (2, 3)");
  });

  test("real and imag are views of a complex array", () => {
    const z = array(Float64Array.of(1, 2, 3, 4), { dtype: "complex128" });
    z.real.set(0);
    z.imag.set([5, 6]);
    expect(z.toArray()).toEqual([
      { re: 0, im: 5 },
      { re: 0, im: 6 },
    ]);
    expect(a.imag.toArray()).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(a.real.toArray()).toEqual(a.toArray());
  });
});

describe("values", () => {
  test("read lends the array's own memory, a row-major copy of other views", () => {
    const a = zeros([300, 2]).fill(1);
    expect(a.read((x) => x.fill(3).length)).toBe(600);
    expect(a.sum().item()).toBe(1800);
    expect(a.at("1:").read((x) => [x.length, x[0]])).toEqual([598, 3]);
    const b = array([
      [1, 2],
      [3, 4],
    ]);
    expect(b.T.read((x) => [...x])).toEqual([1, 3, 2, 4]);
    expect(() => a.read(() => a.data)).toThrow("Cannot trust what was read: the memory moved meanwhile");
    expect(() => a.copy().read(() => a.dispose())).not.toThrow();
    expect(() => a.read((x) => x.length)).toThrow(DisposedError);
  });

  test("data is the array's memory where it is contiguous, a row-major copy elsewhere", () => {
    const b = array([
      [1, 2],
      [3, 4],
    ]);
    b.data[0] = 9;
    expect(b.item(0, 0)).toBe(9);
    expect([...b.T.data]).toEqual([9, 3, 2, 4]);
    expect([...b.at(1).data]).toEqual([3, 4]);
    b.at(1).data[0] = 5;
    expect(b.item(1, 0)).toBe(5);
  });

  test("0-d results mix with numbers", () => {
    expect((a.sum() as unknown as number) / 2).toBe(10.5);
    expect(`${a.max()}`).toBe("6.0");
  });

  test("astype follows NumPy", () => {
    expect(array([1.7, -1.7]).astype("int32").toArray()).toEqual([1, -1]);
    expect(array([0.1]).astype("float32").item()).toBe(Math.fround(0.1));
    expect(array([0, 3]).astype("bool").toArray()).toEqual([false, true]);
    expect(array([2]).astype("complex64").toArray()).toEqual([{ re: 2, im: 0 }]);
    expect(array(Float64Array.of(1, 2), { dtype: "complex128" }).astype("float64").toArray()).toEqual([1]);
    expect(a.T.astype("float32").toArray()).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
  });

  test("ravel flattens any array-like", () => {
    expect(ravel(a.T).toArray()).toEqual([1, 4, 2, 5, 3, 6]);
    expect(ravel(5).toArray()).toEqual([5]);
  });
});
