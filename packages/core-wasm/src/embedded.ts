/** Reading modules that stand in the code as text: the reverse of scripts/embed.mjs. */
import { ALPHABET, DIGITS, SINGLE } from "../build/alphabet.ts";
import type { Variant } from "./variants.ts";
import { withoutRelaxed } from "./without-relaxed.ts";

/** A module's bytes as text. */
export interface Embedded {
  /** The relaxed build; the SIMD build is made from it. */
  readonly relaxed: string;
  /** For tests only. */
  readonly scalar?: string;
}

/** The bytes of one variant; undefined where it is not embedded. */
export function bytesOf(embedded: Embedded, variant: Variant): Uint8Array<ArrayBuffer> | undefined {
  if (variant === "scalar") return embedded.scalar === undefined ? undefined : decode(embedded.scalar);
  const relaxed = decode(embedded.relaxed);
  return variant === "relaxed" ? relaxed : withoutRelaxed(relaxed);
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
