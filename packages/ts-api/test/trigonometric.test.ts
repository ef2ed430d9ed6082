/** The trigonometric functions as a user calls them, and the functions that take complex numbers; values against JavaScript's own, which are within an ulp or two. */
import { describe, expect, test } from "vitest";
import * as genmath from "../src/index.ts";
import {
  acos,
  add,
  angle,
  array,
  asin,
  atan,
  atan2,
  cos,
  DTypeError,
  multiply,
  type NDArray,
  reshape,
  sin,
  sinc,
  tan,
  zeros,
} from "../src/index.ts";

const FUNCTIONS = [
  ["sin", sin, Math.sin],
  ["cos", cos, Math.cos],
  ["tan", tan, Math.tan],
  ["asin", asin, Math.asin],
  ["acos", acos, Math.acos],
  ["atan", atan, Math.atan],
] as const;

const points = [-1, -0.9, -0.5, -0.1, 0.1, 0.25, 0.5, 0.75, 1];

const complex = (...parts: number[]) => array(Float64Array.from(parts), { dtype: "complex128" });

/** Whether two arrays are within a few ulps of their largest part. */
function expectClose(a: NDArray, b: NDArray): void {
  expect(a.dtype).toBe(b.dtype);
  const [x, y] = [a.data, b.data];
  const size = Math.max(...[...y].map(Math.abs));
  for (const [i, part] of y.entries()) expect(Math.abs((x[i] as number) - part)).toBeLessThanOrEqual(16 * 2 ** -52 * size);
}

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

  test("integers and booleans become float64, layout does not matter, empty arrays stay empty", () => {
    const x = reshape(array(points), [3, 3]);
    expect(f(array([1, 0], { dtype: "int32" })).dtype).toBe("float64");
    expect(f(true).dtype).toBe("float64");
    expect(f(x.T).toArray()).toEqual(f(x).T.toArray());
    expect(f(zeros([0, 3])).shape).toEqual([0, 3]);
  });

  test("out", () => {
    const out = zeros([9]);
    expect(f(points, { out })).toBe(out);
    expect(out.toArray()).toEqual(f(points).toArray());
    if (name.startsWith("a"))
      expect(() => f(complex(1, 0))).toThrow(new DTypeError(`Cannot ${name} complex128: wanted real numbers`, ["complex128"]));
  });
});

test("sin(1e22): every bit of the argument counts", () => {
  expect(sin(1e22).item()).toBe(-0.8522008497671888);
  expect(cos(array([6381956970095103 * 2 ** 797])).item()).toBe(-4.687165924254628e-19);
});

test("sinc is 1 at 0 and NumPy's elsewhere", () => {
  expect(sinc([0, 1, -0.5, 2.5]).toArray()).toEqual([1, 3.8981718325193755e-17, 0.6366197723675814, 0.12732395447351627]);
  expect(sinc(array([0, 3], { dtype: "int32" })).dtype).toBe("float64");
});

describe("atan2", () => {
  test("every quadrant, broadcast", () => {
    const y = [[1], [-1], [0]];
    const x = [1, -1, 0];
    expect(atan2(y, x).toArray()).toEqual(y.map(([above]) => x.map((beside) => Math.atan2(above!, beside))));
  });

  test("a plain number is weak, integers give float64, complex numbers are refused", () => {
    expect(atan2(array([1], { dtype: "float32" }), 2).dtype).toBe("float32");
    expect(atan2(array([1], { dtype: "int32" }), array([1], { dtype: "int32" })).dtype).toBe("float64");
    expect(() => atan2(complex(1, 0), 1)).toThrow(new DTypeError("Cannot atan2 complex128: wanted real numbers", ["complex128"]));
  });
});

describe("angle", () => {
  test("of complex numbers, strided ones too", () => {
    const z = complex(1, 1, 0, -2, -3, 0, 0, 0);
    expect(angle(z).toArray()).toEqual([Math.PI / 4, -Math.PI / 2, Math.PI, 0]);
    expect(angle(reshape(z, [2, 2]).T).toArray()).toEqual([
      [Math.PI / 4, Math.PI],
      [-Math.PI / 2, 0],
    ]);
    expect(angle(array(Float32Array.of(0, 1), { dtype: "complex64" })).dtype).toBe("float32");
  });

  test("in degrees, into out", () => {
    const out = zeros([2]);
    expect(angle(complex(0, 1, -1, -1), { deg: true, out })).toBe(out);
    expect(out.toArray()).toEqual([90, -135]);
  });

  test("of real numbers 0 or π", () => {
    expect(angle([2, -2, Number.NaN]).toArray()).toEqual([0, Math.PI, Number.NaN]);
    expect(angle(array([-1], { dtype: "int32" })).dtype).toBe("float64");
  });
});

describe("complex numbers", () => {
  const z = complex(0.5, -1.25, 2, 0.75, -1.5, 0.25, -0.125, -2);

  test("identities hold between the functions", () => {
    const i = complex(0, 1);
    expectClose(genmath.exp(genmath.log(z)), z);
    expectClose(multiply(genmath.sqrt(z), genmath.sqrt(z)), z);
    expectClose(add(multiply(genmath.sin(z), i), genmath.cos(z)), genmath.exp(multiply(i, z)));
    expectClose(add(genmath.sinh(z), genmath.cosh(z)), genmath.exp(z));
    expectClose(multiply(genmath.tan(z), genmath.cos(z)), genmath.sin(z));
    expectClose(multiply(genmath.tanh(z), genmath.cosh(z)), genmath.sinh(z));
    expectClose(add(genmath.expm1(z), 1), genmath.exp(z));
    expectClose(genmath.log1p(genmath.expm1(z)), genmath.log(genmath.exp(z)));
    expectClose(multiply(genmath.log2(z), Math.LN2), genmath.log(z));
    expectClose(multiply(genmath.log10(z), Math.LN10), genmath.log(z));
  });

  test("the type stays, views and out as with real numbers", () => {
    const narrow = array(Float32Array.of(0, Math.PI), { dtype: "complex64" });
    expect(genmath.exp(narrow).dtype).toBe("complex64");
    const square = reshape(z, [2, 2]);
    expect(genmath.sin(square.T).toArray()).toEqual(genmath.sin(square).T.toArray());
    const out = zeros([4], { dtype: "complex128" });
    expect(genmath.sqrt(z, { out })).toBe(out);
    expect(out.toArray()).toEqual(genmath.sqrt(z).toArray());
  });
});
