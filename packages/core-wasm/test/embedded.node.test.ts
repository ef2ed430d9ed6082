/** Modules as text: what the build writes is what the engine reads. */
import { uniform } from "@genmath/testing/generators";
import { expect, test } from "vitest";
import { ALPHABET, DIGITS } from "../build/alphabet.ts";
import { encode } from "../scripts/embed.mjs";
import { bytesOf, decode } from "../src/embedded.ts";

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

test("a variant that is not embedded is undefined", () => {
  expect(bytesOf({ relaxed: "" }, "scalar")).toBeUndefined();
});
