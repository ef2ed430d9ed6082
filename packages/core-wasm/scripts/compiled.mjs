/**
 * Modules that were compiled before, kept by a hash of everything that goes into them: the sources that an area reaches, the compiler's version and its
 * options. A build after a change compiles the areas that changed; an area takes the compiler several seconds.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import manifest from "assemblyscript/package.json" with { type: "json" };

const FOLDER = "node_modules/.cache/modules";

/** @typedef {{ bytes: Uint8Array<ArrayBuffer>, declarations: string }} Kept */

/** @param {string} entry @param {readonly string[]} options */
export async function keyOf(entry, options) {
  const hash = createHash("sha256").update(JSON.stringify([manifest.version, options, await readFile("asconfig.json", "utf8")]));
  for (const [file, source] of [...(await reached(entry))].sort()) hash.update(`${file}\0${source}\0`);
  return hash.digest("hex");
}

/** Sources that a file imports, and those that they import. @param {string} file @param {Map<string, string>} [found] */
async function reached(file, found = new Map()) {
  if (found.has(file)) return found;
  const source = await readFile(file, "utf8");
  found.set(file, source);
  for (const [, from = ""] of source.matchAll(/from\s*"(\.[^"]+)"/g)) await reached(`${join(dirname(file), from)}.ts`, found);
  return found;
}

/** @param {string} key @returns {Promise<Kept | undefined>} */
export async function compiledBefore(key) {
  try {
    const [bytes, declarations] = await Promise.all([readFile(join(FOLDER, `${key}.wasm`)), readFile(join(FOLDER, `${key}.d.ts`), "utf8")]);
    return { bytes: Uint8Array.from(bytes), declarations };
  } catch {
    return undefined;
  }
}

/** @param {string} key @param {Kept} kept */
export async function keep(key, { bytes, declarations }) {
  await mkdir(FOLDER, { recursive: true });
  for (const [kind, content] of /** @type {const} */ ([
    ["wasm", bytes],
    ["d.ts", declarations],
  ])) {
    const file = join(FOLDER, `${key}.${kind}`);
    // Under a name of its own first: another build may be reading.
    await writeFile(`${file}.${process.pid}`, content);
    await rename(`${file}.${process.pid}`, file);
  }
}
