/** A small source tree in a temporary folder, and a house rule run on it as `npm run check` runs it. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const scripts = fileURLToPath(new URL("../../scripts/", import.meta.url));

/** Writes the files, by path, and returns their folder; it is removed when the test ends. */
export function tree(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "genmath-house-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export interface Verdict {
  readonly code: number;
  readonly output: string;
}

/** Runs `scripts/<rule>.mjs` on a folder. */
export function judge(rule: string, folder: string): Promise<Verdict> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(scripts, `${rule}.mjs`), folder], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, output: stdout + stderr });
    });
  });
}
