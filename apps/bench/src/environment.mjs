/** Where and with what a run was made: a figure without it is worth nothing. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, release, type } from "node:os";
import { fileURLToPath } from "node:url";
import { wanted } from "./setup/peers.mjs";

/** @import { Variant } from "./types/contender.ts" */
/** @import { Environment } from "./types/report.ts" */

const here = fileURLToPath(new URL(".", import.meta.url));

/** @param {readonly string[]} words */
function git(words) {
  try {
    return execFileSync("git", words, { cwd: here, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}

function commit() {
  const hash = git(["rev-parse", "--short", "HEAD"]);
  if (!hash) return "unknown";
  return git(["status", "--porcelain", "--untracked-files=no"]) ? `${hash} and changes` : hash;
}

/** @param {Variant} variant @param {readonly string[]} flags @param {Readonly<Record<string, string>>} native versions of native libraries @returns {Environment} */
export function environment(variant, flags, native) {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return {
    date: new Date().toISOString(),
    commit: commit(),
    node: process.versions.node,
    v8: process.versions.v8,
    flags,
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    load: loadavg()[0],
    system: `${type()} ${release()} ${process.arch}`,
    variant,
    versions: { "@genmath/ts-api": version, ...wanted(), ...native },
  };
}
