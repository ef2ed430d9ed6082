/** The whole memory as typed arrays, made again after it grew: a view of a part costs more than a small kernel, an index does not. */

export interface Window {
  readonly f64: Float64Array<ArrayBuffer>;
  readonly f32: Float32Array<ArrayBuffer>;
  readonly i32: Int32Array<ArrayBuffer>;
  readonly u8: Uint8Array<ArrayBuffer>;
}

export class Windows {
  readonly #memory: WebAssembly.Memory;
  #window: Window;

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
    this.#window = windowOf(memory);
  }

  /** Must not outlive the next allocation. */
  get current(): Window {
    // Growth detaches the buffer, and a detached array has the length 0.
    if (this.#window.u8.length === 0) this.#window = windowOf(this.#memory);
    return this.#window;
  }
}

function windowOf({ buffer }: WebAssembly.Memory): Window {
  const bytes = buffer as ArrayBuffer;
  return { f64: new Float64Array(bytes), f32: new Float32Array(bytes), i32: new Int32Array(bytes), u8: new Uint8Array(bytes) };
}
