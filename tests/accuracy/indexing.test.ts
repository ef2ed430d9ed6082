/** Reading and assigning at indices of every kind, as NumPy does. */
import { array, type Index, type NDArray, reshape, scope, transpose } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";
import golden from "../golden/indexing.json";

type Term = number | string | null | { readonly i?: readonly number[]; readonly b?: readonly number[]; readonly s: readonly number[] };

interface Case {
  readonly a: readonly number[];
  readonly index: readonly Term[];
  readonly get: { readonly s: readonly number[]; readonly v: readonly number[] } | null;
  readonly value?: readonly number[];
  readonly set?: readonly number[];
}

const cases: readonly Case[] = golden.cases;

function read(term: Term): Index {
  if (typeof term !== "object" || term === null) return term;
  const flat = Int32Array.from(term.i ?? term.b ?? []);
  return array(flat, { shape: term.s, dtype: term.b === undefined ? "int32" : "bool" });
}

const count = (shape: readonly number[]) => shape.reduce((product, dim) => product * dim, 1);

/** The numbers 0, 1, … in a shape, laid out in four ways: row-major, transposed, with gaps, and as an ordinary buffer behind `data`. */
const LAYOUTS: Record<string, (shape: readonly number[], dtype: "float64" | "complex128" | "int32" | "float32") => NDArray> = {
  "row-major": (shape, dtype) => numbers(shape).astype(dtype),
  transposed: (shape, dtype) => transpose(transpose(numbers(shape).astype(dtype)).copy()),
  reversed: (shape, dtype) => {
    const back = shape.map(() => "::-1");
    return numbers(shape)
      .astype(dtype)
      .slice(...back)
      .copy()
      .slice(...back);
  },
  "an ordinary buffer": (shape, dtype) => {
    const a = numbers(shape).astype(dtype);
    expect(a.data.length).toBe(a.size * (dtype === "complex128" ? 2 : 1));
    return a;
  },
};

function numbers(shape: readonly number[], sign = 1): NDArray {
  return array(
    Float64Array.from({ length: count(shape) }, (_, i) => (sign === 1 ? i : -i - 1)),
    { shape },
  );
}

const plain = (a: NDArray) => ({ s: [...a.shape], v: Array.from(a.astype("float64").data, (x) => x + 0) });

describe.each(Object.keys(LAYOUTS))("%s", (layout) => {
  const lay = LAYOUTS[layout] as (typeof LAYOUTS)[string];
  const dtypes = ["float64", "complex128", "int32", "float32"] as const;

  test("at gives NumPy's elements in NumPy's order", () => {
    for (const [k, { a, index, get }] of cases.entries()) {
      scope(() => {
        const from = lay(a, dtypes[k % 4] as (typeof dtypes)[number]);
        const indices = index.map(read);
        const name = `${k}: (${a})[${JSON.stringify(index)}]`;
        if (get === null) expect(() => from.at(...indices), name).toThrow(RangeError);
        else expect(plain(from.at(...indices)), name).toEqual(get);
      });
    }
  });

  test("set leaves NumPy's array", () => {
    for (const [k, { a, index, value, set }] of cases.entries()) {
      if (value === undefined) continue;
      scope(() => {
        const to = lay(a, dtypes[k % 4] as (typeof dtypes)[number]);
        to.set(numbers(value, -1), ...index.map(read));
        expect(plain(to).v, `${k}: (${a})[${JSON.stringify(index)}] = (${value})`).toEqual(set);
      });
    }
  });
});

test("slices as objects are slices as text", () => {
  for (const { a, index, get } of cases) {
    if (get === null || index.some((term) => typeof term === "object" && term !== null)) continue;
    const objects = index.map((term): Index => {
      if (typeof term !== "string" || term === "...") return read(term);
      const [start, stop, step] = term.split(":").map((part) => (part === "" ? null : Number(part)));
      return { start: start ?? null, stop: stop ?? null, step: step ?? null };
    });
    expect(plain(numbers(a).at(...objects))).toEqual(get);
  }
  expect(reshape(numbers([4]), [2, 2]).at({}).shape).toEqual([2, 2]);
});
