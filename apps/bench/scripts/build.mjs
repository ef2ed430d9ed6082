/** Compiles the limit probes (assembly/probes.ts) for each variant of the kernels, with the options that the kernels are compiled with. */
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const VARIANTS = { relaxed: ["--enable", "simd", "--enable", "relaxed-simd"], simd: ["--enable", "simd"] };

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
await mkdir("dist", { recursive: true });
for (const [variant, features] of Object.entries(VARIANTS)) {
  const output = ["--outFile", `dist/limits.${variant}.wasm`];
  const options = ["-O3", "--converge", "--noAssert", "--runtime", "stub", "--use", "abort=", "--initialMemory", "1"];
  const { error, stderr } = await asc.main(["assembly/probes.ts", ...output, ...options, ...features]);
  if (error) throw new Error(`Cannot compile assembly/probes.ts (${variant}): ${stderr.toString()}`);
}
