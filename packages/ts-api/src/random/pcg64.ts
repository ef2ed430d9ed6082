/**
 * What of PCG64 is not drawing: seeding, state, and steps forward by any number at once. s ← s·M + c repeated n times is s·Mⁿ + c·(Mⁿ − 1)/(M − 1), by squaring:
 * F. B. Brown, "Random Number Generation with Arbitrary Stride" (Trans. Am. Nucl. Soc. 71, 1994).
 */
import { offset, type Ptr } from "@genmath/core-wasm";
import type { Frame } from "../array/frame.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import type { Stream } from "./stream.ts";

const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;
const BITS = 128;
/** 2^128 over the golden ratio, the nearest odd number: how far NumPy's `jumped` goes. */
const JUMP = 0x9e3779b97f4a7c15f39cc0605cedc835n;

/** Where a stream of Generator stands: NumPy's `bit_generator.state`, with its 128-bit numbers as decimal digits, so that JSON can carry it. */
export interface GeneratorJSON {
  readonly bitGenerator: "PCG64";
  readonly state: {
    /** From 0 to 2^128 − 1. */
    readonly state: string;
    /** Odd. */
    readonly inc: string;
  };
  /** Whether the upper half of a word is left over from drawing 32 bits. */
  readonly hasUint32: 0 | 1;
  /** The last upper half. */
  readonly uinteger: number;
}

interface Position {
  readonly state: bigint;
  readonly inc: bigint;
  readonly half?: number;
  readonly hasHalf?: boolean;
}

/** Starts the stream of a seed sequence. */
export function seedPcg64(stream: Stream, seeds: SeedSequence): void {
  const words = seeds.generateState(8).map(BigInt);
  const long = (i: number) => ((words[2 * i + 1] as bigint) << 32n) | (words[2 * i] as bigint);
  const inc = wrapped((((long(2) << 64n) | long(3)) << 1n) | 1n);
  const start = (long(0) << 64n) | long(1);
  place(stream, { state: wrapped((inc + start) * MULTIPLIER + inc), inc });
}

/** Goes on by `steps` words of 64 bits, backwards if negative; a half left over is forgotten, as in NumPy. */
export function advancePcg64(stream: Stream, steps: bigint): void {
  const { state, inc } = positionOf(stream);
  let [multiplier, increment] = [1n, 0n];
  let [m, c] = [MULTIPLIER, inc];
  for (let rest = wrapped(steps); rest > 0n; rest >>= 1n) {
    if (rest & 1n) {
      multiplier = wrapped(multiplier * m);
      increment = wrapped(increment * m + c);
    }
    c = wrapped((m + 1n) * c);
    m = wrapped(m * m);
  }
  place(stream, { state: wrapped(state * multiplier + increment), inc });
}

/** Goes on by `jumps` times about 2^127.3 words. */
export function jumpPcg64(stream: Stream, jumps: bigint): void {
  advancePcg64(stream, jumps * JUMP);
}

/** Reads the state. */
export function exportPcg64(stream: Stream): GeneratorJSON {
  const { state, inc, half = 0, hasHalf } = positionOf(stream);
  return { bitGenerator: "PCG64", state: { state: String(state), inc: String(inc) }, hasUint32: hasHalf ? 1 : 0, uinteger: half };
}

/** Replaces the state. Throws RangeError for what `exportPcg64` cannot have written. */
export function importPcg64(stream: Stream, { bitGenerator, state: long, hasUint32, uinteger }: GeneratorJSON): void {
  if (bitGenerator !== "PCG64") throw new RangeError(`Cannot set the state of a Generator to one of ${bitGenerator}: wanted PCG64`);
  const state = integerOf("state", long.state);
  const inc = integerOf("inc", long.inc);
  if ((inc & 1n) === 0n) throw new RangeError(`Cannot set the state of a Generator: its inc is ${inc}, wanted an odd number`);
  if (hasUint32 !== 0 && hasUint32 !== 1)
    throw new RangeError(`Cannot set the state of a Generator: its hasUint32 is ${hasUint32}, wanted 0 or 1`);
  if (uinteger !== uinteger >>> 0) {
    throw new RangeError(`Cannot set the state of a Generator: its uinteger is ${uinteger}, wanted an integer from 0 to 4294967295`);
  }
  place(stream, { state, inc, half: uinteger, hasHalf: hasUint32 === 1 });
}

function integerOf(name: string, digits: string): bigint {
  const value = /^\d{1,39}$/.test(digits) ? BigInt(digits) : -1n;
  if (value !== wrapped(value))
    throw new RangeError(`Cannot set the state of a Generator: its ${name} is ${digits}, wanted digits of an integer below 2^128`);
  return value;
}

function wrapped(x: bigint): bigint {
  return BigInt.asUintN(BITS, x);
}

function positionOf(stream: Stream): Position {
  return stream.run((_, at, frame) => {
    const { longs, words } = views(frame, at);
    const [low = 0n, high = 0n, incLow = 0n, incHigh = 0n] = longs;
    return { state: (high << 64n) | low, inc: (incHigh << 64n) | incLow, hasHalf: words[0] === 1, half: words[1] as number };
  });
}

function place(stream: Stream, { state, inc, half = 0, hasHalf = false }: Position): void {
  stream.run((_, at, frame) => {
    const { longs, words } = views(frame, at);
    longs.set([state, state >> 64n, inc, inc >> 64n].map((x) => BigInt.asUintN(64, x)));
    words.set([hasHalf ? 1 : 0, half, 0, 0]);
  });
}

/** A state as the kernels lay it out: s and c, low halves first; whether a half is left over, and it. */
function views(frame: Frame, at: Ptr): { longs: BigUint64Array; words: Uint32Array } {
  const { buffer } = frame.engine.memory;
  const longs = new BigUint64Array(buffer, at, 4);
  return { longs, words: new Uint32Array(buffer, offset(at, longs.byteLength), 4) };
}
