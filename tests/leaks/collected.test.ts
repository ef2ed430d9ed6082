/** What the collector returns: memory of arrays that nobody disposed, and of temporaries that nobody could. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { memory, type NDArray, ones } from "@genmath/ts-api";
import { expect, test } from "vitest";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Finalizers run in tasks of their own, some time after the collection. */
async function usedAfterCollection(wanted: number): Promise<number> {
  for (let round = 0; round < 40 && memory().usedBytes !== wanted; round++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return memory().usedBytes;
}

test("a.T as an argument keeps the memory no longer than itself, though a disposed array is still at hand", async () => {
  const before = memory().usedBytes;
  const a: NDArray = ones([300, 300]);
  (() => a.T.add(a.slice("::-1")).dispose())();
  a.dispose();
  expect(await usedAfterCollection(before)).toBe(before);
  expect(a.shape).toEqual([300, 300]);
});

test("arrays that nobody holds go without dispose", async () => {
  const before = memory().usedBytes;
  (() => {
    for (let i = 0; i < 20; i++) ones([50, 50]).at([0, 1]).set(2, 0);
  })();
  expect(await usedAfterCollection(before)).toBe(before);
});
