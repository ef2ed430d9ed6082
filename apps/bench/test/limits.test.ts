import { describe, expect, it } from "vitest";
import { caseAt } from "../src/cases.mjs";
import { load } from "../src/contenders/limits.mjs";
import { Contestant } from "../src/measure/contestant.mjs";
import type { CaseAddress } from "../src/types/case.ts";

const PROBES: CaseAddress[] = [
  { family: "multiplyAdd", size: { dtype: "f32" } },
  { family: "multiplyAdd", size: { dtype: "f64" } },
  { family: "copy", size: { bytes: 2 } },
  { family: "copy", size: { bytes: 300_000 } },
  { family: "call", size: {} },
];

describe.each(["relaxed", "simd"] as const)("the limit probes, %s", (variant) => {
  it.each(PROBES.map((address) => [caseAt(address).id, address] as const))("compute what they are timed for: %s", async (_, address) => {
    const contestant = new Contestant(load({ variant }));
    await contestant.prepare(address);
    const output = await contestant.answer();
    expect(caseAt(address).verifier()(output)).toEqual({ error: 0, allowed: 0 });
  });
  it("count twice as many operations in float32 as in float64", async () => {
    const contestant = new Contestant(load({ variant }));
    const flops = async (dtype: "f32" | "f64") => {
      await contestant.prepare({ family: "multiplyAdd", size: { dtype } });
      const [count] = (await contestant.answer()) as number[];
      return count;
    };
    expect(await flops("f32")).toBe(2 * Number(await flops("f64")));
  });
});
