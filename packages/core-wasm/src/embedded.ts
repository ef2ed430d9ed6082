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
  const alphabet = Array.from({ length: 256 }, (_, rank) => Number.parseInt(ALPHABET.slice(2 * rank, 2 * rank + 2), 16));
  const ranks = new Map(Array.from(DIGITS, (digit, rank) => [digit, rank]));
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let rank = ranks.get(text[i] as string) as number;
    if (rank >= SINGLE) rank = SINGLE + (rank - SINGLE) * DIGITS.length + (ranks.get(text[++i] as string) as number);
    bytes[length++] = alphabet[rank] as number;
  }
  return bytes.slice(0, length);
}

/** Applies the steps of a difference. */
export function patch(reference: Uint8Array, steps: Uint8Array): Uint8Array<ArrayBuffer> {
  const out: number[] = [];
  let i = 0;
  let from = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = steps[i++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (i < steps.length) {
    const fresh = next();
    for (let k = 0; k < fresh; k++) out.push(steps[i++] as number);
    const jump = next();
    from += fresh + (jump & 1 ? -((jump + 1) >> 1) : jump >> 1);
    for (let end = from + next(); from < end; from++) out.push(reference[from] as number);
  }
  return Uint8Array.from(out);
}
