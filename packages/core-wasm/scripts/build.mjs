/**
 * Compiles every area of kernels in every variant and writes what the host reads: a thread a variant, see compile-variant.mjs. Written to build/:
 *
 *   <area>.ts            the typed exports: from the compiler's own declarations, addresses branded as Ptr
 *   <area>.wasm.ts       the relaxed build's bytes as text (embed.mjs); the engine makes the SIMD build from it
 *   <area>.scalar.ts     the same of the scalar build, for tests
 *   alphabet.ts          how that text is read
 *   layout.ts            the first address above all static data
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { alphabetOf, DIGITS, encode, SINGLE } from "./embed.mjs";
import { ARENA, FIRST_ADDRESS } from "./low-memory.mjs";

/** In the order of their static data. */
const AREAS = ["base", "math", "select", "linalg", "fft", "nn", "random", "special", "ml"];
const VARIANTS = {
  relaxed: ["--enable", "simd", "--enable", "relaxed-simd"],
  scalar: [],
};

// The relaxed build is instantiated here too, to ask for its heap base: Node 20 wants to be told.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--experimental-wasm-relaxed-simd");

const WRITTEN = "// Written by scripts/build.mjs.\n";

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
  return `${WRITTEN}import type { Ptr } from "../src/ptr.ts";\n\nexport interface ${name} {\n${functions.join("\n")}\n}\n`;
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const variants = await Promise.all(
  Object.entries(VARIANTS).map(async ([variant, flags]) => ({ variant, modules: await compile(variant, flags) })),
);
const heapBase = Math.max(...variants.flatMap(({ modules }) => modules.map((module) => module.heapBase)));
const alphabet = alphabetOf(variants.flatMap(({ modules }) => modules.map(({ bytes }) => bytes)));
for (const [index, area] of AREAS.entries()) {
  /** @param {string} variant */
  const bytesOf = (variant) => variants.find((built) => built.variant === variant)?.modules[index]?.bytes ?? new Uint8Array();
  const texts = {
    relaxed: encode(bytesOf("relaxed"), alphabet),
    scalar: encode(bytesOf("scalar"), alphabet),
  };
  await writeFile(join(out, `${area}.wasm.ts`), `${WRITTEN}export const relaxed: string =\n  "${texts.relaxed}";\n`);
  await writeFile(join(out, `${area}.scalar.ts`), `${WRITTEN}export const scalar: string =\n  "${texts.scalar}";\n`);
  await writeFile(join(out, `${area}.ts`), typedExports(area, variants[0]?.modules[index]?.declarations ?? ""));
  for (const variant of Object.keys(VARIANTS)) {
    const bytes = bytesOf(variant);
    console.log(
      `${area.padEnd(7)} ${variant.padEnd(8)} ${String(bytes.length).padStart(7)} B  ${String(gzipped(bytes)).padStart(6)} B gzip`,
    );
  }
  console.log(
    `${area.padEnd(7)} embedded ${String(texts.relaxed.length).padStart(7)} B  ${String(gzipped(texts.relaxed)).padStart(6)} B gzip`,
  );
}
await writeFile(
  join(out, "layout.ts"),
  `${WRITTEN}/** First address above the static data of every area in every variant. */\nexport const HEAP_BASE = ${heapBase};\n/** Scratch for small operands, below all static data. */\nexport const ARENA = ${ARENA};\nexport const ARENA_END = ${FIRST_ADDRESS};\n`,
);
await writeFile(
  join(out, "alphabet.ts"),
  `${WRITTEN}export const DIGITS = ${JSON.stringify(DIGITS)};\nexport const SINGLE = ${SINGLE};\nexport const ALPHABET = "${alphabet}";\n`,
);

/** @param {string | Uint8Array} data */
function gzipped(data) {
  return gzipSync(data, { level: 9 }).length;
}
