/**
 * Sizes of the blocked product, after Goto & van de Geijn, "Anatomy of high-performance matrix multiplication" (TOMS 2008), and
 * BLIS. The measurements behind the numbers are in docs/decisions/0005-gemm-tiles.md.
 */
import { lanes } from "../lanes";

/**
 * Rows of the register tile. V8 loads everything that a step needs before its multiply-adds, so 4 × 2 accumulators, two vectors of B and
 * four of A are live at once, plus a product where it does not fuse: 15 vector registers, all that x64 leaves to it.
 */
export const MR: i32 = 4;

/** Vectors in a row of the register tile. */
export const NV: i32 = 2;

/** Columns of the register tile. */
// @ts-ignore: decorator
@inline
export function nr<T>(): i32 {
  return NV * lanes<T>();
}

/** Depth of a block: a KC × NR panel of B (8 KB) stays in the first-level cache. */
export const KC: i32 = 256;

/** Rows of a block of A: MC × KC elements, 192 KB in either type, stay in the second-level cache. */
// @ts-ignore: decorator
@inline
export function mc<T>(): i32 {
  return 768 / <i32>sizeof<T>();
}

/** Columns of a block of B: KC × NC elements, 2 MB in float32, are packed once for all rows of A. */
export const NC: i32 = 2048;

/** Bytes between the first and the last row of B up to which it is read where it lies: half of the first-level cache, whose sets it then fills evenly whatever the stride. */
export const NEAR: isize = 16384;

/** Rows of A up to which that is so. With more of them packing pays. */
export const SMALL: i32 = 64;

/** Rows of A up to which B is read where it lies at any depth: two tiles, or one, would not pay for packing it. */
export const FEW: i32 = 2 * MR;

/** The least multiple of `step` that is at least `n`. */
// @ts-ignore: decorator
@inline
export function roundUp(n: i32, step: i32): i32 {
  return ((n + step - 1) / step) * step;
}
