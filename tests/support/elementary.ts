/** What every elementwise function of one real argument must satisfy, whatever it computes. */
import { offset, type Ptr, type Variant } from "@genmath/core-wasm";
import { expect, test } from "vitest";
import { engine, variants } from "./engines.ts";
import { guarded, type RealArray } from "./guarded.ts";
import { EPS, type Real, tolerance } from "./tolerance.ts";
import { type GoldenColumns, pointsOf, worstUlps } from "./ulps.ts";

export type UnaryKernel = (rows: number, cols: number, x: Ptr, xrs: number, xcs: number, out: Ptr) => void;

/** The kernel of a variant and type. */
export type UnaryKernels = (variant: Variant, dtype: Real) => UnaryKernel;

export const dtypes: readonly Real[] = ["float64", "float32"];

/** f of every element of x, between guards. */
export function apply(kernels: UnaryKernels, variant: Variant, dtype: Real, x: RealArray, inPlace = false): RealArray {
  return guarded(engine(variant), (buffers) => {
    const from = buffers.input(x);
    const out = inPlace ? from : buffers.poisoned(x.byteLength);
    kernels(variant, dtype)(1, x.length, from, 0, 1, out);
    return buffers.read(out, x.length, dtype);
  });
}

/** A typed array of the type. */
export function real(dtype: Real, values: readonly number[]): RealArray {
  return dtype === "float64" ? Float64Array.from(values) : Float32Array.from(values);
}

/** Accuracy at the golden points, special values exactly, and that a result depends on nothing but its argument. */
export function describeElementary(
  name: string,
  kernels: UnaryKernels,
  golden: Readonly<Record<Real, GoldenColumns>>,
  special: Readonly<Record<Real, readonly (readonly [number, number])[]>>,
): void {
  for (const dtype of dtypes) {
    const points = pointsOf(golden[dtype], dtype);
    test.each(variants)(`${name} ${dtype} %s: within 1 ulp of the exact value`, (variant) => {
      const { ulps, at } = worstUlps(apply(kernels, variant, dtype, points), golden[dtype], dtype);
      expect(ulps, `at x = ${at}`).toBeLessThanOrEqual(tolerance("elementary", dtype) / EPS[dtype]);
    });

    test.each(variants)(`${name} ${dtype} %s: special values`, (variant) => {
      // Twice: first among themselves in vectors, then each between ordinary numbers.
      for (const around of [[], [1.5, 2.5]]) {
        const arguments_ = special[dtype].flatMap(([x]) => [...around, x]);
        const got = apply(kernels, variant, dtype, real(dtype, arguments_));
        for (const [i, [x, y]] of special[dtype].entries()) expect(got[i * (around.length + 1) + around.length], `of ${x}`).toBe(y);
      }
    });

    test.each(variants)(`${name} ${dtype} %s: the same bits at every position and length, in place or not`, (variant) => {
      const whole = apply(kernels, variant, dtype, points);
      for (let length = 0; length <= 19; length++) {
        const start = length * 7;
        for (const inPlace of [false, true]) {
          const got = apply(kernels, variant, dtype, points.slice(start, start + length), inPlace);
          expect(bits(got)).toEqual(bits(whole.slice(start, start + length)));
        }
      }
    });

    test.each(variants)(`${name} ${dtype} %s: the same bits of strided, reversed and repeated elements`, (variant) => {
      const bytes = points.BYTES_PER_ELEMENT;
      const whole = apply(kernels, variant, dtype, points);
      const [rows, cols] = [3, 2 * 4 + 3];
      for (const [rs, cs, start] of [
        [cols, 1, 0],
        [1, rows, 0],
        [-cols, -1, rows * cols - 1],
        [2 * cols, 2, 0],
        [cols, 0, 0],
        [0, 1, 0],
      ] as const) {
        const got = guarded(engine(variant), (buffers) => {
          const out = buffers.poisoned(rows * cols * bytes);
          kernels(variant, dtype)(rows, cols, offset(buffers.input(points), start * bytes), rs, cs, out);
          return buffers.read(out, rows * cols, dtype);
        });
        const wanted = got.map((_, k) => whole[start + Math.floor(k / cols) * rs + (k % cols) * cs] as number);
        expect(bits(got), `strides ${rs}, ${cs}`).toEqual(bits(wanted));
      }
    });

    test(`${name} ${dtype}: scalar and simd agree bit for bit`, () => {
      expect(bits(apply(kernels, "simd", dtype, points))).toEqual(bits(apply(kernels, "scalar", dtype, points)));
    });
  }
}

function bits(x: RealArray): Uint8Array {
  return new Uint8Array(x.buffer);
}
