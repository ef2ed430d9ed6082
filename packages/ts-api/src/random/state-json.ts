/** The state of a stream as plain data: what NumPy's get_state() tells, under our names. */
import { offset, type Ptr } from "@genmath/core-wasm";
import type { Frame } from "../array/frame.ts";
import type { Stream } from "./stream.ts";

/** Where a stream stands: JSON can carry it, and `setState` continues from it. */
export interface RandomStateJSON {
  readonly bitGenerator: "MT19937";
  /** 624 words of 32 bits. */
  readonly key: readonly number[];
  /** Words of `key` that are drawn already. */
  readonly position: number;
  /** The second normal deviate of the last pair, if it was not drawn yet. */
  readonly gauss?: number;
}

/** Reads the state. */
export function exportState(stream: Stream): RandomStateJSON {
  return stream.run((kernels, state, frame) => {
    const { words, gauss } = views(frame, state, kernels.mt19937Words());
    const key = Array.from(words.subarray(0, -2));
    const position = words.at(-2) as number;
    return { bitGenerator: "MT19937", key, position, ...(words.at(-1) === 1 && { gauss: gauss[0] as number }) };
  });
}

/** Replaces the state. Throws RangeError for what `exportState` cannot have written. */
export function importState(stream: Stream, { key, position, gauss }: RandomStateJSON): void {
  stream.run((kernels, state, frame) => {
    const count = kernels.mt19937Words();
    if (key.length !== count || !key.every((word) => word === word >>> 0)) {
      throw new RangeError(
        `Cannot set the state of a random stream: its key has ${key.length} entries, wanted ${count} integers from 0 to 4294967295`,
      );
    }
    if (!Number.isInteger(position) || position < 0 || position > count) {
      throw new RangeError(`Cannot set the state of a random stream: its position is ${position}, wanted an integer from 0 to ${count}`);
    }
    // Without a bit in any word that the next generation is made of, the stream is zero for ever and the polar method never accepts.
    if (!key.some((word, i) => (i === 0 ? word >= 2 ** 31 : word !== 0))) {
      throw new RangeError("Cannot set the state of a random stream: its key is zero, wanted a key that a seed led to");
    }
    const memory = views(frame, state, count);
    memory.words.set([...key, position, gauss === undefined ? 0 : 1]);
    memory.gauss[0] = gauss ?? 0;
  });
}

/** The parts of a state as the kernels lay it out: the key, the position and whether a deviate is left over; the deviate. */
function views(frame: Frame, state: Ptr, count: number): { words: Uint32Array; gauss: Float64Array } {
  const { buffer } = frame.engine.memory;
  const words = new Uint32Array(buffer, state, count + 2);
  return { words, gauss: new Float64Array(buffer, offset(state, words.byteLength), 1) };
}
