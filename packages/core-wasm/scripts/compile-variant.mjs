/**
 * The thread of build.mjs that compiles one variant.
 *
 * The areas are compiled in order, each with `--memoryBase` at the heap base of the one before, so that their static data stand side by side in the
 * one shared memory. Variants never share a memory, so they are compiled at the same time.
 */
import { readFile, rm } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import asc from "assemblyscript/asc";
import { FIRST_ADDRESS } from "./low-memory.mjs";

/** @typedef {{ area: string, bytes: Uint8Array<ArrayBuffer>, declarations: string, heapBase: number }} Compiled */

/** @type {{ areas: readonly string[], variant: string, flags: readonly string[], text: boolean }} */
const { areas, variant, flags, text } = workerData;

/** @param {string} area @param {number} memoryBase @returns {Promise<Compiled>} */
async function compile(area, memoryBase) {
  const stem = `build/${area}.${variant}`;
  const files = ["--outFile", `${stem}.wasm`, ...(text ? ["--textFile", `${stem}.wat`] : [])];
  const { error, stderr } = await asc.main([
    `assembly/exports/${area}.ts`,
    ...["--config", "asconfig.json"],
    ...files,
    ...["--memoryBase", String(memoryBase)],
    ...flags,
  ]);
  if (error) throw new Error(`asc ${area} (${variant}) failed\n${stderr.toString()}`);
  const bytes = new Uint8Array(await readFile(`${stem}.wasm`));
  const declarations = await readFile(`${stem}.d.ts`, "utf8");
  for (const extra of ["d.ts", "js", ...(text ? [] : ["wasm"])]) await rm(`${stem}.${extra}`);
  return { area, bytes, declarations, heapBase: heapBaseOf(bytes) };
}

/** The first address above a module's static data. @param {Uint8Array<ArrayBuffer>} bytes */
function heapBaseOf(bytes) {
  const memory = new WebAssembly.Memory({ initial: 16, maximum: 65536 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  return /** @type {() => number} */ (exports.heapBase)() >>> 0;
}

/** @type {Compiled[]} */
const compiled = [];
for (const area of areas) compiled.push(await compile(area, compiled.at(-1)?.heapBase ?? FIRST_ADDRESS));
parentPort?.postMessage(compiled);
