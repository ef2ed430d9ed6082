/** What indexing says and promises; that it selects NumPy's elements is tested against NumPy itself (tests/accuracy/indexing.test.ts). */
import { describe, expect, test } from "vitest";
import {
  array,
  type BasicIndex,
  DisposedError,
  DTypeError,
  GenMathError,
  type Index,
  IndexError,
  type NDArray,
  ones,
  reshape,
  ShapeError,
  zeros,
} from "../src/index.ts";

const grid = (...shape: number[]): NDArray =>
  reshape(
    Array.from({ length: shape.reduce((product, dim) => product * dim, 1) }, (_, i) => i),
    shape,
  );

function failure(body: () => unknown): Error {
  try {
    body();
  } catch (error) {
    return error as Error;
  }
  throw new Error("It did not fail");
}

describe("slice", () => {
  test("is a view: writing to it writes to the array", () => {
    const a = grid(3, 4);
    a.slice("::-2", { start: 1, stop: 3 }).set(-1);
    expect(a.toArray()).toEqual([
      [0, -1, -1, 3],
      [4, 5, 6, 7],
      [8, -1, -1, 11],
    ]);
    a.slice(1, "...", null).fill(0);
    expect(a.at(1).toArray()).toEqual([0, 0, 0, 0]);
  });

  test("clamps bounds however far they are, and takes spaces and signs", () => {
    const a = grid(5);
    expect(a.slice("-99:99").toArray()).toEqual([0, 1, 2, 3, 4]);
    expect(a.slice(" +1 : -1 : 2 ").toArray()).toEqual([1, 3]);
    expect(a.slice("99:").shape).toEqual([0]);
    expect(a.slice("99::-1").toArray()).toEqual([4, 3, 2, 1, 0]);
    expect(a.slice("9007199254740993:").shape).toEqual([0]);
    expect(a.slice({ start: Number.NEGATIVE_INFINITY, step: 4 }).toArray()).toEqual([0, 4]);
    expect(a.slice({}).toArray()).toEqual(a.toArray());
    expect(a.slice("newaxis", "...").shape).toEqual([1, 5]);
    expect(a.slice().shape).toEqual([5]);
  });

  test.each<[string, BasicIndex[], string]>([
    ["a step of 0", [":", "::0"], "Cannot slice (argument 1): step is 0, wanted an integer other than 0"],
    ["text that is none", ["0:x"], 'Cannot read index "0:x" (argument 0): "x" at position 2, wanted "start:stop:step", "..." or "newaxis"'],
    ["a fraction", [0, "1.5:"], 'Cannot read index "1.5:" (argument 1): "1.5" at position 0'],
    ["a third colon", ["1:2:3:4"], 'Cannot read index "1:2:3:4" (argument 0): a third colon at position 5'],
    [
      "an integer as text",
      ["-1"],
      'Cannot read index "-1" (argument 0): no colon at position 2, wanted "start:stop:step", "..." or "newaxis"; give an integer as a number: -1',
    ],
    ["no text", [""], 'Cannot read index "" (argument 0): no colon at position 0'],
    ["a bound with a fraction", [{ start: 0.5 }], "Cannot slice (argument 0): start is 0.5, wanted an integer"],
    ["a bound that is no number", [{ stop: Number.NaN }], "Cannot slice (argument 0): stop is NaN, wanted an integer"],
    ["an endless step", [{ step: Number.POSITIVE_INFINITY }], "Cannot slice (argument 0): step is Infinity, wanted an integer"],
    ["an integer out of range", [":", 4], "Index 4 is out of range for axis 1 of (3, 4): wanted an integer from -4 to 3"],
    [
      "a list",
      [":", [0, 1] as unknown as BasicIndex],
      'Cannot slice by a list (argument 1): wanted integers, slices, "..." or null; at() takes lists and copies',
    ],
    [
      "another object",
      [{ from: 1 } as BasicIndex],
      "Cannot index by object (argument 0): wanted an integer, a slice, null, integers or a mask",
    ],
    ["nothing", [undefined as unknown as BasicIndex], "Cannot index by undefined (argument 0)"],
  ])("refuses %s", (_, index, message) => {
    const error = failure(() => grid(3, 4).slice(...index));
    expect(error.message).toContain(message);
    expect(error).toBeInstanceOf(IndexError);
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toBeInstanceOf(GenMathError);
  });

  test("refuses too many indices and two ellipses", () => {
    expect(() => grid(3, 4).slice(0, 0, "...", 0)).toThrow("Cannot index (3, 4) with 3 indices: wanted at most 2");
    expect(failure(() => grid(3, 4).slice("...", "..."))).toBeInstanceOf(ShapeError);
    expect(() => zeros([0]).slice(0)).toThrow("Index 0 is out of range for axis 0 of (0,): the axis has no elements");
  });
});

describe("at with lists and masks", () => {
  test("copies", () => {
    const a = grid(3, 4);
    a.at([0, 2]).fill(-1);
    expect(a.toArray()).toEqual(grid(3, 4).toArray());
  });

  test("takes lists, typed arrays and arrays of int32; masks of booleans however they come", () => {
    const a = grid(3, 4);
    const wanted = [3, 8];
    for (const [rows, columns] of [
      [
        [0, 2],
        [-1, 0],
      ],
      [Int32Array.of(0, 2), Uint8Array.of(3, 0)],
      [array([0, 2], { dtype: "int32" }), Float64Array.of(3, 0)],
      [Uint32Array.of(0, 2), Int8Array.of(-1, -4)],
    ] as const) {
      expect(a.at(rows, columns).toArray()).toEqual(wanted);
    }
    expect(a.at([true, false, true], 0).toArray()).toEqual([0, 8]);
    expect(a.at(array([1, 0, 1], { dtype: "bool" }), 0).toArray()).toEqual([0, 8]);
    expect(a.at(true).shape).toEqual([1, 3, 4]);
    expect(a.at([], 0).shape).toEqual([0]);
  });

  test("keeps the dtype, complex numbers and the payload of bits", () => {
    const z = array(Float32Array.of(1, -0, Number.NaN, 2, 3, 4), { dtype: "complex64" });
    expect(z.at([2, 0, 2]).toArray()).toEqual([
      { re: 3, im: 4 },
      { re: 1, im: -0 },
      { re: 3, im: 4 },
    ]);
    expect(z.at([true, true, false]).dtype).toBe("complex64");
    const wide = z.astype("complex128");
    expect(wide.at([-1]).toArray()).toEqual([{ re: 3, im: 4 }]);
    wide.set(array(Float64Array.of(9, 8), { dtype: "complex128" }), [0, 1]);
    expect([...wide.data]).toEqual([9, 8, 9, 8, 3, 4]);
  });

  test.each<[string, Index[], string]>([
    [
      "an index out of range",
      [
        ":",
        [
          [0, 1],
          [4, 0],
        ],
      ],
      "Index 4 (argument 1, element (1, 0)) is out of range for axis 1 of length 4: wanted an integer from -4 to 3",
    ],
    [
      "a negative one",
      [[0, -4]],
      "Index -4 (argument 0, element (1,)) is out of range for axis 0 of length 3: wanted an integer from -3 to 2",
    ],
    ["a fraction", [[0, 1.5]], "Cannot index by 1.5 (argument 0, element 1): wanted 32-bit integers"],
    ["more than 32 bits", [Float64Array.of(2 ** 32)], "Cannot index by 4294967296 (argument 0, element 0): wanted 32-bit integers"],
  ])("refuses %s", (_, index, message) => {
    const error = failure(() => grid(3, 4).at(...index));
    expect(error.message).toBe(message);
    expect(error).toBeInstanceOf(IndexError);
  });

  test("refuses lists that do not broadcast, masks that do not fit, arrays of floats", () => {
    const a = grid(3, 4);
    expect(() => a.at([0, 1], [0, 1, 2])).toThrow("Cannot index with (2,) and (3,): dimensions 2 and 3 at axis -1 differ and neither is 1");
    expect(() => a.at([true, false])).toThrow("Cannot index (3, 4) by a mask of (2,) (argument 0): dimension 0 of the mask is 2, wanted 3");
    expect(() => a.at(":", ones([3, 4], { dtype: "bool" }))).toThrow("Cannot index (3, 4) with 3 indices: wanted at most 2");
    const error = failure(() => a.at(ones([2])));
    expect(error.message).toBe(
      'Cannot index by an array of float64 (argument 0): wanted int32, or bool for a mask; astype("int32") converts',
    );
    expect(error).toBeInstanceOf(DTypeError);
  });
});

test("after dispose everything throws", () => {
  const a = ones([2, 2]);
  const other = zeros([2, 2]);
  a.dispose();
  const uses: Record<string, () => unknown> = {
    at: () => a.at(0),
    "at a list": () => a.at([0]),
    slice: () => a.slice(":"),
    set: () => a.set(0, ":"),
    "set to it": () => other.set(a),
    "index by it": () => other.at(a),
    fill: () => a.fill(0),
    diagonal: () => a.diagonal(),
    iteration: () => [...a],
    item: () => a.item(0, 0),
    toArray: () => a.toArray(),
    toJSON: () => JSON.stringify(a),
    serialize: () => a.serialize(),
    data: () => a.data,
  };
  for (const [name, use] of Object.entries(uses)) expect(use, name).toThrow(DisposedError);
});
