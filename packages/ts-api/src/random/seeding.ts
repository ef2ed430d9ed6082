/** From what a user calls a seed to the first state of a stream, as NumPy's legacy seeding does it. */
import type { Stream } from "./stream.ts";

/** An integer from 0 to 2^32 − 1, or a list of them. */
export type Seed = number | bigint | readonly number[] | Uint32Array;

const WANTED = "seeds are integers from 0 to 4294967295, or non-empty arrays of them; defaultRng takes larger ones";
/** Words from the platform for a stream that nobody seeded: as many bits as anyone can count through. */
const ENTROPY_WORDS = 8;

/** Starts the stream of `seed`; without one a stream that is never the same. Throws RangeError for what is no seed. */
export function startStream(stream: Stream, seed: Seed | undefined): void {
  if (typeof seed === "number" || typeof seed === "bigint") {
    const word = Number(seed);
    if (!isWord(word)) throw new RangeError(`Cannot seed with ${seed}: ${WANTED}`);
    stream.run((kernels, state) => kernels.mt19937Seed(state, word));
    return;
  }
  const key = seed === undefined ? crypto.getRandomValues(new Uint32Array(ENTROPY_WORDS)) : keyOf(seed);
  stream.run((kernels, state, frame) => {
    const at = frame.scratch(key.byteLength);
    new Uint32Array(frame.engine.memory.buffer, at, key.length).set(key);
    kernels.mt19937SeedArray(state, key.length, at);
  });
}

function keyOf(seed: readonly number[] | Uint32Array): Uint32Array {
  if (!Array.isArray(seed) && !(seed instanceof Uint32Array)) throw new RangeError(`Cannot seed with ${String(seed)}: ${WANTED}`);
  if (seed.length === 0) throw new RangeError(`Cannot seed with an empty array: ${WANTED}`);
  const wrong = Array.from<number>(seed).findIndex((word) => !isWord(word));
  if (wrong >= 0) throw new RangeError(`Cannot seed with ${seed[wrong]} at index ${wrong}: ${WANTED}`);
  return Uint32Array.from(seed);
}

function isWord(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 0xffffffff;
}
