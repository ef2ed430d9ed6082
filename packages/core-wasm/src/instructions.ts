/**
 * Walking through the binary code of a WebAssembly function, as far as compiled kernels need it: how long each instruction is, by its immediates
 * (WebAssembly core specification 3.0, section 5.4).
 */

/** Past a LEB128 number. */
export function pastNumber(code: Uint8Array, at: number): number {
  while ((code[at++] as number) & 128);
  return at;
}

/** The LEB128 number at `at`. */
export function numberAt(code: Uint8Array, at: number): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = code[at++] as number;
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
}

/** Prefix of the vector instructions. */
export const VECTOR = 0xfd;
const BULK = 0xfc;

/** Past the instruction at `at`. */
export function pastInstruction(code: Uint8Array, at: number): number {
  const op = code[at++] as number;
  if (op === VECTOR) return pastVector(numberAt(code, at), code, pastNumber(code, at));
  // memory.init, data.drop, memory.copy, memory.fill; what stands below them has no immediates.
  if (op === BULK) return pastNumbers(code, pastNumber(code, at), [2, 1, 2, 1][numberAt(code, at) - 8] ?? 0);
  if (op === 0x0e) return pastNumbers(code, pastNumber(code, at), numberAt(code, at) + 1); // br_table
  if (op === 0x43) return at + 4; // f32.const
  if (op === 0x44) return at + 8; // f64.const
  return pastNumbers(code, at, numbersOf(op));
}

/** How many numbers follow an instruction of one byte. */
function numbersOf(op: number): number {
  if (op === 0x11 || (op >= 0x28 && op <= 0x3e)) return 2; // call_indirect; loads and stores
  // block, loop, if; br, br_if; call; variables; memory.size, memory.grow, i32.const, i64.const
  return Number(
    (op >= 0x02 && op <= 0x04) || op === 0x0c || op === 0x0d || op === 0x10 || (op >= 0x20 && op <= 0x24) || (op >= 0x3f && op <= 0x42),
  );
}

function pastVector(op: number, code: Uint8Array, at: number): number {
  if (op === 12 || op === 13) return at + 16; // v128.const, i8x16.shuffle
  if (op >= 21 && op <= 34) return at + 1; // lanes
  if (op >= 84 && op <= 91) return pastNumbers(code, at, 2) + 1; // lanes in memory
  return op <= 11 || op === 92 || op === 93 ? pastNumbers(code, at, 2) : at; // loads and stores
}

function pastNumbers(code: Uint8Array, at: number, count: number): number {
  for (let i = 0; i < count; i++) at = pastNumber(code, at);
  return at;
}
