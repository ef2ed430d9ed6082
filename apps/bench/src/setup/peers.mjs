/** The peers: a package of its own outside the workspaces, installed when its versions are not there yet. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { command } from "./command.mjs";

const directory = fileURLToPath(new URL("../../peers/", import.meta.url));

/** @param {string} path in the peers' package */
function read(path) {
  return JSON.parse(readFileSync(`${directory}${path}`, "utf8"));
}

/** @returns {Record<string, string>} */
export function wanted() {
  return read("package.json").dependencies;
}

/** The installed version. @param {string} name @returns {string | undefined} */
function installed(name) {
  try {
    return read(`node_modules/${name}/package.json`).version;
  } catch {
    return undefined;
  }
}

/** The missing ones. */
export function missing() {
  return Object.entries(wanted()).flatMap(([name, version]) => (installed(name) === version ? [] : [name]));
}

/** @param {(line: string) => void} say @returns {Promise<boolean>} whether the peers are there now */
export async function installPeers(say) {
  if (missing().length === 0) return true;
  say("Installing the libraries that we are measured against, once (npm ci in apps/bench/peers, about 320 MB) …");
  const words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
  // npm's own script where npm started us: `npm` alone is not a program on Windows.
  const npm = process.env.npm_execpath;
  const { ok, output } = npm ? await command(process.execPath, [npm, ...words], directory) : await command("npm", words, directory);
  if (ok) return true;
  const errors = output.split("\n").filter((line) => line.startsWith("npm error"));
  say(["They could not be installed, so that only GenMath and plain JavaScript are measured:", ...errors.slice(0, 4)].join("\n"));
  return false;
}
