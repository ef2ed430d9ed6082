/** Operations on shapes against index arithmetic: where each element of the result comes from. An element is a case. */
import {
  broadcastTo,
  concatenate,
  flip,
  moveaxis,
  type NDArray,
  pad,
  repeat,
  reshape,
  roll,
  split,
  stack,
  swapaxes,
  tile,
  transpose,
} from "@genmath/ts-api";
import { expect } from "vitest";
import { type Draws, expectElements, manyCases } from "./many-cases.ts";

type Place = readonly number[];

const sizeOf = (shape: readonly number[]) => shape.reduce((product, dim) => product * dim, 1);

/** The indices of a shape in row-major order. */
function* places(shape: readonly number[]): Generator<Place> {
  for (let flat = 0; flat < sizeOf(shape); flat++) {
    let rest = flat;
    const place = new Array<number>(shape.length);
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      place[axis] = rest % (shape[axis] as number);
      rest = Math.floor(rest / (shape[axis] as number));
    }
    yield place;
  }
}

/** The value of `counting` at a place: its row-major number. */
const at = (shape: readonly number[], place: Place) => place.reduce((flat, i, axis) => flat * (shape[axis] as number) + i, 0);

function counting(draws: Draws, shape: readonly number[], first = 0): NDArray {
  let next = first;
  return draws.array(shape, draws.pick(["float64", "float32", "int32"]), () => next++);
}

/** The result has the shape, and each element is the one of `a` that `from` says, or a number by itself. */
function expectFrom(found: NDArray, shape: readonly number[], from: (place: Place) => number, what: string): number {
  expect(found.shape, what).toEqual(shape);
  expectElements(found.copy().data, Array.from(places(shape), from), () => what);
  return found.size;
}

const shapeFor = (draws: Draws, least = 1) => draws.shape([least, 4], 2000);
const axisOf = (draws: Draws, shape: readonly number[]) => draws.integer(0, shape.length - 1);
const given = (draws: Draws, axis: number, rank: number) => draws.pick([axis, axis - rank]);

manyCases("transpose by any permutation", (draws) => {
  const shape = shapeFor(draws);
  const axes = shape
    .map((_, axis) => [draws.integer(0, 1e6), axis] as const)
    .sort(([x], [y]) => x - y)
    .map(([, axis]) => axis);
  const found = transpose(counting(draws, shape), axes);
  return expectFrom(
    found,
    axes.map((axis) => shape[axis] as number),
    (place) =>
      at(
        shape,
        shape.map((_, axis) => place[axes.indexOf(axis)] as number),
      ),
    `transpose of (${shape}) by ${axes}`,
  );
});

manyCases("swapaxes and moveaxis", (draws) => {
  const shape = shapeFor(draws);
  const [i, j] = [axisOf(draws, shape), axisOf(draws, shape)];
  const a = counting(draws, shape);
  const swapped = shape.map((_, axis) => (axis === i ? j : axis === j ? i : axis));
  const moved = shape.map((_, axis) => axis).filter((axis) => axis !== i);
  moved.splice(j, 0, i);
  const check = (found: NDArray, order: readonly number[], what: string) =>
    expectFrom(
      found,
      order.map((axis) => shape[axis] as number),
      (place) =>
        at(
          shape,
          shape.map((_, axis) => place[order.indexOf(axis)] as number),
        ),
      what,
    );
  check(swapaxes(a, given(draws, i, shape.length), j), swapped, `swapaxes of (${shape}), ${i}, ${j}`);
  return check(moveaxis(a, i, given(draws, j, shape.length)), moved, `moveaxis of (${shape}), ${i}, ${j}`);
});

manyCases("reshape keeps the row-major order", (draws) => {
  const shape = shapeFor(draws);
  const size = sizeOf(shape);
  const factor = draws.pick([1, 2, 3, 4, 5, 7, 8].filter((n) => size % n === 0));
  const found = reshape(counting(draws, shape), size === 0 ? [0] : draws.pick([[factor, -1], [-1, factor], [-1]]));
  expectElements(
    found.copy().data,
    Array.from({ length: size }, (_, i) => i),
    () => `reshape of (${shape}) to (${found.shape})`,
  );
  return found.size;
});

manyCases("flip and roll", (draws) => {
  const shape = shapeFor(draws);
  const axis = axisOf(draws, shape);
  const length = shape[axis] as number;
  const a = counting(draws, shape);
  const shift = draws.integer(-100, 100);
  const changed = (place: Place, to: number) => at(shape, place.with(axis, to));
  expectFrom(
    flip(a, { axis: given(draws, axis, shape.length) }),
    shape,
    (place) => changed(place, length - 1 - (place[axis] as number)),
    `flip of (${shape}) along ${axis}`,
  );
  return expectFrom(
    roll(a, shift, { axis }),
    shape,
    (place) => changed(place, ((((place[axis] as number) - shift) % length) + length) % length),
    `roll of (${shape}) by ${shift} along ${axis}`,
  );
});

manyCases("repeat and tile", (draws) => {
  const shape = draws.shape([1, 3], 600);
  const axis = axisOf(draws, shape);
  const times = draws.integer(0, 4);
  const a = counting(draws, shape);
  expectFrom(
    repeat(a, times, { axis }),
    shape.with(axis, (shape[axis] as number) * times),
    (place) => at(shape, place.with(axis, Math.floor((place[axis] as number) / times))),
    `repeat of (${shape}) along ${axis}`,
  );
  const counts = shape.map(() => draws.integer(0, 3));
  return expectFrom(
    tile(a, counts),
    shape.map((dim, i) => dim * (counts[i] as number)),
    (place) =>
      at(
        shape,
        place.map((p, i) => p % (shape[i] as number)),
      ),
    `tile of (${shape}) by ${counts}`,
  );
});

manyCases("broadcastTo", (draws) => {
  const shape = shapeFor(draws);
  const own = shape.map((dim) => (draws.integer(0, 2) === 0 ? 1 : dim)).slice(draws.integer(0, 1));
  const lead = shape.length - own.length;
  return expectFrom(
    broadcastTo(counting(draws, own), shape),
    shape,
    (place) =>
      at(
        own,
        own.map((dim, i) => (dim === 1 ? 0 : (place[i + lead] as number))),
      ),
    `(${own}) to (${shape})`,
  );
});

manyCases("concatenate, and split gives the parts back", (draws) => {
  const shape = draws.shape([1, 4], 1000);
  const axis = axisOf(draws, shape);
  const lengths = Array.from({ length: draws.integer(1, 4) }, () => draws.integer(0, 5));
  const parts = lengths.map((length) => counting(draws, shape.with(axis, length), 1000 * length));
  const joined = concatenate(parts, { axis });
  const ends = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, length) => sum + length, 0));
  for (const [i, part] of split(joined, ends.slice(0, -1), { axis }).entries()) {
    expect(part.shape).toEqual(parts[i]?.shape);
    expectElements(part.copy().data, (parts[i] as NDArray).copy().data, () => `part ${i} of (${joined.shape}) along ${axis}`);
  }
  return joined.size;
});

manyCases("stack puts each array at its place of a new axis", (draws) => {
  const shape = draws.shape([0, 3], 700);
  const axis = draws.integer(0, shape.length);
  const size = sizeOf(shape);
  const arrays = [0, 1, 2].map((i) =>
    draws.array(
      shape,
      "float64",
      (
        (next) => () =>
          next++
      )(i * size),
    ),
  );
  return expectFrom(
    stack(arrays, { axis }),
    shape.toSpliced(axis, 0, 3),
    (place) => (place[axis] as number) * size + at(shape, place.toSpliced(axis, 1)),
    `stack of (${shape}) along ${axis}`,
  );
});

manyCases("pad by a constant and by its modes", (draws) => {
  const shape = draws.shape([1, 3], 600);
  if (shape.includes(0)) return 0;
  const widths = shape.map((dim) => [draws.integer(0, dim + 2), draws.integer(0, dim + 2)] as const);
  const mode = draws.pick(["constant", "edge", "wrap", "symmetric"] as const);
  const padded = shape.map((dim, i) => dim + (widths[i]?.[0] as number) + (widths[i]?.[1] as number));
  const source = (p: number, dim: number): number => {
    if (mode === "edge") return Math.min(dim - 1, Math.max(0, p));
    const within = ((p % dim) + dim) % dim;
    return mode === "wrap" || Math.floor(p / dim) % 2 === 0 ? within : dim - 1 - within;
  };
  const found = pad(counting(draws, shape), widths, { mode, ...(mode === "constant" && { constantValues: -1 }) });
  const from = (place: Place) => {
    const inner = place.map((p, i) => p - (widths[i]?.[0] as number));
    const outside = inner.some((p, i) => p < 0 || p >= (shape[i] as number));
    return mode === "constant" && outside
      ? -1
      : at(
          shape,
          inner.map((p, i) => source(p, shape[i] as number)),
        );
  };
  return expectFrom(found, padded, from, `pad of (${shape}) by ${JSON.stringify(widths)}, ${mode}`);
});
