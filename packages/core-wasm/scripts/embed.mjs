/**
 * Writing modules as text that stays small under gzip: what src/embedded.ts reads.
 *
 * A byte is one printable character where it is among the most frequent, else two; base64 would shift equal code to unequal text and hide it from gzip.
 * The SIMD build differs from the relaxed one by a few instructions, so only the difference is kept (see docs/decisions/0011).
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

/** Shorter repetitions cost more to name than to write again. */
const WORTH_A_COPY = 8;

/**
 * The target as steps from a reference: bytes that are new, then a stretch of the reference. The target's length comes first; each step is three LEB128
 * numbers, the count of new bytes (which follow it), where the stretch begins relative to the place where one expects it (zigzag), and its length.
 * @param {Uint8Array} reference @param {Uint8Array} target
 */
export function difference(reference, target) {
  const places = indexOf(reference);
  /** @type {number[]} */
  const out = [];
  leb128(out, target.length);
  /** @type {number[]} */
  let fresh = [];
  let expected = 0;
  for (let i = 0; i < target.length; ) {
    const { at, length } = longest(reference, target, i, places.get(keyAt(target, i)) ?? [], expected);
    if (length < WORTH_A_COPY) {
      fresh.push(/** @type {number} */ (target[i++]));
      expected++;
      continue;
    }
    step(out, fresh, at - expected, length);
    fresh = [];
    i += length;
    expected = at + length;
  }
  if (fresh.length > 0) step(out, fresh, 0, 0);
  return Uint8Array.from(out);
}

/** @param {number[]} out @param {readonly number[]} fresh @param {number} jump @param {number} length */
function step(out, fresh, jump, length) {
  leb128(out, fresh.length);
  out.push(...fresh);
  leb128(out, jump < 0 ? -2 * jump - 1 : 2 * jump);
  leb128(out, length);
}

/** @param {number[]} out @param {number} value */
function leb128(out, value) {
  for (; value > 127; value >>>= 7) out.push((value & 127) | 128);
  out.push(value);
}

/** @param {Uint8Array} bytes @param {number} i */
function keyAt(bytes, i) {
  return bytes.subarray(i, i + WORTH_A_COPY).join();
}

/** Where each short run of the reference stands. @param {Uint8Array} reference */
function indexOf(reference) {
  /** @type {Map<string, number[]>} */
  const places = new Map();
  for (let i = 0; i + WORTH_A_COPY <= reference.length; i++) {
    const key = keyAt(reference, i);
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  }
  return places;
}

/**
 * The longest stretch of the reference that the target continues with, the nearest to the expected place among equals.
 * @param {Uint8Array} reference @param {Uint8Array} target @param {number} i @param {readonly number[]} candidates @param {number} expected
 */
function longest(reference, target, i, candidates, expected) {
  let best = { at: expected, length: 0 };
  for (const at of candidates) {
    let length = 0;
    while (at + length < reference.length && i + length < target.length && reference[at + length] === target[i + length]) length++;
    const nearer = Math.abs(at - expected) < Math.abs(best.at - expected);
    if (length > best.length || (length === best.length && nearer)) best = { at, length };
  }
  return best;
}
