/** Builds the page and serves it once for all page tests, with the headers that it is written for. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { serve } from "../../scripts/serve.mjs";

declare module "vitest" {
  interface ProvidedContext {
    readonly site: string;
  }
}

const web = fileURLToPath(new URL("../../apps/web/", import.meta.url));
const vite = fileURLToPath(new URL("../../node_modules/vite/bin/vite.js", import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await promisify(execFile)(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: web });
  const { url, close } = await serve(`${web}dist`, 0);
  project.provide("site", url.replace(/\/$/, ""));
  return close;
}
