/**
 * The thread of build.mjs that compiles one variant.
 *
 * The areas are compiled in order, each with `--memoryBase` above the heap base of the one before, so that their static data stand side by side in the
 * one shared memory. Variants never share a memory, so they are compiled at the same time. What was compiled from the same sources before is taken from
 * compiled.mjs; memory bases are whole pages of PAGE bytes, so that a table that grows does not move all areas after it.
 */
import { readFile, rm } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import asc from "assemblyscript/asc";
import { compiledBefore, keep, keyOf } from "./compiled.mjs";
import { FIRST_ADDRESS } from "./low-memory.mjs";

/** Areas whose inlining costs more bytes than it gains time: linalg 2.2 KB gzip for 3 to 7 %, math 1.2 KB for 2 to 6 %; in base exp would lose 20 % for 0.7 KB. */
const SMALL = new Set(["linalg", "math"]);

/** Memory bases are whole multiples of it. */
const PAGE = 8192;

/** @typedef {{ area: string, bytes: Uint8Array<ArrayBuffer>, declarations: string, heapBase: number }} Compiled */

/** @type {{ areas: readonly string[], variant: string, flags: readonly string[], text: boolean }} */
const { areas, variant, flags, text } = workerData;

/** @param {string} area @param {number} memoryBase @returns {Promise<Compiled>} */
async function compile(area, memoryBase) {
  const options = ["--memoryBase", String(memoryBase), "--shrinkLevel", SMALL.has(area) ? "1" : "0", ...flags];
  const key = await keyOf(`assembly/exports/${area}.ts`, options);
  const { bytes, declarations } = (text ? undefined : await compiledBefore(key)) ?? (await compileAnew(area, options));
  await keep(key, { bytes, declarations });
  return { area, bytes, declarations, heapBase: heapBaseOf(bytes) };
}

/** @param {string} area @param {readonly string[]} options */
async function compileAnew(area, options) {
  const stem = `build/${area}.${variant}`;
  const files = ["--outFile", `${stem}.wasm`, ...(text ? ["--textFile", `${stem}.wat`] : [])];
  const { error, stderr } = await asc.main([`assembly/exports/${area}.ts`, "--config", "asconfig.json", ...files, ...options]);
  if (error) throw new Error(`asc ${area} (${variant}) failed\n${stderr.toString()}`);
  const bytes = new Uint8Array(await readFile(`${stem}.wasm`));
  const declarations = await readFile(`${stem}.d.ts`, "utf8");
  for (const extra of ["d.ts", "js", ...(text ? [] : ["wasm"])]) await rm(`${stem}.${extra}`);
  return { bytes, declarations };
}

/** The first address above a module's static data. @param {Uint8Array<ArrayBuffer>} bytes */
function heapBaseOf(bytes) {
  const memory = new WebAssembly.Memory({ initial: 16, maximum: 65536 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  return /** @type {() => number} */ (exports.heapBase)() >>> 0;
}

/** @type {Compiled[]} */
const compiled = [];
for (const area of areas) {
  const below = compiled.at(-1)?.heapBase;
  compiled.push(await compile(area, below === undefined ? FIRST_ADDRESS : Math.ceil(below / PAGE) * PAGE));
}
parentPort?.postMessage(compiled);
