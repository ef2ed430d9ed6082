import { describe, expect, it } from "vitest";
import { Contestant } from "../src/measure/contestant.mjs";
import type { Operations } from "../src/types/contender.ts";

const SIZE = { family: "matmul", size: { dtype: "f64", m: 1, k: 1, n: 1 } } as const;

/** A machine on which a call takes a millisecond, and other programs take `stolen` milliseconds of the calls so numbered. */
function machine(stolen: Record<number, number>) {
  let [wall, processor, calls] = [0, 0, 0];
  const closed: string[] = [];
  const operations: Operations = {
    matmul: () => ({
      run: (take) => {
        wall += 1 + (stolen[calls] ?? 0);
        processor += 1;
        calls++;
        take([calls]);
      },
      flatten: (result: number[]) => result.map((value) => 10 * value),
      close: () => closed.push("closed"),
    }),
  };
  return { contestant: new Contestant(operations, { wall: () => wall, processor: () => processor }), closed, calls: () => calls };
}

describe("Contestant", () => {
  it("answers in the family's form", async () => {
    const { contestant } = machine({});
    expect(await contestant.prepare(SIZE)).toBe(true);
    expect(await contestant.answer()).toEqual([10]);
  });
  it("says that it does not offer what has no operation", async () => {
    const { contestant } = machine({});
    expect(await contestant.prepare({ family: "fft", size: { dtype: "f64", n: 4 } })).toBe(false);
    await expect(contestant.answer()).rejects.toThrow("Cannot run: no case is prepared, prepare() wanted first");
  });
  it("gives the time of one call", async () => {
    const { contestant } = machine({});
    await contestant.prepare(SIZE);
    expect(await contestant.calibrate(8)).toBeGreaterThanOrEqual(8);
    expect(await contestant.batch()).toBe(1);
  });
  it("runs a batch anew that lost the processor", async () => {
    // Calls: 0 to 2 calibrate, 3 fetches the data, 4 and 5 are the batch, 6 and 7 the second attempt.
    const { contestant, calls } = machine({ 5: 5 });
    await contestant.prepare(SIZE);
    await contestant.calibrate(1.5);
    expect(await contestant.batch()).toBe(1);
    expect(calls()).toBe(8);
  });
  it("keeps the least disturbed of the batches where all were disturbed", async () => {
    const { contestant } = machine(Object.fromEntries(Array.from({ length: 100 }, (_, call) => [call + 1, call === 3 ? 4 : 9])));
    await contestant.prepare(SIZE);
    await contestant.calibrate(1);
    expect(await contestant.batch()).toBe(5);
  });
  it("does not run long calls anew, and does not precede them by another", async () => {
    const { contestant, calls } = machine({ 1: 100 });
    await contestant.prepare(SIZE);
    await contestant.calibrate(1);
    expect(await contestant.batch()).toBe(101);
    expect(calls()).toBe(2);
  });
  it("closes a case before the next one", async () => {
    const { contestant, closed } = machine({});
    await contestant.prepare(SIZE);
    await contestant.prepare(SIZE);
    expect(closed).toEqual(["closed"]);
  });
});
