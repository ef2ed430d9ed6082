/** The exponential and logarithmic families as a user calls them; values against JavaScript's own, which are within an ulp or two. */
import { describe, expect, test } from "vitest";
import { array, cbrt, cosh, DTypeError, exp2, expm1, log1p, log2, log10, ravel, reshape, sinh, tanh, zeros } from "../src/index.ts";

const FUNCTIONS = [
  ["exp2", exp2, (x: number) => 2 ** x],
  ["expm1", expm1, Math.expm1],
  ["log1p", log1p, Math.log1p],
  ["log2", log2, Math.log2],
  ["log10", log10, Math.log10],
  ["sinh", sinh, Math.sinh],
  ["cosh", cosh, Math.cosh],
  ["tanh", tanh, Math.tanh],
  ["cbrt", cbrt, Math.cbrt],
] as const;

const points = [0.1, 0.5, 1, 1.5, 2, 7.25, 30];

describe.each(FUNCTIONS)("%s", (name, f, expected) => {
  test("agrees with JavaScript's", () => {
    for (const dtype of ["float64", "float32"] as const) {
      const eps = dtype === "float64" ? 2 ** -52 : 2 ** -23;
      const x = array(points, { dtype });
      const y = f(x);
      expect(y.dtype).toBe(dtype);
      for (let i = 0; i < points.length; i++) {
        const exact = expected(x.item(i) as number);
        expect(Math.abs((y.item(i) as number) - exact)).toBeLessThanOrEqual(3 * eps * Math.abs(exact));
      }
    }
  });

  test("integers and booleans become float64, and layout does not matter", () => {
    const x = array([1, 2, 3, 4, 5, 6], { dtype: "int32" });
    expect(f(x).dtype).toBe("float64");
    expect(f(true).dtype).toBe("float64");
    expect(ravel(f(reshape(x, [2, 3]).T).T).toArray()).toEqual(f(x).toArray());
  });

  test("empty arrays stay empty; complex numbers are refused where there is no such function", () => {
    expect(f(zeros([0, 3])).shape).toEqual([0, 3]);
    const complex = array([1], { dtype: "complex128" });
    if (name !== "exp2" && name !== "cbrt") return expect(f(complex).dtype).toBe("complex128");
    expect(() => f(complex)).toThrow(DTypeError);
    expect(() => f(complex)).toThrow(`Cannot ${name} complex128: wanted real numbers`);
  });
});
