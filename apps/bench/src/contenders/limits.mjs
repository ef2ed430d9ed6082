/** The limit probes as a contender: see assembly/probes.ts and cases/limits.mjs. */
import { readFileSync } from "node:fs";

/** Rounds of one multiply-add call: some ten microseconds, so that the call itself is lost in it. */
const ROUNDS = 4096;

/** s ← s · y + x has its fixed point at 1: the result is known and nothing overflows. */
const X = 0.5;
const Y = 0.5;

const PAGE = 65536;
const VECTOR = 16;

/** @typedef {(p: number, rounds: number) => void} MultiplyAdd */
/**
 * @typedef {object} Probes
 * @property {WebAssembly.Memory} memory
 * @property {MultiplyAdd} multiplyAdd_f32
 * @property {MultiplyAdd} multiplyAdd_f64
 * @property {() => number} flopsPerRound_f32
 * @property {() => number} flopsPerRound_f64
 * @property {() => number} multiplyAddVectors
 * @property {() => number} sums
 * @property {(to: number, from: number, bytes: number) => void} copy
 * @property {() => void} nothing
 */

/** @param {import("../types/contender.ts").Setting} setting @returns {import("../types/contender.ts").Operations} */
export function load({ variant = "simd" }) {
  const bytes = readFileSync(new URL(`../../dist/limits.${variant}.wasm`, import.meta.url));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  const probes = /** @type {Probes} */ (/** @type {unknown} */ (exports));
  /** Above the module's static data. */
  const address = PAGE;
  const ensure = (/** @type {number} */ end) => probes.memory.grow(Math.max(0, Math.ceil((end - probes.memory.buffer.byteLength) / PAGE)));

  return {
    multiplyAdd: ({ dtype }) => {
      const count = (probes.multiplyAddVectors() * VECTOR) / (dtype === "f32" ? 4 : 8);
      ensure(address + VECTOR * probes.multiplyAddVectors());
      const view = () =>
        dtype === "f32" ? new Float32Array(probes.memory.buffer, address, count) : new Float64Array(probes.memory.buffer, address, count);
      const multiplyAdd = probes[`multiplyAdd_${dtype}`];
      const lanes = count / probes.multiplyAddVectors();
      return {
        run: (take) => {
          const operands = view().fill(1);
          operands.fill(X, 0, lanes).fill(Y, lanes, 2 * lanes);
          multiplyAdd(address, ROUNDS);
          take(operands);
        },
        flatten: (/** @type {Float32Array} */ operands) => [ROUNDS * probes[`flopsPerRound_${dtype}`](), operands[0], probes.sums()],
      };
    },
    copy: ({ bytes }) => {
      const half = bytes / 2;
      const to = address + Math.ceil(half / PAGE) * PAGE;
      ensure(to + half);
      new Uint8Array(probes.memory.buffer, address, half).fill(1);
      return {
        run: (take) => take(probes.copy(to, address, half)),
        flatten: () => new Uint8Array(probes.memory.buffer, to, half).slice(),
      };
    },
    call: () => ({ run: (take) => take(probes.nothing()), flatten: () => [] }),
  };
}
