/**
 * The Chromium that tests run in, from npm alone: no system package, no download at test time.
 *
 * The package @sparticuz/chromium carries the browser compressed, with the few shared libraries and fonts that a bare machine lacks.
 * It unpacks them into the folder for temporary files, where two processes that start together spoil each other's work; so here they are
 * unpacked once, aside, and moved into the user's cache in one rename. A launcher beside the browser sets what it needs to find them.
 */
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/** Root may not use Chromium's sandbox; containers often mount a /dev/shm that is too small for a page of arrays. */
export const launchArguments = ["--disable-dev-shm-usage", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];

/**
 * Path of a Chromium: the one that CHROMIUM_PATH names, else npm's, unpacked at the first call on a machine.
 * Undefined where npm's has no build (it is for Linux on x64): Playwright then looks for an installed Chrome.
 * @returns {Promise<string | undefined>}
 */
export async function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`Cannot start Chromium: CHROMIUM_PATH is ${named}, an existing file is wanted`);
    return named;
  }
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const version = createRequire(import.meta.url)("../package.json").devDependencies["@sparticuz/chromium"];
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "genmath");
  const folder = join(cache, `chromium-${version}`);
  const launcher = join(folder, "launch");
  if (!existsSync(launcher)) await unpack(cache, folder);
  return launcher;
}

/** What Playwright's `launch` takes. */
export async function launchOptions() {
  const executablePath = await chromiumPath();
  return executablePath ? { executablePath, args: launchArguments } : { channel: "chrome", args: launchArguments };
}

/** @param {string} cache @param {string} folder */
async function unpack(cache, folder) {
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, "unpacking-"));
  const saved = { ...process.env };
  try {
    // The package reads both when it is imported and when it unpacks; the first makes it unpack its own NSS libraries.
    process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
    process.env.TMPDIR = aside;
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const name of ["AWS_EXECUTION_ENV", "TMPDIR", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "HOME"]) restore(name, saved[name]);
  }
  await writeFile(join(aside, "fonts.conf"), fontConfiguration(folder));
  await writeFile(join(aside, "launch"), LAUNCHER);
  await chmod(join(aside, "launch"), 0o755);
  try {
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(join(folder, "launch"))) throw error; // else another process was faster
  }
}

/** @param {string} name @param {string | undefined} value */
function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

const LAUNCHER = `#!/bin/sh
here=\${0%/*}
LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
FONTCONFIG_FILE="$here/fonts.conf"
export LD_LIBRARY_PATH FONTCONFIG_FILE
exec "$here/chromium" "$@"
`;

/** The package's own configuration names folders of the service it was made for. @param {string} folder */
function fontConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
