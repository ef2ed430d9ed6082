/**
 * Single numbers in the memory, for kernels that take an operand by its address: a number beside an array needs no block of the heap. They stand below all
 * static data; a slot holds its number until something else is put there, so what a call needs it puts there itself.
 */
import { NUMBERS } from "../build/layout.ts";
import { offset, type Ptr } from "./ptr.ts";

const SLOT_BYTES = 16;
const FIRST = NUMBERS as Ptr;

export class Numbers {
  readonly #memory: WebAssembly.Memory;
  #view: DataView;

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
    this.#view = new DataView(memory.buffer);
  }

  /** Puts re into a slot, and im behind it: as a real number it is the first of the two. */
  put(slot: number, scalar: "f64" | "f32" | "i32" | "u8", re: number, im = 0): Ptr {
    const at = offset(FIRST, slot * SLOT_BYTES);
    // A memory that grew has another buffer.
    if (this.#view.buffer !== this.#memory.buffer) this.#view = new DataView(this.#memory.buffer);
    const view = this.#view;
    if (scalar === "f64") {
      view.setFloat64(at, re, true);
      view.setFloat64(at + 8, im, true);
    } else if (scalar === "f32") {
      view.setFloat32(at, re, true);
      view.setFloat32(at + 4, im, true);
    } else if (scalar === "i32") view.setInt32(at, re, true);
    else view.setUint8(at, re === 0 ? 0 : 1);
    return at;
  }
}
