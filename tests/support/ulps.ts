/** Errors in ulps (the spacing of floating-point numbers at the correctly rounded value) against tables of tests/golden/elementary.py. */
import type { RealArray } from "./guarded.ts";
import type { Real } from "./tolerance.ts";

/** Columns in base64: points, correctly rounded values, where the exact value lies beside those in 1/254 of an ulp. */
export interface GoldenColumns {
  readonly x: string;
  readonly y: string;
  readonly beside: string;
}

/** The points of a table. */
export function pointsOf(columns: GoldenColumns, dtype: Real): RealArray {
  return decode(columns.x, dtype);
}

/** The largest error of `got`, in ulps, and the point where it occurs. An infinity or NaN in the wrong place counts as an infinite error. */
export function worstUlps(got: RealArray, columns: GoldenColumns, dtype: Real): { ulps: number; at: number } {
  const x = decode(columns.x, dtype);
  const y = decode(columns.y, dtype);
  const beside = new Int8Array(bytesOf(columns.beside));
  let worst = { ulps: 0, at: Number.NaN };
  for (let i = 0; i < x.length; i++) {
    const exact = y[i]!;
    const steps = Number.isFinite(exact) ? (got[i]! - exact) / spacing(exact, dtype) : got[i] === exact ? 0 : Number.POSITIVE_INFINITY;
    const ulps = Math.abs(steps - beside[i]! / 254);
    if (!(ulps <= worst.ulps)) worst = { ulps: Number.isNaN(ulps) ? Number.POSITIVE_INFINITY : ulps, at: x[i]! };
  }
  return worst;
}

function spacing(y: number, dtype: Real): number {
  const [digits, least] = dtype === "float64" ? [52, -1022] : [23, -126];
  let exponent = Math.max(least, Math.floor(Math.log2(Math.abs(y))));
  while (exponent > least && 2 ** exponent > Math.abs(y)) exponent--;
  while (2 ** (exponent + 1) <= Math.abs(y)) exponent++;
  return 2 ** exponent * 2 ** -digits;
}

/** A column. */
export function decode(base64: string, dtype: Real): RealArray {
  return dtype === "float64" ? new Float64Array(bytesOf(base64)) : new Float32Array(bytesOf(base64));
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)).buffer;
}
