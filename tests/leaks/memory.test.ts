/** What indexing leaves in memory, what `memory()` tells, what a scope keeps. */
import {
  array,
  configure,
  DisposedError,
  IndexError,
  memory,
  type NDArray,
  OutOfMemoryError,
  ones,
  ShapeError,
  scope,
  zeros,
} from "@genmath/ts-api";
import { afterEach, describe, expect, test } from "vitest";

const BUDGET = memory().heapBudget;

afterEach(() => configure({ heapBudget: BUDGET, trackCreation: false }));

describe("indexing", () => {
  test("holds on to nothing, neither when it succeeds nor when it fails", () => {
    const before = memory().usedBytes;
    const a = ones([40, 50]);
    const turned = a.T;
    const mask = a.astype("bool");
    const results: NDArray[] = [
      a.slice("::2", -1),
      a.at([0, 1], [2, 3]),
      a.at(mask),
      a.at(":", [1, 2, 3]),
      turned.at([0], "::2", null),
      turned.at("::-1", [[0], [1]]),
      a.diagonal(),
    ];
    a.set(2, ":", [1, 2]).set(a, "...").set(0, mask);
    expect(() => a.at([0, 99])).toThrow(IndexError);
    expect(() => a.at([[0, 1]], [0, 1, 2])).toThrow(ShapeError);
    expect(() => a.set([1, 2, 3], mask)).toThrow(ShapeError);
    for (const array of [a, turned, mask, ...results]) array.dispose();
    expect(memory().usedBytes).toBe(before);
    scope(() => {
      const inner = ones([40, 50]);
      const used = memory().usedBytes;
      for (let i = 0; i < 50; i++) scope(() => inner.at(inner.astype("bool")).sum().item());
      expect(memory().usedBytes).toBe(used);
    });
  });

  test("rows of a loop keep the array until it ends with a scope", () => {
    const before = memory().arrays;
    scope(() => {
      for (const row of ones([10, 3])) row.fill(2);
    });
    expect(memory().arrays).toBe(before);
  });

  test("what nothing can hold is an error, and everything works afterwards", () => {
    const a = zeros([2, 2], { dtype: "complex128" });
    const many = zeros([46_340, 1], { dtype: "int32" });
    // 2^31 elements of 16 bytes; the offsets alone are 8 GB.
    expect(() => a.at(many, many.T)).toThrow(OutOfMemoryError);
    expect(() => a.set(1, many, many.T)).toThrow(OutOfMemoryError);
    expect(() => a.at(zeros([65_536, 1], { dtype: "int32" }), zeros([65_536], { dtype: "int32" }))).toThrow(ShapeError);
    expect(a.at([0, 1], 0).shape).toEqual([2]);
    expect(a.slice("::-1").set(1).at(0, 0).item()).toEqual({ re: 1, im: 0 });
  });

  test("arrays past the budget are indexed where they are", () => {
    configure({ heapBudget: 0 });
    const before = memory().usedBytes;
    scope(() => {
      const a = array([
        [1, 2],
        [3, 4],
      ]);
      expect(a.at([1, 0], ":").toArray()).toEqual([
        [3, 4],
        [1, 2],
      ]);
      a.set(0, a.astype("bool"));
      expect(a.sum().item()).toBe(0);
    });
    expect(memory().usedBytes).toBe(before);
  });
});

describe("memory().live", () => {
  test("is empty unless asked for; then it names what lives and who made it", () => {
    const early = ones([2]);
    expect(memory().live).toEqual([]);
    configure({ trackCreation: true });
    function forgetful(): NDArray {
      return zeros([3, 4], { dtype: "float32" });
    }
    const kept = forgetful();
    const view = kept.T;
    zeros([5]).dispose();
    scope(() => ones([6]).add(1).sum().item());
    const { live } = memory();
    expect(live.map(({ dtype, shape, bytes }) => ({ dtype, shape, bytes }))).toEqual([{ dtype: "float32", shape: [3, 4], bytes: 48 }]);
    expect(live[0]?.stack).toContain("forgetful");
    kept.dispose();
    expect(memory().live).toHaveLength(1);
    view.dispose();
    expect(memory().live).toEqual([]);
    early.dispose();
  });

  test("does not grow with arrays that ended, and does not keep them", () => {
    configure({ trackCreation: true });
    const used = memory().usedBytes;
    for (let i = 0; i < 3000; i++) scope(() => ones([3]).add(1).sum().item());
    expect(memory().live).toEqual([]);
    expect(memory().usedBytes).toBe(used);
    expect(() => configure({ trackCreation: 1 as never })).toThrow("Cannot configure trackCreation 1: wanted true or false");
  });
});

describe("scope", () => {
  test("keeps arrays in sets, keys of maps, and deep lists; a cycle ends", () => {
    type Link = { next?: Link; array?: NDArray };
    const result = scope(() => {
      const last: Link = { array: ones([1]) };
      let list = last;
      for (let i = 0; i < 100_000; i++) list = { next: list };
      last.next = list;
      return { list, last, set: new Set([ones([2])]), map: new Map([[ones([3]), [[ones([4])]]]]) };
    });
    expect(result.last.array?.item()).toBe(1);
    for (const a of result.set) expect(a.size).toBe(2);
    for (const [key, [[deep] = []]] of result.map) expect([key.sum().item(), deep?.sum().item()]).toEqual([3, 4]);
  });

  test("a view of what was made inside escapes with its memory; one of what was there ends with nothing", () => {
    const outside = ones([3]);
    const [row, part] = scope(() => [zeros([2, 2]).at(1), outside.slice("1:")]);
    expect(row?.toArray()).toEqual([0, 0]);
    expect(part?.toArray()).toEqual([1, 1]);
  });

  test("an asynchronous function is refused, its own failure is not reported a second time", async () => {
    let late: unknown;
    const asynchronous = async () => {
      const a = ones([2]);
      await Promise.resolve();
      try {
        a.sum();
      } catch (error) {
        late = error;
        throw error;
      }
    };
    expect(() => scope(asynchronous)).toThrow(TypeError);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(late).toBeInstanceOf(DisposedError);
  });
});
