/** Modules as text: what the build writes is what the engine reads. */
import { uniform } from "@genmath/testing/generators";
import { expect, test } from "vitest";
import { ALPHABET, DIGITS } from "../build/alphabet.ts";
import { difference, encode } from "../scripts/embed.mjs";
import { bytesOf, decode, patch } from "../src/embedded.ts";

const next = uniform(11);
const bytes = (length: number) => Uint8Array.from({ length }, () => 256 * next());

test("every byte survives as text", () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(decode(encode(all, ALPHABET))).toEqual(all);
  for (const length of [0, 1, 2, 500]) {
    const given = bytes(length);
    expect(decode(encode(given, ALPHABET))).toEqual(given);
  }
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
  for (let run = 0; run < 300; run++) {
    const reference = bytes(1 + 300 * next());
    // Pieces of the reference, moved and repeated, between bytes of their own.
    const pieces = Array.from({ length: 8 * next() }, () => {
      const from = Math.floor(300 * next());
      return [...reference.subarray(from, from + 80 * next()), ...bytes(12 * next())];
    });
    const target = Uint8Array.from(pieces.flat());
    expect(patch(reference, difference(reference, target))).toEqual(target);
  }
});

test("a small change of a long module costs few bytes", () => {
  const reference = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) >> 3);
  const target = Uint8Array.from([...reference.subarray(0, 2000), 7, 7, 7, ...reference.subarray(2001)]);
  expect(difference(reference, target).length).toBeLessThan(20);
});

test("a variant that is not embedded is undefined", () => {
  expect(bytesOf({ relaxed: "", simd: "" }, "scalar")).toBeUndefined();
});
