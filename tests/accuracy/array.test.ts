/** Elementwise operations and reductions against NumPy on special values, edges and shapes. */

import { EPS, type Real, tolerance } from "@genmath/testing/tolerance";
import {
  add,
  argmax,
  array,
  type DType,
  divide,
  exp,
  log,
  max,
  maximum,
  mean,
  multiply,
  type NDArray,
  ShapeError,
  sqrt,
  subtract,
  sum,
} from "@genmath/ts-api";
import { describe, expect, test } from "vitest";
import golden from "../golden/array.json";
import { number } from "./number.ts";

interface Plain {
  readonly shape: readonly number[];
  readonly values: readonly (number | string | boolean)[];
}

const BINARY = { add, subtract, multiply, divide, maximum } as const;
const UNARY = { exp, log, sqrt } as const;
type Reduction = (x: NDArray, options: { readonly axis?: number; readonly keepdims: boolean }) => NDArray;
const REDUCTIONS: Readonly<Record<"sum" | "mean" | "max" | "argmax", Reduction>> = { sum, mean, max, argmax };
const SMALLEST_NORMAL = { float64: 2 ** -1022, float32: 2 ** -126 } as const;

/** The golden array as an NDArray. */
function read({ shape, values }: Plain, dtype: string = "float64"): NDArray {
  return array(Float64Array.from(values, number), { dtype: dtype as DType, shape });
}

/** What is compared: shape and flat values. NaN equals NaN, and 0 is not −0. */
function plain(a: NDArray): Plain {
  return { shape: [...a.shape], values: Array.from(a.data) };
}

function expected({ shape, values }: Plain): Plain {
  return { shape, values: values.map(number) };
}

describe("elementwise operations are NumPy's", () => {
  test.each(golden.tables)("$operation of every two special values of $dtype", ({ operation, dtype, specials, result }) => {
    const a = read(specials, dtype);
    const [n = 0] = a.shape;
    const found = BINARY[operation as keyof typeof BINARY](a.reshape([n, 1]), a.reshape([1, n]));
    for (const [i, row] of (found.toArray() as number[][]).entries()) {
      expect(row, `${specials.values[i]} with each of ${specials.values}`).toEqual(result.values.slice(i * n, (i + 1) * n).map(number));
    }
  });

  test.each(golden.broadcasting)("subtract broadcasts $a.shape with $b.shape", ({ a, b, result }) => {
    if (result === null) expect(() => subtract(read(a), read(b))).toThrow(ShapeError);
    else expect(plain(subtract(read(a), read(b)))).toEqual(expected(result));
  });

  test.each(golden.unary)("$operation of special values of $dtype", ({ operation, dtype, x, result }) => {
    const found = plain(UNARY[operation as keyof typeof UNARY](read(x, dtype))).values as number[];
    for (const [i, y] of found.entries()) {
      const wanted = number(result.values[i] as number | string);
      const from = `${operation}(${x.values[i]})`;
      // Zeros with their sign, infinities, NaN, and every square root are exact.
      if (operation === "sqrt" || wanted === 0 || wanted === 1 || !Number.isFinite(wanted)) expect(y, from).toBe(wanted);
      else {
        const bound = tolerance("elementaryBeside", dtype as Real) * Math.max(Math.abs(wanted), SMALLEST_NORMAL[dtype as Real]);
        expect(Math.abs(y - wanted), `${from} is ${y}, wanted ${wanted}, eps ${EPS[dtype as Real]}`).toBeLessThanOrEqual(bound);
      }
    }
  });

  test.each(golden.promotion)("$a with $b gives $result", ({ a, b, result }) => {
    const one = (dtype: string) => array(Float64Array.of(1, 1), { dtype: dtype as DType, shape: [dtype.startsWith("complex") ? 1 : 2] });
    if (a === "bool" && b === "bool") return;
    expect(add(one(a), one(b)).dtype).toBe(result);
  });
});

describe("reductions are NumPy's", () => {
  for (const name of ["sum", "mean", "max", "argmax"] as const) {
    test(name, () => {
      for (const { x, axis, keepdims, ...results } of golden.reductions) {
        const options = { keepdims, ...(axis !== null && { axis }) };
        const wanted = results[name] as Plain | null;
        const from = `${name} of ${JSON.stringify(x)}, ${JSON.stringify(options)}`;
        if (wanted === null) expect(() => REDUCTIONS[name](read(x), options), from).toThrow(ShapeError);
        else expect(plain(REDUCTIONS[name](read(x), options)), from).toEqual(expected(wanted));
      }
    });
  }
});
