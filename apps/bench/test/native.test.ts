import { describe, expect, it } from "vitest";
import { caseAt } from "../src/cases.mjs";
import { gate } from "../src/measure/gate.mjs";
import { Native, nativeVersions } from "../src/process/native.mjs";
import type { CaseAddress } from "../src/types/case.ts";

const module = new URL("../peers/native.py", import.meta.url).href;
const present = Object.keys(nativeVersions()).length > 0;

const CASES: CaseAddress[] = [
  { family: "matmul", size: { dtype: "f32", m: 2, k: 3, n: 4 } },
  { family: "fft", size: { dtype: "f64", n: 12 } },
  { family: "eig", size: { n: 5 } },
  { family: "sorting", size: { op: "argsort", dtype: "f32", n: 10 } },
];

/** Without NumPy the bench says so and goes on; what there is to test is then the failure. */
describe("native NumPy", () => {
  it.each(CASES.map((address) => [caseAt(address).id, address] as const))(
    "passes the gate, or says that it is not there: %s",
    async (_, address) => {
      const entrant = new Native({ name: "NumPy", role: "native", module, setting: {} });
      const passed = await gate({ name: "NumPy", entrant }, address, caseAt(address).verifier());
      expect(passed?.status).toBe(present ? "right" : "failed");
      entrant.end();
    },
  );
  it("says that its process ended", async () => {
    const entrant = new Native({ name: "no such library", role: "native", module, setting: {} });
    await expect(entrant.prepare({ family: "fft", size: { dtype: "f64", n: 4 } })).rejects.toThrow("its process ended");
    entrant.end();
  });
});
