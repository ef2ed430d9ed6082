/**
 * Compiles every area of kernels in every variant and writes what the host reads: a thread a variant, see compile-variant.mjs. Written to build/:
 *
 *   <area>.ts            the typed exports: from the compiler's own declarations, addresses branded as Ptr
 *   <area>.<variant>.ts  the module's bytes, base64
 *   layout.ts            the first address above all static data
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";

/** In the order of their static data. */
const AREAS = ["base", "math", "select", "linalg", "fft", "nn", "stats"];
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

/**
 * @param {string} variant @param {readonly string[]} flags
 * @returns {Promise<import("./compile-variant.mjs").Compiled[]>}
 */
function compile(variant, flags) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("compile-variant.mjs", import.meta.url), { workerData: { areas: AREAS, variant, flags, text } });
    worker.once("message", resolve).once("error", reject);
  });
}

/** The compiler's declarations as an interface: `usize` parameters and results become Ptr. @param {string} area @param {string} declarations */
function typedExports(area, declarations) {
  const name = `${area.slice(0, 1).toUpperCase()}${area.slice(1)}Exports`;
  const functions = [];
  const pattern = /\/\*\*([\s\S]*?)\*\/\s*export function (\w+)\(([^)]*)\): (\w+);/g;
  for (const [, doc = "", symbol, parameters = "", result] of declarations.matchAll(pattern)) {
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
const variants = await Promise.all(
  Object.entries(VARIANTS).map(async ([variant, flags]) => ({ variant, modules: await compile(variant, flags) })),
);
let above = 0;
for (const { variant, modules } of variants) {
  for (const { area, bytes, declarations, heapBase } of modules) {
    const base64 = Buffer.from(bytes).toString("base64");
    await writeFile(join(out, `${area}.${variant}.ts`), `// Written by scripts/build.mjs.\nexport const bytes: string =\n  "${base64}";\n`);
    await writeFile(join(out, `${area}.ts`), typedExports(area, declarations));
    above = Math.max(above, heapBase);
    const gzip = gzipSync(bytes, { level: 9 }).length;
    console.log(`${area.padEnd(7)} ${variant.padEnd(8)} ${String(bytes.length).padStart(7)} B  ${String(gzip).padStart(6)} B gzip`);
  }
}
await writeFile(
  join(out, "layout.ts"),
  `// Written by scripts/build.mjs.\n/** First address above the static data of every area in every variant. */\nexport const HEAP_BASE = ${above};\n`,
);
