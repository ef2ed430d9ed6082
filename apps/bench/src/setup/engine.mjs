/** Which variant this engine can run, and with which flags of Node: version 20 has relaxed SIMD only behind one. */
import { spawnSync } from "node:child_process";

/** @import { Variant } from "../types/contender.ts" */

const FLAG = "--experimental-wasm-relaxed-simd";

/** The smallest module that uses f32x4.relaxed_madd. */
const PROBE = `WebAssembly.validate(Uint8Array.of(
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 19, 1, 17, 0, 65, 0, 253, 15, 65, 0, 253, 15, 65, 0, 253, 15, 253, 133, 2, 11))`;

/** @param {readonly string[]} flags */
function relaxed(flags) {
  return spawnSync(process.execPath, [...flags, "--eval", `process.exit(${PROBE} ? 0 : 1)`], { stdio: "ignore" }).status === 0;
}

/** Flags of the contenders' processes, the same for all of them. @returns {{ variant: Variant, flags: readonly string[] }} */
export function engine() {
  if (relaxed([])) return { variant: "relaxed", flags: [] };
  if (relaxed([FLAG])) return { variant: "relaxed", flags: [FLAG] };
  return { variant: "simd", flags: [] };
}
