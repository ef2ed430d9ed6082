/** mod and floorDivide of numbers far apart: the remainder is exact, as JavaScript's % is. */
import { expect, test } from "vitest";
import { array, floorDivide, mod } from "../src/index.ts";

/** Random bits as numbers of any size, and pairs whose quotient is close to a whole number. */
function pairs(dtype: "float64" | "float32"): { a: Float64Array; b: Float64Array } {
  const n = 50_000;
  const [a, b] = [new Float64Array(n), new Float64Array(n)];
  const round = dtype === "float32" ? Math.fround : (x: number) => x;
  const limit = dtype === "float32" ? 120 : 1000;
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < n; i++) {
    const near = i % 3;
    const y = round((next() + 0.5) * 2 ** Math.round((near === 2 ? limit : 20) * (2 * next() - 1)));
    const x =
      near === 0
        ? round(y * Math.round(next() * 2 ** Math.round(60 * next())))
        : round((next() - 0.5) * 2 ** Math.round(limit * (2 * next() - 1)));
    a[i] = x;
    b[i] = next() < 0.5 ? y : -y;
  }
  return { a, b };
}

test.each(["float64", "float32"] as const)("%s", (dtype) => {
  const { a, b } = pairs(dtype);
  const [x, y] = [array(a, { dtype }), array(b, { dtype })];
  const found = mod(x, y).data;
  const quotients = floorDivide(x, y).data;
  const round = dtype === "float32" ? Math.fround : (value: number) => value;
  const wrong: string[] = [];
  for (const [i, p] of a.entries()) {
    const q = b[i] as number;
    const r = p % q;
    const wanted = r === 0 ? (q < 0 ? -0 : 0) : r < 0 === q < 0 ? r : round(r + q);
    if (!Object.is(found[i], wanted)) wrong.push(`${p} mod ${q} is ${found[i]}, wanted ${wanted}`);
    // (p − r) / q is a whole number but for its rounding.
    const down = Math.round(round(round(p - r) / q)) - (r !== 0 && r < 0 !== q < 0 ? 1 : 0);
    if (Number.isFinite(p / q) && Math.abs(down) < 2 ** 20 && Math.abs((quotients[i] as number) - down) > 0)
      wrong.push(`${p} // ${q} is ${quotients[i]}, wanted ${down}`);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});
