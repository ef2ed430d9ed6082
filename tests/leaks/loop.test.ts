/** A synchronous loop in which no finalizer can run: 10,000 arrays of 8 MB, none disposed. In a process of its own, so that its memory is its own. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("10,000 arrays of 8 MB without dispose: no throw, resident memory under 1.5 GB", { timeout: 180_000 }, async () => {
  const program = fileURLToPath(new URL("./loop.mjs", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: 170_000 });
  const { made, peakBytes } = JSON.parse(stdout) as { made: number; peakBytes: number };
  expect(made).toBe(10_000);
  expect(peakBytes).toBeGreaterThan(100e6);
  expect(peakBytes).toBeLessThan(1.5e9);
});
