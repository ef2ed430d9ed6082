/** Laws of indexing on arbitrary arrays: what a slice, a list and a mask select can be said without NumPy. */
import { array, type Index, type NDArray, scope } from "@genmath/ts-api";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyValue, arrayOf, shapeOfRank } from "./arrays.ts";

const RUNS = { numRuns: 400, seed: 42 };
const flat = (a: NDArray) => [...(a.data as Float64Array)];

/** `start:stop:step` around a length. */
const bound = fc.option(fc.integer({ min: -20, max: 20 }));
const range = fc.record({ start: bound, stop: bound, step: fc.option(fc.integer({ min: -4, max: 4 }).filter((step) => step !== 0)) });

type Range = typeof range extends fc.Arbitrary<infer R> ? R : never;

/** The positions that Python's range names, written down as its documentation says. */
function positions({ start, stop, step }: Range, n: number): number[] {
  const by = step ?? 1;
  const at = (x: number) => (x < 0 ? x + n : x);
  const found: number[] = [];
  const first = start === null ? (by > 0 ? 0 : n - 1) : by > 0 ? Math.max(0, at(start)) : Math.min(n - 1, at(start));
  const end = stop === null ? (by > 0 ? n : -1) : by > 0 ? Math.min(n, at(stop)) : Math.max(-1, at(stop));
  for (let i = first; by > 0 ? i < end : i > end; i += by) found.push(i);
  return found;
}

const ranked = fc
  .tuple(
    shapeOfRank(1, 4).chain((shape) => arrayOf(shape, anyValue)),
    fc.array(range, { minLength: 4, maxLength: 4 }),
  )
  .map(([a, ranges]) => ({ a, ranges: ranges.slice(0, a.ndim) }));

/** The positions as lists that broadcast to the grid which slices make. */
function grid(a: NDArray, ranges: readonly Range[]): NDArray[] {
  return ranges.map((r, axis) => {
    const list = positions(r, a.shape[axis] as number);
    const shape = ranges.map((_, other) => (other === axis ? list.length : 1));
    return array(Int32Array.from(list), { shape });
  });
}

function holds<T>(name: string, arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void {
  test(name, () =>
    fc.assert(
      fc.property(arbitrary, (value) => scope(() => law(value))),
      RUNS,
    ),
  );
}

holds("a slice is what lists of its positions pick", ranked, ({ a, ranges }) => {
  const sliced = a.slice(...ranges);
  const picked = a.at(...grid(a, ranges));
  expect(sliced.shape).toEqual(picked.shape);
  expect(flat(sliced)).toEqual(flat(picked));
});

holds("text and object say the same slice", ranked, ({ a, ranges }) => {
  const text = ranges.map(({ start, stop, step }) => `${start ?? ""}:${stop ?? ""}${step === null ? "" : `:${step}`}`);
  expect(flat(a.slice(...text))).toEqual(flat(a.slice(...ranges)));
});

holds("what was set is there, and nothing else changed: slices", ranked, ({ a, ranges }) => {
  const before = a.copy();
  const value = a.slice(...ranges).multiply(-1);
  const b = a.copy().set(value, ...ranges);
  expect(flat(b.slice(...ranges))).toEqual(flat(value));
  expect(flat(b.set(before.slice(...ranges), ...ranges))).toEqual(flat(before));
});

holds("what was set is there, and nothing else changed: lists, in any layout", ranked, ({ a, ranges }) => {
  const lists = grid(a, ranges);
  const [outside, inside] = [a.T.copy().T, a.copy()];
  for (const b of [outside, inside]) {
    b.set(7, ...lists);
    expect(flat(b.at(...lists)).every((x) => x === 7)).toBe(true);
    b.set(a.at(...lists), ...lists);
    expect(flat(b)).toEqual(flat(a));
  }
});

const masked = ranked.chain(({ a }) => fc.tuple(fc.constant(a), fc.array(fc.boolean(), { minLength: a.size, maxLength: a.size })));

holds("a mask picks in order what is true, and setting writes only there", masked, ([a, bits]) => {
  const mask: NDArray = array(Uint8Array.from(bits, Number), { shape: a.shape, dtype: "bool" });
  const wanted = flat(a).filter((_, i) => bits[i]);
  expect(flat(a.at(mask))).toEqual(wanted);
  expect(flat(a.T.at(mask.T).T.copy()).length).toBe(wanted.length);
  const b = a.copy().set(-5, mask);
  expect(flat(b)).toEqual(flat(a).map((x, i) => (bits[i] ? -5 : x)));
  expect(flat(b.set(wanted, mask))).toEqual(flat(a));
});

holds("an index with lists copies, one without shares", ranked, ({ a, ranges }) => {
  fc.pre(a.slice(...ranges).size > 0);
  const b = a.copy();
  const index: Index[] = [...ranges];
  b.at(...index).fill(99);
  expect(flat(b.at(...index)).every((x) => x === 99)).toBe(true);
  b.at([0]).fill(-99);
  expect(flat(b).includes(-99)).toBe(flat(a).includes(-99));
});
