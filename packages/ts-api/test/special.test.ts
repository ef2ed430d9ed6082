/** What all special functions share: broadcasting, types, layouts, `out`. Their values are tested one by one. */
import { array, DTypeError, special, zeros } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

const { expit, logit, xlogy } = special;

describe("arguments", () => {
  test("broadcast, strided and reversed views are read where they are", () => {
    const x = array([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const y = array([1, Math.E, Math.E ** 2]);
    const expected = [
      [0, 2, 6],
      [0, 5, 12],
    ];
    for (const [i, row] of (xlogy(x, y).toArray() as number[][]).entries()) {
      for (const [j, value] of row.entries()) expect(value).toBeCloseTo(expected[i]?.[j] as number, 14);
    }
    expect(xlogy(x.T, 1).toArray()).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(xlogy(x.at(0, "::-1"), array([1])).shape).toEqual([3]);
    expect(xlogy(array([2]), array([[1], [1]])).shape).toEqual([2, 1]);
    expect(expit(zeros([0, 3])).shape).toEqual([0, 3]);
  });

  test("types promote as NumPy's; a plain number is weak", () => {
    const single = array([0.25, 1], { dtype: "float32" });
    expect(expit(single).dtype).toBe("float32");
    expect(expit(single).toArray()).toEqual([0.25, 1].map((x) => Math.fround(1 / (1 + Math.exp(-x)))));
    expect(xlogy(2, single).dtype).toBe("float32");
    expect(xlogy(single, array([true, true])).dtype).toBe("float32");
    expect(xlogy(single, array([1, 2])).dtype).toBe("float64");
    expect(expit(array([1], { dtype: "int32" })).dtype).toBe("float64");
    expect(expit(3).ndim).toBe(0);
  });

  test("out is written, a strided one and float32 too", () => {
    const out = zeros([2, 3]);
    expect(xlogy(1, [1, 1, 1], { out: out.at(1) })).toBeDefined();
    const narrow = zeros([2], { dtype: "float32" });
    expect(logit([0.75, 0.5], { out: narrow })).toBe(narrow);
    expect(narrow.toArray()).toEqual([Math.fround(Math.log(3)), 0]);
    const column = out.at(":", 0);
    expit([0, 0], { out: column });
    expect(out.toArray()).toEqual([
      [0.5, 0, 0],
      [0.5, 0, 0],
    ]);
  });

  test("complex numbers are refused, shapes that do not fit too", () => {
    const complex = array([1], { dtype: "complex128" });
    expect(() => expit(complex)).toThrow(DTypeError);
    expect(() => expit(complex)).toThrow("Cannot expit complex128: wanted real numbers");
    expect(() => xlogy([1, 2], [1, 2, 3])).toThrow("Cannot xlogy");
  });
});
