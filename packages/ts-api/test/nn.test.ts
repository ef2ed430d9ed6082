import { signed, uniform } from "@genmath/testing/generators";
import { EPS } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";
import { array, DTypeError, matmul, type NDArray, nn, ones, reshape, ShapeError, zeros } from "../src/index.ts";

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Attention by its definition, in float64, row by row. `may` says which keys a query sees. */
function attentionByDefinition(
  q: readonly number[][],
  k: readonly number[][],
  v: readonly number[][],
  scale: number,
  may: (i: number, j: number) => boolean = () => true,
): number[][] {
  const dot = (x: readonly number[], y: readonly number[]) => x.reduce((total, value, i) => total + value * (y[i] as number), 0);
  return q.map((query, i) => {
    const keys = range(k.length).filter((j) => may(i, j));
    const scores = keys.map((j) => dot(query, k[j] as number[]) * scale);
    const top = Math.max(...scores);
    const weights = scores.map((score) => Math.exp(score - top));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return range((v[0] as number[]).length).map((c) =>
      keys.length === 0
        ? 0
        : weights.reduce((sum, weight, at) => sum + weight * ((v[keys[at] as number] as number[])[c] as number), 0) / total,
    );
  });
}

const matrix = (rows: number, cols: number, seed: number, dtype: "float64" | "float32" = "float64") =>
  array(signed(dtype, rows * cols, seed), { shape: [rows, cols] });

function expectClose(found: NDArray, wanted: readonly number[][], eps: number): void {
  const rows = found.toArray<number[][]>();
  expect(rows.length).toBe(wanted.length);
  for (const [i, row] of wanted.entries()) {
    for (const [j, value] of row.entries()) expect(Math.abs(((rows[i] as number[])[j] as number) - value)).toBeLessThanOrEqual(eps);
  }
}

describe("softmax", () => {
  test("is the definition along any axis, of views too", () => {
    const x = reshape(
      range(24).map((i) => Math.sin(i)),
      [2, 3, 4],
    );
    for (const axis of [0, 1, 2, -1]) {
      const sums = nn.softmax(x, { axis }).sum({ axis });
      for (const total of sums.ravel().toArray()) expect(Math.abs(total - 1)).toBeLessThanOrEqual(4 * EPS.float64);
    }
    expect(nn.softmax(x.T, { axis: 0 }).T.toArray()).toEqual(nn.softmax(x).toArray());
    expect(nn.softmax([Math.log(1), Math.log(3)]).toArray<number[]>()[1]).toBeCloseTo(0.75, 15);
  });

  test("special lines as SciPy's", () => {
    const inf = Number.POSITIVE_INFINITY;
    expect(nn.softmax([1000, 1000]).toArray()).toEqual([0.5, 0.5]);
    expect(nn.softmax([-inf, 0]).toArray()).toEqual([0, 1]);
    expect(nn.softmax([-inf, -inf]).toArray()).toEqual([Number.NaN, Number.NaN]);
    expect(nn.softmax([inf, 0]).toArray()).toEqual([Number.NaN, Number.NaN]);
    expect(nn.softmax([Number.NaN, 0]).toArray()).toEqual([Number.NaN, Number.NaN]);
    expect(nn.softmax(5).item()).toBe(1);
    expect(nn.softmax([]).toArray()).toEqual([]);
    expect(nn.softmax(zeros([3, 0])).shape).toEqual([3, 0]);
    expect(nn.softmax([true, false]).dtype).toBe("float64");
    expect(() => nn.softmax(ones([2], { dtype: "complex64" }))).toThrow(
      new DTypeError("Cannot softmax complex64: wanted real numbers", ["complex64"]),
    );
  });
});

test("relu keeps the type, NaN and zeros", () => {
  expect(nn.relu([-1, -0, 2, Number.NaN]).toArray()).toEqual([0, 0, 2, Number.NaN]);
  expect(nn.relu(array([-3, 3], { dtype: "int32" })).dtype).toBe("int32");
  expect(nn.relu(-2).item()).toBe(0);
});

describe("attention", () => {
  test("is its definition, in both types, for any numbers of queries, keys and features", () => {
    for (const dtype of ["float64", "float32"] as const) {
      for (const [l, s, d, e] of [
        [1, 1, 1, 1],
        [3, 5, 4, 2],
        [10, 10, 8, 8],
        [17, 33, 9, 31],
      ] as const) {
        const [q, k, v] = [matrix(l, d, 1, dtype), matrix(s, d, 2, dtype), matrix(s, e, 3, dtype)];
        const wanted = attentionByDefinition(q.toArray(), k.toArray(), v.toArray(), 1 / Math.sqrt(d));
        const found = nn.attention(q, k, v);
        expect(found.dtype).toBe(dtype);
        expectClose(found, wanted, 8 * (d + s) * EPS[dtype]);
        expectClose(nn.attention(q.T.copy().T, k.T.copy().T, v.T.copy().T), wanted, 8 * (d + s) * EPS[dtype]);
      }
    }
  });

  test("masks, causal and not; a query that sees nothing gets zeros", () => {
    const [q, k, v] = [matrix(4, 3, 4), matrix(5, 3, 5), matrix(5, 2, 6)];
    const lists = [q.toArray<number[][]>(), k.toArray<number[][]>(), v.toArray<number[][]>()] as const;
    const may = (i: number, j: number) => i !== 2 && (i * 3 + j * 5) % 4 !== 0;
    const mask = range(4).map((i) => range(5).map((j) => may(i, j)));
    const eps = 100 * EPS.float64;
    expectClose(nn.attention(q, k, v, { mask }), attentionByDefinition(...lists, 1 / Math.sqrt(3), may), eps);
    expectClose(
      nn.attention(q, k, v, { causal: true }),
      attentionByDefinition(...lists, 1 / Math.sqrt(3), (i, j) => j <= i),
      eps,
    );
    expectClose(
      nn.attention(q, k, v, { causal: true, mask, scale: 2 }),
      attentionByDefinition(...lists, 2, (i, j) => j <= i && may(i, j)),
      eps,
    );
    const keysOnly = [true, false, true, true, false];
    expectClose(
      nn.attention(q, k, v, { mask: keysOnly }),
      attentionByDefinition(...lists, 1 / Math.sqrt(3), (_, j) => keysOnly[j] as boolean),
      eps,
    );
  });

  test("stacks broadcast", () => {
    const q = array(signed("float64", 2 * 3 * 4 * 5, 7), { shape: [2, 3, 4, 5] });
    const [k, v] = [array(signed("float64", 3 * 6 * 5, 8), { shape: [3, 6, 5] }), matrix(6, 2, 9)];
    const mask = reshape([true, false, true], [3, 1, 1]);
    const found = nn.attention(q, k, v, { mask });
    expect(found.shape).toEqual([2, 3, 4, 2]);
    for (const [b, h] of [
      [0, 0],
      [1, 2],
    ] as const) {
      const wanted = attentionByDefinition(q.at(b, h).toArray(), k.at(h).toArray(), v.toArray(), 1 / Math.sqrt(5));
      expectClose(found.at(b, h), wanted, 100 * EPS.float64);
    }
    expect(found.at(1, 1).abs().max().item()).toBe(0);
  });

  test("finite float32 input never gives NaN, whatever the temperature and the size of the numbers", () => {
    const next = uniform(11);
    for (const magnitude of [1e-30, 1e-3, 1, 64, 1e6, 1e15, 1e25, 3e38]) {
      const numbers = () =>
        array(
          Float32Array.from({ length: 60 }, () => (2 * next() - 1) * magnitude),
          { shape: [10, 6] },
        );
      const [q, k, v] = [numbers(), numbers(), ones([10, 2], { dtype: "float32" })];
      for (const temperature of [1e-3, 1e-2, 1, 1e3, 1e30]) {
        const out = nn.attention(q, k, v, { scale: 1 / (temperature * Math.sqrt(6)) }).toArray<number[][]>();
        // Every row of weights sums to one, so attention over ones is one.
        for (const value of out.flat()) expect(Math.abs(value - 1)).toBeLessThanOrEqual(16 * EPS.float32);
      }
    }
  });

  test("a low temperature picks the best key, a high one averages", () => {
    const [q, k, v] = [matrix(4, 3, 1), matrix(5, 3, 2), matrix(5, 2, 3)];
    const best = matmul(q, k.T).argmax({ axis: 1 }).toArray<number[]>();
    expectClose(
      nn.attention(q, k, v, { scale: 1e9 }),
      best.map((j) => v.at(j).toArray<number[]>()),
      0,
    );
    expectClose(
      nn.attention(q, k, v, { scale: 1e-300 }),
      range(4).map(() => v.mean({ axis: 0 }).toArray<number[]>()),
      4 * EPS.float64,
    );
  });

  test("says which argument does not fit", () => {
    const a = ones([4, 3]);
    expect(() => nn.attention([1, 2], a, a)).toThrow(
      "q (2,), k (4, 3), v (4, 3): wanted at least two dimensions each, (…, tokens, features)",
    );
    expect(() => nn.attention(ones([2, 2]), a, a)).toThrow("queries have 2 features and keys 3, wanted equal lengths");
    expect(() => nn.attention(a, a, ones([3, 3]))).toThrow(
      new ShapeError("Cannot attend with q (4, 3), k (4, 3), v (3, 3): there are 4 keys and 3 values, wanted one value a key", [
        [4, 3],
        [4, 3],
        [3, 3],
      ]),
    );
    expect(() => nn.attention(a, a, a, { mask: [[true, false]] })).toThrow("mask (1, 2) does not broadcast to the scores' (4, 4)");
    expect(() => nn.attention(a, a, a, { mask: ones([4, 4]) })).toThrow("Cannot attend with a mask of float64: wanted bool");
    expect(() => nn.attention(a, a, a, { scale: 0 })).toThrow("Cannot attend with scale 0: wanted a positive finite number");
    expect(() => nn.attention(a, a, a.astype("complex64"))).toThrow(DTypeError);
  });

  test("NaN in the input is NaN in the rows that see it", () => {
    const a = matrix(3, 2, 1);
    const k = a.copy().set(Number.NaN, 2, 0);
    const rows = nn.attention(a, k, a, { causal: true }).toArray<number[][]>();
    expect(rows.map((row) => row.every(Number.isNaN))).toEqual([false, false, true]);
    expect(nn.attention(zeros([0, 2]), a, a).shape).toEqual([0, 2]);
    expect(nn.attention(ones([2, 2]), zeros([0, 2]), zeros([0, 3])).toArray()).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});
