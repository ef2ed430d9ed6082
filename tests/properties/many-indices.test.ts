/** Indices, slices, lists and masks, read and written, against nested JavaScript arrays. An element that is selected is a case. */
import { array, type NDArray } from "@genmath/ts-api";
import { expect } from "vitest";
import { type Draws, expectElements, manyCases } from "./many-cases.ts";

type Nest = number | Nest[];
type One = number | string | number[] | boolean[];

/** Python's slices of a length. */
function places(text: string, length: number): number[] {
  const [first, last, by] = text.split(":").map((part) => (part === "" ? undefined : Number(part)));
  const step = by ?? 1;
  const clamp = (i: number) => Math.max(step > 0 ? 0 : -1, Math.min(step > 0 ? length : length - 1, i < 0 ? i + length : i));
  const start = first === undefined ? (step > 0 ? 0 : length - 1) : clamp(first);
  const stop = last === undefined ? (step > 0 ? length : -1) : clamp(last);
  const found: number[] = [];
  for (let i = start; step > 0 ? i < stop : i > stop; i += step) found.push(i);
  return found;
}

/** What indices along the first axes select, at most one of them a list or a mask: every axis by itself. */
function selected(nest: Nest, index: readonly One[]): Nest {
  const [first, ...rest] = index;
  if (first === undefined) return nest;
  const rows = nest as Nest[];
  if (typeof first === "number") return selected(rows.at(first) as Nest, rest);
  const which =
    typeof first === "string" ? places(first, rows.length) : first.flatMap((x, i) => (typeof x === "number" ? [x] : x ? [i] : []));
  return which.map((i) => selected(rows.at(i) as Nest, rest));
}

const flat = (nest: Nest): number[] => (Array.isArray(nest) ? nest.flatMap(flat) : [nest]);

function oneIndex(draws: Draws, length: number, lists: boolean): One {
  const bound = () => draws.pick(["", String(draws.integer(-length - 2, length + 2))]);
  const kinds: (() => One)[] = [() => `${bound()}:${bound()}`, () => `${bound()}:${bound()}:${draws.pick([1, 2, 3, -1, -2])}`, () => ":"];
  if (length > 0) kinds.push(() => draws.integer(-length, length - 1));
  if (lists && length > 0) kinds.push(() => Array.from({ length: draws.integer(1, 6) }, () => draws.integer(-length, length - 1)));
  if (lists) kinds.push(() => Array.from({ length }, () => draws.integer(0, 1) === 1));
  return draws.pick(kinds)();
}

/** Indices for some of the axes; lists only where one of them suffices, since several broadcast. */
function anyIndex(draws: Draws, shape: readonly number[], lists: boolean): One[] {
  const listed = lists ? draws.integer(0, shape.length - 1) : -1;
  return shape.slice(0, draws.integer(1, shape.length)).map((length, axis) => oneIndex(draws, length, axis === listed));
}

const counting = (draws: Draws, shape: readonly number[]): NDArray => {
  let next = 0;
  return draws.array(shape, "float64", () => next++);
};

/** An index in front of a list with a slice between moves the list's axis to the front, as in NumPy; here the index is made a slice. */
const plain = (index: readonly One[]): boolean => !(index.some((i) => typeof i === "number") && index.some((i) => Array.isArray(i)));

manyCases("slices are views of the elements that nested arrays would give", (draws) => {
  const shape = draws.shape([1, 4], 4000);
  const a = counting(draws, shape);
  const index = anyIndex(draws, shape, false);
  const found = a.slice(...(index as string[]));
  const wanted = selected(a.toArray<Nest>(), index);
  expectElements(flat(found.toArray<Nest>()), flat(wanted), () => `(${shape}) at ${JSON.stringify(index)}`);
  expectElements(found.copy().data, flat(wanted), () => `copy of (${shape}) at ${JSON.stringify(index)}`);
  return found.size;
});

manyCases("lists and masks select as nested arrays would", (draws) => {
  const shape = draws.shape([1, 4], 4000);
  const a = counting(draws, shape);
  const index = anyIndex(draws, shape, true);
  if (!plain(index) || index.some((i) => Array.isArray(i) && i.length === 0)) return 0;
  const found = a.at(...(index as string[]));
  expectElements(found.data, flat(selected(a.toArray<Nest>(), index)), () => `(${shape}) at ${JSON.stringify(index)}`);
  return found.size;
});

manyCases("several lists broadcast to coordinates", (draws) => {
  const shape = draws.shape([2, 3], 4000);
  if (shape.includes(0)) return 0;
  const a = counting(draws, shape);
  const lists = shape.map((length) => Array.from({ length: 200 }, () => draws.integer(-length, length - 1)));
  const found = a.at(...lists);
  const nested = a.toArray<Nest>();
  const wanted = Array.from(
    { length: 200 },
    (_, i) =>
      selected(
        nested,
        lists.map((list) => list[i] as number),
      ) as number,
  );
  expectElements(found.data, wanted, () => `coordinates of (${shape})`);
  return found.size;
});

manyCases("writing to an index changes what reading it gives, and nothing else", (draws) => {
  const shape = draws.shape([1, 4], 4000);
  const a = counting(draws, shape);
  const index = anyIndex(draws, shape, draws.integer(0, 1) === 1);
  if (!plain(index)) return 0;
  const before = Array.from(a.copy().data);
  const touched = new Set(flat(selected(a.toArray<Nest>(), index)));
  a.set(-1, ...(index as string[]));
  expectElements(
    a.copy().data,
    before.map((x) => (touched.has(x) ? -1 : x)),
    () => `(${shape}) set at ${JSON.stringify(index)}`,
  );
  return touched.size;
});

manyCases("a mask of all axes reads and writes where it is true", (draws) => {
  const shape = draws.shape([1, 4], 4000);
  const a = counting(draws, shape);
  const mask = draws.array(shape, "bool", () => draws.integer(0, 1));
  const before = Array.from(a.copy().data);
  const truth = Array.from(mask.copy().data);
  const chosen = before.filter((_, i) => truth[i] === 1);
  expectElements(a.at(mask).data, chosen, () => `mask of (${shape})`);
  a.set(array(chosen.map((x) => -x)), mask);
  expectElements(
    a.copy().data,
    before.map((x, i) => (truth[i] === 1 ? -x : x)),
    () => `mask of (${shape}), set`,
  );
  expect(a.shape).toEqual(shape);
  return a.size;
});
