/**
 * Writing modules as text that stays small under gzip: what src/embedded.ts reads.
 *
 * A byte is one printable character where it is among the most frequent, else two; base64 would shift equal code to unequal text and hide it from gzip.
 * Only the relaxed build is written; src/without-relaxed.ts makes the SIMD build from it (see docs/decisions/0011).
 */

/** Printable, and none that a string literal, a template or an HTML page would escape. */
export const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((character) => !'"\\`$<'.includes(character))
  .join("");

/** The digits from here on announce a second one: two, which is enough for 256 bytes. */
export const SINGLE = DIGITS.length - 2;

/** All byte values, most frequent first, as the text of two hexadecimal digits each. @param {readonly Uint8Array[]} texts */
export function alphabetOf(texts) {
  const counts = new Array(256).fill(0);
  for (const bytes of texts) for (const byte of bytes) counts[byte]++;
  return Buffer.from([...counts.keys()].sort((a, b) => counts[b] - counts[a] || a - b)).toString("hex");
}

/** @param {Uint8Array} bytes @param {string} alphabet of alphabetOf */
export function encode(bytes, alphabet) {
  const symbols = new Array(256);
  for (const [rank, byte] of Buffer.from(alphabet, "hex").entries()) {
    const beyond = rank - SINGLE;
    const page = DIGITS[SINGLE + Math.floor(beyond / DIGITS.length)];
    symbols[byte] = beyond < 0 ? DIGITS[rank] : `${page}${DIGITS[beyond % DIGITS.length]}`;
  }
  return Array.from(bytes, (byte) => symbols[byte]).join("");
}
