/** Modules as text: what the build writes is what the engine reads. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { ALPHABET, DIGITS } from "../build/alphabet.ts";
import { difference, encode } from "../scripts/embed.mjs";
import { bytesOf, decode, patch } from "../src/embedded.ts";

const bytes = (most: number) => fc.uint8Array({ maxLength: most });

test("every byte survives as text", () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(decode(encode(all, ALPHABET))).toEqual(all);
  fc.assert(
    fc.property(bytes(500), (given) => {
      expect(decode(encode(given, ALPHABET))).toEqual(given);
    }),
    { seed: 42 },
  );
});

test("the text holds no character that a string literal or a page would escape", () => {
  expect(DIGITS).not.toMatch(/["\\`$<\n]/);
  expect(
    encode(
      Uint8Array.from({ length: 256 }, (_, i) => i),
      ALPHABET,
    ),
  ).toMatch(/^[\x20-\x7e]*$/);
});

test("a target is rebuilt from a reference and the difference", () => {
  // Pieces of the reference, moved and repeated, between bytes of their own.
  const piece = fc.tuple(fc.nat(300), fc.nat(80), bytes(12));
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.array(piece, { maxLength: 8 }), (reference, pieces) => {
      const target = Uint8Array.from(pieces.flatMap(([from, length, own]) => [...reference.subarray(from, from + length), ...own]));
      expect(patch(reference, difference(reference, target))).toEqual(target);
    }),
    { seed: 42, numRuns: 500 },
  );
});

test("a small change of a long module costs few bytes", () => {
  const reference = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) >> 3);
  const target = Uint8Array.from([...reference.subarray(0, 2000), 7, 7, 7, ...reference.subarray(2001)]);
  expect(difference(reference, target).length).toBeLessThan(20);
});

test("a variant that is not embedded is undefined", () => {
  expect(bytesOf({ relaxed: "", simd: "" }, "scalar")).toBeUndefined();
});
