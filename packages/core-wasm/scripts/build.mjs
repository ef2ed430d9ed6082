/**
 * Compiles every area of kernels in every variant and writes what the host reads.
 *
 * For each variant the areas are compiled in order, each with `--memoryBase` at the heap base of the one before, so that their static
 * data stand side by side in the one shared memory. Written to build/:
 *
 *   <area>.ts            the typed exports: from the compiler's own declarations, addresses branded as Ptr
 *   <area>.<variant>.ts  the module's bytes, base64
 *   layout.ts            the first address above all static data
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { gzipSync } from "node:zlib";
import asc from "assemblyscript/asc";

/** In the order of their static data. */
const AREAS = ["base", "linalg", "fft", "nn", "stats"];
const VARIANTS = {
  relaxed: ["--enable", "simd", "--enable", "relaxed-simd"],
  simd: ["--enable", "simd"],
  scalar: [],
};

// The relaxed build is instantiated here too, to ask for its heap base: Node 20 wants to be told.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--experimental-wasm-relaxed-simd");

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, "build");
process.chdir(root);
const text = process.argv.includes("--wat");

/** @param {string} area @param {keyof typeof VARIANTS} variant @param {number} memoryBase */
async function compile(area, variant, memoryBase) {
  const stem = `build/${area}.${variant}`;
  const { error, stderr } = await asc.main([
    `assembly/exports/${area}.ts`,
    "--config",
    "asconfig.json",
    "--outFile",
    `${stem}.wasm`,
    ...(text ? ["--textFile", `${stem}.wat`] : []),
    "--memoryBase",
    String(memoryBase),
    ...VARIANTS[variant],
  ]);
  if (error) throw new Error(`asc ${area} (${variant}) failed\n${stderr.toString()}`);
  const bytes = await readFile(join(root, `${stem}.wasm`));
  const declarations = await readFile(join(root, `${stem}.d.ts`), "utf8");
  for (const extra of ["d.ts", "js"]) await rm(join(root, `${stem}.${extra}`));
  if (!text) await rm(join(root, `${stem}.wasm`));
  return { bytes, declarations };
}

/** The area's first free address above its static data, from its custom section-free export. @param {Uint8Array<ArrayBuffer>} bytes */
function heapBase(bytes) {
  const memory = new WebAssembly.Memory({ initial: 16, maximum: 65536 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  return /** @type {() => number} */ (exports.heapBase)() >>> 0;
}

/** The compiler's declarations as an interface: `usize` parameters and results become Ptr. @param {string} area @param {string} declarations */
function typedExports(area, declarations) {
  const name = `${area[0].toUpperCase()}${area.slice(1)}Exports`;
  const functions = [];
  const pattern = /\/\*\*([\s\S]*?)\*\/\s*export function (\w+)\(([^)]*)\): (\w+);/g;
  for (const [, doc, symbol, parameters, result] of declarations.matchAll(pattern)) {
    const types = new Map([...doc.matchAll(/@param (\w+) `(\w+)`/g)].map(([, p, type]) => [p, type]));
    const returns = doc.match(/@returns `(\w+)`/)?.[1];
    const typed = parameters
      .split(", ")
      .filter(Boolean)
      .map((parameter) => {
        const [p, host] = parameter.split(": ");
        return `${p}: ${types.get(p) === "usize" ? "Ptr" : host}`;
      });
    functions.push(`  ${symbol}(${typed.join(", ")}): ${returns === "usize" ? "Ptr" : result};`);
  }
  return `// Written by scripts/build.mjs from the compiler's declarations.\nimport type { Ptr } from "../src/ptr.ts";\n\nexport interface ${name} {\n${functions.join("\n")}\n}\n`;
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
let above = 0;
const sizes = [];
for (const variant of /** @type {(keyof typeof VARIANTS)[]} */ (Object.keys(VARIANTS))) {
  let memoryBase = 1024;
  for (const area of AREAS) {
    const { bytes, declarations } = await compile(area, variant, memoryBase);
    memoryBase = heapBase(bytes);
    const base64 = bytes.toString("base64");
    await writeFile(join(out, `${area}.${variant}.ts`), `// Written by scripts/build.mjs.\nexport const bytes: string =\n  "${base64}";\n`);
    await writeFile(join(out, `${area}.ts`), typedExports(area, declarations));
    sizes.push({ area, variant, wasm: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length });
  }
  above = Math.max(above, memoryBase);
}
await writeFile(
  join(out, "layout.ts"),
  `// Written by scripts/build.mjs.\n/** First address above the static data of every area in every variant. */\nexport const HEAP_BASE = ${above};\n`,
);
for (const s of sizes)
  console.log(`${s.area.padEnd(7)} ${s.variant.padEnd(8)} ${String(s.wasm).padStart(7)} B  ${String(s.gzip).padStart(6)} B gzip`);
