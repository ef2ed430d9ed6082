/** Compiles each `*.types.ts`: expectations about types, and lines that must not compile (`@ts-expect-error` with no error is an error). */
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL(".", import.meta.url));
const tsc = fileURLToPath(new URL("../../node_modules/.bin/tsc", import.meta.url));

const diagnostics = await new Promise<string[]>((resolve) => {
  execFile(tsc, ["-p", join(folder, "tsconfig.json"), "--pretty", "false"], { cwd: folder }, (_error, stdout, stderr) => {
    resolve(`${stdout}${stderr}`.split("\n").filter((line) => line.trim() !== ""));
  });
});

const files = readdirSync(folder).filter((name) => name.endsWith(".types.ts"));

test.each(files)("%s", (file) => {
  expect(diagnostics.filter((line) => line.startsWith(file))).toEqual([]);
});

test("nothing else that they use fails to compile", () => {
  expect(diagnostics.filter((line) => !files.some((file) => line.startsWith(file)))).toEqual([]);
});
