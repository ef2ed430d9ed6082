/** Nothing is left behind: scopes, dispose, `using`, failures, memory that runs out. */
import {
  add,
  array,
  configure,
  DisposedError,
  linalg,
  matmul,
  memory,
  type NDArray,
  nn,
  OutOfMemoryError,
  ones,
  scope,
  zeros,
} from "@genmath/ts-api";
import { afterEach, describe, expect, test } from "vitest";

const BUDGET = memory().heapBudget;

afterEach(() => configure({ heapBudget: BUDGET }));

function fails(operation: () => unknown): boolean {
  try {
    operation();
    return false;
  } catch {
    return true;
  }
}

/** One round of twenty mixed operations, some of which fail. */
function mixed(round: number): void {
  const a = ones([3, 4]).multiply(round % 7);
  const b = a.T.add([1, 2, 3]);
  const c = matmul(a, b).exp();
  const d = nn.softmax(c, { axis: 0 }).sum({ axis: 1 });
  const failures = [() => matmul<NDArray, NDArray>(a, c), () => add(a, zeros([5] as number[])), () => a.item(9, 9)].filter(fails);
  if (failures.length !== 3) throw new Error(`${failures.length} of 3 operations failed`);
  nn.attention(a, a, a, { causal: true }).max();
  d.astype("float32").T.copy().argmax();
}

describe("scope", () => {
  test("0 bytes of growth after a million operations, failed ones included", { timeout: 120_000 }, () => {
    scope(() => mixed(1));
    const before = memory();
    for (let round = 0; round < 50_000; round++) scope(() => mixed(round));
    const after = memory();
    expect(after.usedBytes - before.usedBytes).toBe(0);
    expect(after.arrays - before.arrays).toBe(0);
    expect(after.heapBytes).toBe(before.heapBytes);
  });

  test("what is returned lives, whatever it is nested in; the rest does not", () => {
    let lost: NDArray | undefined;
    const kept = scope(() => {
      lost = ones([2]);
      const shared = ones([3]);
      return { list: [ones([1])], map: new Map([["x", ones([4])]]), view: shared.reshape([3, 1]).T };
    });
    expect(kept.list[0]?.item()).toBe(1);
    expect(kept.map.get("x")?.size).toBe(4);
    expect(kept.view.shape).toEqual([1, 3]);
    expect(() => lost?.toArray()).toThrow(DisposedError);
  });

  test("scopes nest: what escapes the inner one ends with the outer one", () => {
    let middle: NDArray | undefined;
    const before = memory().arrays;
    const total = scope(() => {
      middle = scope(() => ones([10]).add(1));
      return middle.sum();
    });
    expect(total.item()).toBe(20);
    expect(() => middle?.sum()).toThrow(
      "Cannot use an array after it was disposed: it ended with dispose(), `using` or its scope(); return it from the scope to keep it",
    );
    total.dispose();
    expect(memory().arrays).toBe(before);
  });

  test("arrays from outside are not touched; a scope that throws leaves nothing", () => {
    const outside = ones([5]);
    const before = memory().usedBytes;
    expect(() =>
      scope(() => {
        outside.add(1).multiply(2);
        throw new Error("stop");
      }),
    ).toThrow("stop");
    expect(memory().usedBytes).toBe(before);
    expect(outside.sum().item()).toBe(5);
    expect(() => scope(async () => ones([1]))).toThrow("Cannot scope an asynchronous function: it returned a promise");
  });
});

describe("dispose", () => {
  test("returns the memory with the last handle, and the handle is dead", () => {
    const before = memory().usedBytes;
    const a = ones([100]);
    const view = a.reshape([10, 10]);
    a.dispose();
    a.dispose();
    expect(() => a.sum()).toThrow("Cannot use an array after it was disposed: it ended with dispose() or `using`");
    expect(scope(() => view.sum().item())).toBe(100);
    view.dispose();
    expect(memory().usedBytes).toBe(before);
  });

  test("operations hold on to nothing: dispose after any of them returns the memory", () => {
    const before = memory().arrays;
    const a = ones([8, 8]);
    const results = [
      a.mean(),
      a.mean({ axis: 0 }),
      nn.attention(a, a, a),
      a.maximum(0),
      nn.relu(a),
      nn.softmax(a, { axis: 0 }),
      linalg.norm(a),
    ];
    a.set(2);
    a.dispose();
    for (const result of results) result.dispose();
    expect(memory().arrays).toBe(before);
  });

  test("Symbol.dispose is dispose", () => {
    const a = ones([2]);
    a[Symbol.dispose]();
    expect(() => a.data).toThrow(DisposedError);
  });
});

describe("two tiers", () => {
  test("past the budget arrays live in ordinary buffers and give the same results", () => {
    const inside = scope(() => [...matmul(ones([20, 30]).add(0.5), ones([30, 10])).data]);
    configure({ heapBudget: 0 });
    const before = memory().arrays;
    const outside = scope(() => {
      const a = ones([20, 30]).add(0.5);
      expect(nn.softmax(a.T, { axis: 0 }).sum({ axis: 0 }).max().item()).toBeCloseTo(1, 12);
      return [...matmul(a, ones([30, 10])).data];
    });
    expect(outside).toEqual(inside);
    expect(memory().arrays).toBe(before);
  });

  test("data survives the growth of the memory and the end of its array", () => {
    const a = array([1, 2, 3]);
    const { data } = a;
    const large = Array.from({ length: 40 }, () => zeros([100_000]));
    expect([...data]).toEqual([1, 2, 3]);
    a.set(7, 0);
    expect(data[0]).toBe(7);
    a.dispose();
    for (const other of large) other.dispose();
    ones([3]);
    expect([...data]).toEqual([7, 2, 3]);
  });

  test("an array that nothing can hold is an OutOfMemoryError, and everything still works", () => {
    expect(() => zeros([2 ** 31 - 1], { dtype: "complex128" })).toThrow(OutOfMemoryError);
    try {
      zeros([2 ** 31 - 1], { dtype: "complex128" });
    } catch (error) {
      expect((error as OutOfMemoryError).bytes).toBe(16 * (2 ** 31 - 1));
    }
    expect(ones([4]).sum().item()).toBe(4);
  });
});
