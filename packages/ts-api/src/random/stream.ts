/**
 * The state of one stream of random numbers. Between calls it stands in an ordinary buffer, so that nobody has to dispose of a generator; a call
 * copies it to scratch and back (48 bytes or 2.5 KB, less than a microsecond).
 */
import type { Ptr } from "@genmath/core-wasm";
import { random } from "@genmath/core-wasm/random";
import { type Frame, withFrame } from "../array/frame.ts";

/** The kernels of the random area. */
export type Kernels = NonNullable<(typeof random)["exports"]>;

/** Advances the state at `state` by whatever the kernels draw. */
type Draw<R> = (kernels: Kernels, state: Ptr, frame: Frame) => R;

export class Stream {
  readonly #bytes: (kernels: Kernels) => number;
  /** Empty until the stream is started. */
  #state = new Uint8Array(0);

  /** `bytes` tells the size of a state. */
  constructor(bytes: (kernels: Kernels) => number) {
    this.#bytes = bytes;
  }

  /** Runs kernels on the state, and keeps what they make of it unless one throws. */
  run<R>(draw: Draw<R>): R {
    return withFrame((frame) => {
      const kernels = frame.engine.kernels(random);
      const bytes = this.#bytes(kernels);
      const at = frame.scratch(bytes);
      frame.engine.window.u8.set(this.#state, at);
      const result = draw(kernels, at, frame);
      if (this.#state.length === 0) this.#state = new Uint8Array(bytes);
      this.#state.set(frame.engine.window.u8.subarray(at, at + bytes));
      return result;
    });
  }
}
