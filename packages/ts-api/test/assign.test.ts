/** What writing at indices and iterating promise; that they reach NumPy's elements is tested against NumPy itself (tests/accuracy/indexing.test.ts). */
import { describe, expect, test } from "vitest";
import { array, DisposedError, type NDArray, ones, reshape, zeros } from "../src/index.ts";

const grid = (...shape: number[]): NDArray =>
  reshape(
    Array.from({ length: shape.reduce((product, dim) => product * dim, 1) }, (_, i) => i),
    shape,
  );

describe("set", () => {
  test("the last of equal indices stays, and values cast as astype does", () => {
    const a = zeros([4], { dtype: "int32" });
    a.set([1, 2, 3], [1, 1, 1]);
    expect(a.toArray()).toEqual([0, 3, 0, 0]);
    a.set([2 ** 31 + 5, -1.9], [0, 2]);
    expect(a.toArray()).toEqual(
      array([2 ** 31 + 5, 3, -1.9, 0])
        .astype("int32")
        .toArray(),
    );
    const bits = zeros([3], { dtype: "bool" }).set(7, [0, 2]).set(-1, 1);
    expect([...bits.data]).toEqual([1, 1, 1]);
    const z = ones([2], { dtype: "complex64" }).set({ re: 1, im: 2 }).set(5, 0);
    expect([...z.data]).toEqual([5, 0, 1, 2]);
  });

  test("reads its own storage before it writes", () => {
    const a = grid(6);
    a.set(a.slice(":-1"), "1:");
    expect(a.toArray()).toEqual([0, 0, 1, 2, 3, 4]);
    const long = grid(300);
    long.set(long.slice("::-1"));
    expect(long.at([0, 299]).toArray()).toEqual([299, 0]);
    long.set(long.slice(":3"), [2, 1, 0]);
    expect(long.slice(":3").toArray()).toEqual([297, 298, 299]);
  });

  test("refuses values that do not broadcast to the place", () => {
    const a = grid(3, 4);
    expect(() => a.set([1, 2, 3], [0, 1])).toThrow("Cannot set (2, 4) and (3,)");
    expect(() => a.set(zeros([2, 2, 4]), [0, 1])).toThrow(
      "Cannot set a place of shape (2, 4) to (2, 2, 4): wanted a shape that broadcasts to it",
    );
    expect(() => a.set([[1, 2, 3, 4]], 0)).not.toThrow();
    expect(a.toArray()).toEqual([[1, 2, 3, 4], ...(grid(3, 4).toArray() as number[][]).slice(1)]);
  });

  test("long lists behind an axis that stays, each row with its own values", () => {
    const order = Array.from({ length: 40 }, (_, i) => (7 * i) % 40);
    const values = grid(3, 40, 2);
    for (const dtype of ["float64", "complex128"] as const) {
      const a = zeros([3, 40, 2], { dtype }).set(values, ":", order);
      expect(a.astype("float64").at(":", order).toArray()).toEqual(values.toArray());
    }
  });

  test("a long row, column, block and mask, in Wasm memory and in ordinary buffers", () => {
    for (const host of [false, true]) {
      for (const dtype of ["float64", "float32", "int32", "bool", "complex128", "complex64"] as const) {
        const a = zeros([100, 90], { dtype });
        if (host) expect(a.data.length).toBeGreaterThan(0);
        const total = () => a.astype("float64").sum().item();
        expect(a.set(1, 3) && total()).toBe(90);
        expect(a.set(ones([100, 1]), ":", "5:6") && total()).toBe(189);
        expect(a.set(ones([50, 30]), "::2", "::-3") && total()).toBe(189 + 50 * 29);
        expect(a.set(0, a.astype("bool")) && total()).toBe(0);
        expect(
          a.set(
            ones([90]),
            Array.from({ length: 100 }, (_, i) => -1 - i),
          ) && total(),
        ).toBe(9000);
      }
    }
  });
});

describe("iteration", () => {
  test("gives items of one axis, views of more, and refuses none", () => {
    expect([...array([1.5, 2])]).toEqual([1.5, 2]);
    expect([...array([true, false])]).toEqual([true, false]);
    expect([...array(Float64Array.of(1, 2), { dtype: "complex128" })]).toEqual([{ re: 1, im: 2 }]);
    const a = zeros([2, 3]);
    for (const row of a) row.set([1, 2, 3]);
    expect(a.toArray()).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect([...zeros([0, 3])]).toEqual([]);
    expect(() => [...(array(1) as NDArray)]).toThrow("Cannot iterate over a 0-d array: wanted at least one axis; item() gives its element");
  });

  test("sees what is written meanwhile, and the end of its array", () => {
    const a = array([1, 2, 3]);
    const seen: number[] = [];
    for (const x of a) {
      seen.push(x);
      a.set(9, 2);
      expect(a.data.length).toBe(3);
    }
    expect(seen).toEqual([1, 2, 9]);
    const items = a[Symbol.iterator]();
    expect(items.next().value).toBe(1);
    const shared = a.slice(":");
    a.dispose();
    expect(() => items.next()).toThrow(DisposedError);
    expect(shared.item(0)).toBe(1);
  });
});
