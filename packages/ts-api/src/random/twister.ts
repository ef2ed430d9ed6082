/**
 * The state of one stream of random numbers. Between calls it stands in an ordinary buffer, so that nobody has to dispose of a generator; a call
 * copies it to scratch and back (2.5 KB, less than a microsecond).
 */
import type { Ptr } from "@genmath/core-wasm";
import { stats } from "@genmath/core-wasm/stats";
import { type Frame, withFrame } from "../array/frame.ts";

/** The kernels of the stats area. */
export type Kernels = NonNullable<(typeof stats)["exports"]>;

/** Advances the state at `state` by whatever the kernels draw. */
type Draw<R> = (kernels: Kernels, state: Ptr, frame: Frame) => R;

export class Twister {
  /** Empty until the stream is started. */
  #state = new Uint8Array(0);

  /** Runs kernels on the state, and keeps what they make of it unless one throws. */
  run<R>(draw: Draw<R>): R {
    return withFrame((frame) => {
      const kernels = frame.engine.kernels(stats);
      const bytes = kernels.mt19937Bytes();
      const at = frame.scratch(bytes);
      new Uint8Array(frame.engine.memory.buffer, at, bytes).set(this.#state);
      const result = draw(kernels, at, frame);
      if (this.#state.length === 0) this.#state = new Uint8Array(bytes);
      this.#state.set(new Uint8Array(frame.engine.memory.buffer, at, bytes));
      return result;
    });
  }
}
