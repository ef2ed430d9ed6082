/** Operations while the memory grows: each in a fresh realm, where the heap is small and every allocation detaches older views of it. */
import { beforeEach, expect, test, vi } from "vitest";

type Library = typeof import("../src/index.ts");
let gm: Library;

beforeEach(async () => {
  vi.resetModules();
  gm = await import("../src/index.ts");
});

const [ROWS, COLUMNS] = [700, 1000];

/** An operation on a strided matrix whose every step allocates more than the heap has; wanted: the sum of the result. */
const OPERATIONS: Record<string, readonly [(a: ReturnType<Library["ones"]>) => { sum(): { item(): unknown } }, number]> = {
  astype: [(a) => a.T.astype("float32"), ROWS * COLUMNS],
  "astype to complex": [(a) => a.T.astype("complex128").real, ROWS * COLUMNS],
  "add across types": [(a) => a.T.add(gm.ones([1], { dtype: "complex128" })).real, 2 * ROWS * COLUMNS],
  copy: [(a) => a.T.copy(), ROWS * COLUMNS],
  reshape: [(a) => a.T.reshape([-1]), ROWS * COLUMNS],
  exp: [(a) => a.T.multiply(0).exp(), ROWS * COLUMNS],
  "sum over an axis": [(a) => a.T.sum({ axis: 0 }), ROWS * COLUMNS],
  matmul: [(a) => a.T.matmul(gm.ones([ROWS, 3])), 3 * ROWS * COLUMNS],
  softmax: [(a) => gm.nn.softmax(a.T, { axis: 0 }), ROWS],
  fft: [
    (a) =>
      gm.fft
        .ifft(gm.fft.fft(a.T, { axis: 0 }), { axis: 0 })
        .real.astype("int32")
        .maximum(1),
    ROWS * COLUMNS,
  ],
  set: [(a) => gm.zeros([COLUMNS, ROWS], { dtype: "float32" }).set(a.T), ROWS * COLUMNS],
  permutation: [(a) => gm.random.permutation(a.T), ROWS * COLUMNS],
  "array of nested": [(a) => gm.array(a.T.toArray<number[][]>()), ROWS * COLUMNS],
};

for (const [name, [operation, wanted]] of Object.entries(OPERATIONS)) {
  test(name, () => {
    const a = gm.ones([ROWS, COLUMNS]);
    expect(Math.round(Number(operation(a).sum().item()))).toBe(wanted);
  });
}

test("what is read while the memory grows is not trusted", () => {
  const a = gm.ones([ROWS, COLUMNS]);
  expect(() => a.read(() => gm.ones([3 * ROWS, COLUMNS]))).toThrow("Cannot trust what was read");
  expect(a.read((x) => x.length)).toBe(ROWS * COLUMNS);
});
