/**
 * Builds, then runs every test: Node, the same suites in Chromium, the page end to end. Arguments go to Vitest:
 *
 *   npm test -- gemm                   files whose path holds "gemm"
 *   npm test -- --project node         one project of vitest.config.ts
 */
import { chromiumPath } from "../tests/support/chromium.mjs";
import { root, run } from "./run.mjs";

const build = await run("turbo", ["run", "build", "--output-logs=new-only"]);
if (build.code !== 0) process.exit(build.code);

// Unpacked here, before Vitest starts its processes, and handed down to them.
const chromium = await chromiumPath();
const reporters = ["--reporter=default", "--reporter=./scripts/summary-reporter.mjs"];
const tests = await run("vitest", ["run", "--root", root, ...reporters, ...process.argv.slice(2)], {
  env: chromium ? { CHROMIUM_PATH: chromium } : {},
});
process.exit(tests.code);
