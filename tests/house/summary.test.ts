import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { tree } from "./tree.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

function runVitest(folder: string): Promise<{ failed: boolean; lastLine: string | undefined }> {
  const reporters = ["--reporter=default", `--reporter=${repository}scripts/summary-reporter.mjs`];
  return new Promise((resolve) => {
    execFile(`${repository}node_modules/.bin/vitest`, ["run", "--globals", "--root", folder, ...reporters], (error, stdout) => {
      resolve({ failed: error !== null, lastLine: stdout.trimEnd().split("\n").at(-1) });
    });
  });
}

test("a run's last line counts, and its exit code tells of a failure", async () => {
  const green = { "a.test.js": 'test("a", () => {});\ntest("b", () => {});\ntest.skip("c", () => {});\n' };
  expect(await runVitest(tree(green))).toEqual({ failed: false, lastLine: "2 passed, 0 failed, 1 skipped" });
  const red = {
    ...green,
    "b.test.js": 'test("d", () => { throw new Error("no"); });\n',
    "c.test.js": 'throw new Error("does not load");\n',
  };
  expect(await runVitest(tree(red))).toEqual({ failed: true, lastLine: "2 passed, 2 failed, 1 skipped" });
});
