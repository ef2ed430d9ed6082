/** What the golden data do not say of axes and shapes: what is a view, what errors read like, what lists of arrays become. */
import { describe, expect, test } from "vitest";
import {
  AxisError,
  arange,
  array,
  arraySplit,
  broadcastTo,
  concatenate,
  configure,
  diag,
  diagonal,
  expandDims,
  flip,
  fromFunction,
  full,
  geomspace,
  linspace,
  memory,
  meshgrid,
  moveaxis,
  type NDArray,
  pad,
  repeat,
  reshape,
  roll,
  rot90,
  ShapeError,
  scope,
  split,
  squeeze,
  stack,
  swapaxes,
  tile,
  zeros,
} from "../src/index.ts";

const square = () =>
  array([
    [1, 2],
    [3, 4],
  ]);

describe("views", () => {
  const views: Record<string, (a: NDArray) => NDArray> = {
    swapaxes: (a) => swapaxes(a, 0, 1),
    moveaxis: (a) => moveaxis(a, 0, 1),
    expandDims: (a) => expandDims(a, 0),
    squeeze: (a) => squeeze(expandDims(a, 1)),
    broadcastTo: (a) => broadcastTo(a, [3, 2, 2]),
    flip: (a) => flip(a),
    rot90: (a) => rot90(a),
    diagonal: (a) => diagonal(a),
    diag: (a) => diag(a),
    split: (a) => split(a, 2)[0] as NDArray,
    arraySplit: (a) => arraySplit(a, 3, { axis: 1 })[0] as NDArray,
  };
  test.each(Object.entries(views))("%s shares its elements, in Wasm memory and in ordinary buffers", (_, make) => {
    for (const heapBudget of [2 ** 28, 0]) {
      configure({ heapBudget });
      const a = square();
      make(a).set(7);
      expect(a.item(0, 0) === 7 || a.item(0, 1) === 7).toBe(true);
    }
    configure({ heapBudget: 2 ** 28 });
  });

  const copies: Record<string, (a: NDArray) => NDArray> = {
    concatenate: (a) => concatenate([a]),
    stack: (a) => stack([a]),
    tile: (a) => tile(a, 1),
    repeat: (a) => repeat(a, 1, { axis: 0 }),
    roll: (a) => roll(a, 0),
    pad: (a) => pad(a, 0),
    meshgrid: (a) => meshgrid(a.at(0))[0] as NDArray,
    array: (a) => array([a.at(0), a.at(1)]),
  };
  test.each(Object.entries(copies))("%s does not", (_, make) => {
    const a = square();
    make(a).set(7);
    expect(a.toArray()).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

test("results are the same in ordinary buffers as in Wasm memory", () => {
  const run = () => {
    const a = arange(24).reshape([2, 3, 4]);
    return [
      concatenate([a, flip(a)], { axis: 1 }),
      tile(a, [2, 1, 2]),
      roll(a, [1, 2], { axis: [0, 2] }),
      pad(
        a,
        [
          [1, 2],
          [0, 3],
          [4, 1],
        ],
        { mode: "reflect" },
      ),
      pad(a, 2, { constantValues: [1, 2] }),
      repeat(a, [1, 0, 2], { axis: 1 }),
      stack([a.T, a.T], { axis: 1 }),
      diag([1, 2, 3], { k: -1 }),
    ].map((result) => [result.shape, result.toArray()]);
  };
  const inWasm = run();
  configure({ heapBudget: 0 });
  const inBuffers = run();
  configure({ heapBudget: 2 ** 28 });
  expect(inBuffers).toEqual(inWasm);
});

test("temporaries are returned", () => {
  const before = memory().arrays;
  scope(() => {
    for (let i = 0; i < 10; i++) pad(tile(concatenate([square(), square().T]), 2), 3, { mode: "wrap" });
  });
  expect(memory().arrays).toBe(before);
});

describe("array of", () => {
  test("complex numbers", () => {
    const z = array([{ re: 1, im: 2 }, 3, true]);
    expect(z.dtype).toBe("complex128");
    expect([...z.data]).toEqual([1, 2, 3, 0, 1, 0]);
    expect(array({ re: 1, im: 2 }).shape).toEqual([]);
    expect(array([[{ re: 1, im: 2 }]], { dtype: "complex64" }).data).toEqual(Float32Array.of(1, 2));
    expect(array([{ re: 1, im: 2 }], { dtype: "float64" }).toArray()).toEqual([1]);
    expect(array([{ re: 0, im: 2 }], { dtype: "bool" }).toArray()).toEqual([true]);
    expect(full([2], { re: 1, im: -1 }).toArray()).toEqual([
      { re: 1, im: -1 },
      { re: 1, im: -1 },
    ]);
  });

  test("arrays, among numbers where they are 0-d", () => {
    const a = square();
    expect(array([a.sum(), 2, a.max()]).toArray()).toEqual([10, 2, 4]);
    expect(array([a.T, a]).toArray()).toEqual([
      [
        [1, 3],
        [2, 4],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    expect(array([[a.at(0)], [a.at(1)]]).shape).toEqual([2, 1, 2]);
    expect(array([a.astype("float32")]).dtype).toBe("float32");
    expect(array([zeros([2], { dtype: "bool" }), zeros([2], { dtype: "int32" })]).dtype).toBe("int32");
    expect(() => array([a, a.at(0)])).toThrow(
      "Cannot make an array of ragged data: element [1] has an array of shape (2,), wanted 2 elements, as in shape (2, 2, 2)",
    );
    expect(() => array([a.sum(), [1]] as never)).toThrow("element [1] has 1 elements, wanted a number");
  });
});

describe("creation", () => {
  test("arange is float64 unless told otherwise", () => {
    expect(arange(3).dtype).toBe("float64");
    expect(arange(2, { dtype: "bool" }).toArray()).toEqual([false, true]);
    expect(() => arange(3, { dtype: "bool" })).toThrow("Cannot arange 3 elements of bool: there are two, wanted a type of numbers");
    expect(() => arange(0, 1, 0)).toThrow("Cannot arange from 0 to 1 by 0: wanted finite numbers and a step other than 0");
    expect(() => arange(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => arange(2 ** 40)).toThrow(ShapeError);
  });

  test("linspace says its step, geomspace what it cannot do", () => {
    const [x, step] = linspace(0, 1, 5, { retstep: true });
    expect([x.toArray(), step]).toEqual([[0, 0.25, 0.5, 0.75, 1], 0.25]);
    expect(() => geomspace(0, 1)).toThrow("Cannot make a geometric progression from 0 to 1: wanted two numbers of one sign, neither 0");
    expect(() => geomspace(-1, 1)).toThrow(RangeError);
    expect(() => linspace(0, 1, 2.5)).toThrow("dimension 0 of (2.5,) is 2.5, wanted an integer from 0 up");
  });

  test("fromFunction is called once with the indices", () => {
    let calls = 0;
    const made = fromFunction(
      (i, j) => {
        calls++;
        return i.multiply(3).add(j);
      },
      [2, 3],
    );
    expect([calls, made.toArray()]).toEqual([
      1,
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    ]);
  });
});

test("errors name what was given and what is wanted", () => {
  const a = zeros([2, 3]);
  expect(() => swapaxes(a, 0, 2)).toThrow(new AxisError(2, [2, 3]).message);
  expect(() => moveaxis(a, [0, 1], 0)).toThrow("Cannot move 2 axes of (2, 3) to 1 places: wanted lists of equal length");
  expect(() => flip(a, { axis: [0, -2] })).toThrow("Cannot flip (2, 3) along axes [0,-2]: wanted each axis once");
  expect(() => squeeze(a, { axis: 0 })).toThrow("Cannot squeeze axis 0 of (2, 3): it has length 2, wanted 1");
  expect(() => broadcastTo(a, [3])).toThrow("Cannot broadcast (2, 3) to (3,): wanted each dimension, from the last, to be equal or 1");
  expect(() => concatenate([])).toThrow("Cannot concatenate no arrays: wanted at least one");
  expect(() => concatenate([1, 2])).toThrow("Cannot concatenate 0-d arrays: they have no axis; use stack");
  expect(() => concatenate([a, zeros([2, 2])])).toThrow(
    "Cannot concatenate (2, 3) and (2, 2) along axis 0: wanted equal shapes but for that axis",
  );
  expect(() => stack([a, zeros([2])])).toThrow("Cannot stack (2, 3) and (2,): wanted equal shapes");
  expect(() => split(a, 2, { axis: 1 })).toThrow(
    "Cannot split axis 1 of (2, 3): length 3 does not divide into 2 equal parts; use arraySplit for unequal ones",
  );
  expect(() => split(a, [0.5])).toThrow("it is cut at [0.5], wanted integers");
  expect(() => repeat(a, [1, 2, 3], { axis: 0 })).toThrow(
    "Cannot repeat axis 0 of (2, 3): 3 counts for 2 elements, wanted one for each or one for all",
  );
  expect(() => repeat(a, -1)).toThrow("Cannot repeat axis 0 of (6,): -1 times, wanted an integer from 0 up");
  expect(() => roll(a, [1, 2, 3], { axis: [0, 1] })).toThrow("Cannot roll by 3 shifts along 2 axes: wanted as many, or one of them");
  expect(() => roll(a, 0.5)).toThrow("Cannot roll by 0.5: wanted an integer");
  expect(() => pad(a, [1, 2, 3])).toThrow(
    "Cannot pad (2, 3): padWidth is [1,2,3], wanted a number, [before, after], or such a pair for each of 2 axes",
  );
  expect(() => pad(a, -1)).toThrow("Cannot pad (2, 3) by -1: wanted integers from 0 up");
  expect(() => pad(zeros([0]), 1, { mode: "edge" })).toThrow(
    'Cannot pad axis 0 of (0,) in mode "edge": it is empty, wanted at least one element',
  );
  expect(() => pad(a, 1, { mode: "mirror" as never })).toThrow(
    'Cannot pad in mode "mirror": wanted constant, edge, reflect, symmetric, wrap',
  );
  expect(() => diag(zeros([1, 1, 1]))).toThrow("Cannot diag (1, 1, 1): wanted a vector or a matrix");
  expect(() => meshgrid([1], { indexing: "yx" as never })).toThrow('Cannot meshgrid with indexing "yx": wanted "xy" or "ij"');
  expect(() => reshape(a, [4] as number[])).toThrow(ShapeError);
});
