/**
 * Every allocation fails, once by itself and once with all that follow: an operation then succeeds in ordinary buffers or throws OutOfMemoryError, leaves nothing
 * behind, and works afterwards.
 */
import { afterEach, expect, test, vi } from "vitest";
import {
  argsort,
  array,
  fft,
  histogram,
  isin,
  linalg,
  matmul,
  memory,
  type NDArray,
  nn,
  OutOfMemoryError,
  ones,
  putAlongAxis,
  random,
  scope,
  sort,
  take,
  topk,
  unique,
} from "../src/index.ts";
import { runtime } from "../src/runtime/runtime.ts";

afterEach(() => vi.restoreAllMocks());

// Large enough that operands and results have blocks of the heap, and scratch does not come from the arena.
const a = ones([60, 50]);
const square = array(
  Float64Array.from({ length: 144 }, (_, i) => 1 / (1 + Math.floor(i / 12) + (i % 12))),
  { shape: [12, 12] },
);

const OPERATIONS: Record<string, () => NDArray> = {
  add: () => a.add(Float64Array.from({ length: 50 }, (_, i) => i)),
  "exp of a view": () => a.T.exp(),
  "sum of a view": () => a.T.sum({ axis: 0 }),
  "a list of indices": () => a.at(Array.from({ length: 40 }, (_, i) => i % 6)),
  "a mask of a view": () => a.T.at(ones([50, 60], { dtype: "bool" })),
  "set at lists": () => a.copy().set(ones([40, 30, 50]), ones([40, 30], { dtype: "int32" })),
  "set from itself": () => ones([20, 20]).set(ones([20, 20]).T, ":", "::-1"),
  astype: () => a.T.astype("complex64"),
  matmul: () => matmul(a, a.T),
  norm: () => linalg.norm(a, { axis: 1 }),
  softmax: () => nn.softmax(a, { axis: 0 }),
  attention: () => nn.attention(a, a, a, { mask: ones([60, 60], { dtype: "bool" }) }),
  "argsort of columns": () => argsort(a, { axis: 0 }),
  "sort of a view of complex numbers": () => sort(a.T.astype("complex64")),
  "take of a view": () => take(a.T, [1, -1], { axis: 1 }),
  unique: () => unique(a, { returnIndex: true, returnInverse: true, returnCounts: true, axis: 1 }).inverse,
  histogram: () => histogram(a.T, { bins: 3, density: true }).counts,
  topk: () => topk(a, 2, { axis: 0 }).values,
  "putAlongAxis of a view": () => putAlongAxis(a.copy().T, [[0]], 7),
  isin: () => isin(a.T, [1, 2]),
  fft: () => fft.fft(a, { axis: 0, n: 70 }),
  eig: () => linalg.eig(square).eigenvectors,
  eigh: () => linalg.eigh(square).eigenvectors,
  randn: () => {
    random.seed(1);
    return random.randn(12, 12);
  },
};

/** Runs the operation with the k-th allocation refused, for every k until there is no k-th. Returns how many times it was refused memory for good. */
function refuse(operation: () => NDArray, refused: (call: number, k: number) => boolean): number {
  const wanted = scope(() => operation().toArray());
  const { heap } = runtime().engine;
  const before = memory().usedBytes;
  let failures = 0;
  for (let k = 1; ; k++) {
    let calls = 0;
    const spy = vi.spyOn(heap, "allocate").mockImplementation((bytes) => {
      calls++;
      return refused(calls, k) ? undefined : Object.getPrototypeOf(heap).allocate.call(heap, bytes);
    });
    try {
      expect(scope(() => operation().toArray())).toEqual(wanted);
    } catch (error) {
      expect(error).toBeInstanceOf(OutOfMemoryError);
      failures++;
    } finally {
      spy.mockRestore();
    }
    expect(memory().usedBytes).toBe(before);
    if (calls < k) {
      expect(k).toBeGreaterThan(1);
      expect(scope(() => operation().toArray())).toEqual(wanted);
      return failures;
    }
  }
}

for (const [name, operation] of Object.entries(OPERATIONS)) {
  test(name, () => {
    // Plans and generators stay: make them first.
    scope(() => operation().toArray());
    refuse(operation, (call, k) => call === k);
    // When nothing can be had at all, no kernel has an address to work on.
    expect(refuse(operation, (call, k) => call >= k)).toBeGreaterThan(0);
  });
}
