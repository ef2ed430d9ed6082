/**
 * Buffers for calling kernels from tests: guard words on both sides of every buffer, scratch filled with NaN, so that a write out of
 * bounds or a read of scratch that was never written fails the test.
 */
import { type Block, type Engine, offset, type Ptr } from "@genmath/core-wasm";
import type { Real } from "./tolerance.ts";

export type RealArray = Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer>;

const GUARD_BYTES = 64;
const GUARD = 0xa5;

interface Held {
  readonly block: Block;
  readonly bytes: number;
}

export class Guarded {
  readonly #engine: Engine;
  readonly #held: Held[] = [];

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** An input: a copy of `data`. */
  input(data: RealArray | Int32Array | Uint32Array | Uint8Array): Ptr {
    const p = this.#allocate(data.byteLength);
    new Uint8Array(this.#engine.memory.buffer, p, data.byteLength).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    return p;
  }

  /** Scratch or an output of `bytes` bytes: every byte 0xff, which is a NaN in both float types. */
  poisoned(bytes: number): Ptr {
    const p = this.#allocate(bytes);
    new Uint8Array(this.#engine.memory.buffer, p, bytes).fill(0xff);
    return p;
  }

  /** A copy of `length` elements at `p`. */
  read(p: Ptr, length: number, dtype: "float64"): Float64Array<ArrayBuffer>;
  read(p: Ptr, length: number, dtype: "float32"): Float32Array<ArrayBuffer>;
  read(p: Ptr, length: number, dtype: Real): RealArray;
  read(p: Ptr, length: number, dtype: Real): RealArray {
    const Type = dtype === "float64" ? Float64Array : Float32Array;
    return new Type(this.#engine.memory.buffer.slice(p, p + length * Type.BYTES_PER_ELEMENT) as ArrayBuffer);
  }

  /** Returns every buffer; throws if a guard word was overwritten. */
  release(): void {
    const memory = new Uint8Array(this.#engine.memory.buffer);
    let broken = "";
    for (const { block, bytes } of this.#held) {
      for (let i = 0; i < GUARD_BYTES; i++) {
        if (memory[block.ptr + i] !== GUARD) broken ||= `${GUARD_BYTES - i} bytes below a buffer of ${bytes}`;
        if (memory[block.ptr + GUARD_BYTES + bytes + i] !== GUARD) broken ||= `${i} bytes above a buffer of ${bytes}`;
      }
      this.#engine.heap.free(block);
    }
    this.#held.length = 0;
    if (broken) throw new Error(`A kernel wrote ${broken}`);
  }

  #allocate(bytes: number): Ptr {
    const total = bytes + 2 * GUARD_BYTES;
    const block = this.#engine.heap.allocate(total);
    if (block === undefined) throw new Error(`Cannot allocate ${bytes} bytes for a test`);
    new Uint8Array(this.#engine.memory.buffer, block.ptr, total).fill(GUARD);
    this.#held.push({ block, bytes });
    return offset(block.ptr, GUARD_BYTES);
  }
}

/** Runs `body` with guarded buffers of the engine and checks the guards afterwards. */
export function guarded<R>(engine: Engine, body: (buffers: Guarded) => R): R {
  const buffers = new Guarded(engine);
  try {
    return body(buffers);
  } finally {
    buffers.release();
  }
}
