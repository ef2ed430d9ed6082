/** Reading modules that stand in the code as text: the reverse of scripts/embed.mjs. */
import { ALPHABET, DIGITS, SINGLE } from "../build/alphabet.ts";

/** A module's bytes as text. */
export interface Embedded {
  readonly relaxed: string;
  /** What the SIMD build changes of the relaxed one. */
  readonly simd: string;
  /** For tests only. */
  readonly scalar?: string;
}

/** The bytes of one variant; undefined where it is not embedded. */
export function bytesOf(embedded: Embedded, variant: keyof Embedded): Uint8Array<ArrayBuffer> | undefined {
  if (variant === "scalar") return embedded.scalar === undefined ? undefined : decode(embedded.scalar);
  const relaxed = decode(embedded.relaxed);
  return variant === "relaxed" ? relaxed : patch(relaxed, decode(embedded.simd));
}

/** A character is a byte, by its rank in the alphabet, or announces that another one follows. */
export function decode(text: string): Uint8Array<ArrayBuffer> {
  const alphabet = Uint8Array.from({ length: 256 }, (_, rank) => Number.parseInt(ALPHABET.slice(2 * rank, 2 * rank + 2), 16));
  const ranks = new Uint8Array(128);
  for (let rank = 0; rank < DIGITS.length; rank++) ranks[DIGITS.charCodeAt(rank)] = rank;
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let rank = ranks[text.charCodeAt(i)] as number;
    if (rank >= SINGLE) rank = SINGLE + (rank - SINGLE) * DIGITS.length + (ranks[text.charCodeAt(++i)] as number);
    bytes[length++] = alphabet[rank] as number;
  }
  return bytes.slice(0, length);
}

/** The target of a difference: its length, then steps of new bytes and a stretch of the reference. */
export function patch(reference: Uint8Array, changes: Uint8Array): Uint8Array<ArrayBuffer> {
  let read = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = changes[read++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const target = new Uint8Array(next());
  let from = 0;
  for (let at = 0; at < target.length; ) {
    const fresh = next();
    target.set(changes.subarray(read, read + fresh), at);
    read += fresh;
    const jump = next();
    const length = next();
    from += fresh + (jump & 1 ? -((jump + 1) >> 1) : jump >> 1);
    target.set(reference.subarray(from, from + length), at + fresh);
    from += length;
    at += fresh + length;
  }
  return target;
}
