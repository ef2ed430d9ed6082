/** What a transform leaves to the garbage collector: handles, whatever its length. */
import { expect, test } from "vitest";
import { array, fft, type NDArray } from "../src/index.ts";

/** Bytes of objects and of array buffers that `calls` calls allocate, no collection in between counted off. */
function allocated(call: () => NDArray, calls: number): number {
  const used = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  for (let i = 0; i < 200; i++) call().dispose();
  globalThis.gc?.();
  let total = 0;
  let last = used();
  for (let i = 0; i < calls; i++) {
    call().dispose();
    const now = used();
    if (now > last) total += now - last;
    last = now;
  }
  return total / calls;
}

const short = 2 ** 10;
const long = 2 ** 14;
/** A byte for each of the points that are more. */
const FEW = long - short;

test.each([
  ["fft of complex numbers", (n: number) => array(new Float64Array(2 * n), { dtype: "complex128" }), (x: NDArray) => fft.fft(x)],
  ["fft of real numbers", (n: number) => array(new Float64Array(n)), (x: NDArray) => fft.fft(x)],
  ["fft of integers", (n: number) => array(new Int32Array(n)), (x: NDArray) => fft.fft(x)],
  ["ifft with zeros behind", (n: number) => array(new Float64Array(n)), (x: NDArray) => fft.ifft(x, { n: x.size + 2 })],
  ["rfft", (n: number) => array(new Float32Array(n)), (x: NDArray) => fft.rfft(x)],
  ["irfft", (n: number) => array(new Float64Array(n), { dtype: "complex128" }), (x: NDArray) => fft.irfft(x)],
  ["fft2 of a transposed array", (n: number) => array(new Float64Array(n), { shape: [32, n / 32] }).T, (x: NDArray) => fft.fft2(x)],
] as const)("%s allocates nothing that grows with the length", (_, make, transform) => {
  const bytes = (n: number) => {
    const x = make(n);
    return allocated(() => transform(x), 200);
  };
  expect(bytes(long) - bytes(short)).toBeLessThan(FEW);
});
