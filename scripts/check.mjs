/**
 * Everything that a machine can say about the repository without running it: one line a step, and at the end what the failed ones printed.
 *
 *   npm run check              all steps
 *   npm run check -- knip      those whose name holds "knip"
 */
import { run } from "./run.mjs";

const API = "packages/ts-api";

/** @type {Record<string, readonly [string, ...string[]]>} */
const STEPS = {
  build: ["turbo", "run", "build", "--output-logs=errors-only"],
  "lint and format": ["biome", "check", "."],
  "types of packages": ["turbo", "run", "typecheck", "--output-logs=errors-only"],
  "types of scripts": ["tsc", "-p", "scripts/tsconfig.json"],
  "import rules": ["node", "scripts/boundaries.mjs"],
  "public docs": ["node", "scripts/public-docs.mjs"],
  "NumPy table": ["node", "scripts/numpy-table.mjs"],
  "file sizes": ["node", "scripts/file-size.mjs"],
  publint: ["publint", "run", API, "--strict"],
  "types of the tarball (attw)": ["attw", "--pack", API, "--profile", "esm-only", "--format", "ascii"],
  "unused code (knip)": ["knip", "--no-progress"],
};

const wanted = process.argv.slice(2);
const steps = Object.entries(STEPS).filter(([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const failures = [];
for (const [name, [program, ...args]] of steps) {
  const start = performance.now();
  const { code, output } = await run(program, args, { quiet: true });
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${seconds} s  ${name}`);
  for (const warning of output.split("\n").filter((row) => row.startsWith("warning:"))) console.log(`              ${warning}`);
  if (code !== 0) failures.push({ name, output, command: [program, ...args].join(" ") });
}
for (const { name, output, command } of failures) console.log(`\n--- ${name}: ${command}\n${output.trimEnd()}`);
console.log(`\n${steps.length - failures.length} of ${steps.length} checks passed`);
process.exit(failures.length === 0 ? 0 : 1);
