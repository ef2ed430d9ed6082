/**
 * What the machine could do at best, as families of their own: they run in the same rounds as the contenders of a row, on the probes of
 * assembly/probes.ts. The multiply-adds run a fixed number of rounds; the copy moves as many bytes as the row's case reads and writes.
 */
import { family } from "./family.mjs";

const none = /** @type {const} */ ({ dtype: "f64", flops: 0, bytes: 0 });

/** Its output: the operations of one call, the sum that came out, the sum that must come out. */
export const multiplyAdd = family("multiplyAdd", {
  quick: [],
  full: [],
  id: ({ dtype }) => `multiplyAdd_${dtype}`,
  group: ({ dtype }) => `multiplyAdd_${dtype}`,
  input: (size) => size,
  verifier:
    () =>
    ([, sum, expected]) => ({ error: Math.abs(sum - expected), allowed: 0 }),
  work: () => none,
});

/** Its output: the bytes that arrived, all 1. */
export const copy = family("copy", {
  quick: [],
  full: [],
  id: ({ bytes }) => `copy_${bytes}`,
  group: () => "copy",
  input: (size) => size,
  verifier:
    ({ bytes }) =>
    (output) => ({ error: Math.abs(output.length - bytes / 2) + output.filter((byte) => byte !== 1).length, allowed: 0 }),
  work: () => none,
});

/** Its output is empty. */
export const call = family("call", {
  quick: [],
  full: [],
  id: () => "call",
  group: () => "call",
  input: (size) => size,
  verifier: () => (output) => ({ error: output.length, allowed: 0 }),
  work: () => none,
});
