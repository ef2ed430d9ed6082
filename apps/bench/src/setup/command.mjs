/** Runs a command to its end without its chatter. */
import { spawn } from "node:child_process";

/** What npm tells the scripts that it starts about the workspace they are in; another npm or turbo would take it for its own. */
const INHERITED = /^npm_(config_(workspace|workspaces|local_prefix|prefix|include_workspace_root)|package_|lifecycle_)/i;

/**
 * @param {string} file @param {readonly string[]} words @param {string} directory
 * @returns {Promise<{ ok: boolean, output: string }>} the output's end, for a message when it failed
 */
export function command(file, words, directory) {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !INHERITED.test(name)));
  return new Promise((resolve) => {
    const child = spawn(file, words, {
      cwd: directory,
      env: { ...environment, TURBO_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (/** @type {Buffer} */ words) => {
      output = (output + words).slice(-4000);
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}
