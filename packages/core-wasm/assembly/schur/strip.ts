/**
 * Many reflectors of three on a strip of columns. The reflectors of a bulge act on rows k, k+1, k+2 for one k after the other, so two rows of the
 * three stay in registers from one to the next: a load and a store for ten operations, where a product with the accumulated matrix would do
 * twice the arithmetic (Van Zee, van de Geijn & Quintana-Ortí, "Restructuring the tridiagonal and bidiagonal QR algorithms for performance", TOMS 2014).
 *
 * The strip is a contiguous copy with rows of `stripWidth` elements: rows of a matrix of 512 columns would all fall into one set of the cache.
 */
import { VECTOR, fma, fnma, lanes } from "../lanes";
import { element } from "../rows/address";
import { Three } from "./reflector-three";

/** Vectors in a row of a strip: two rows of three that are carried, the one that comes, and five factors fill the sixteen registers. */
const VECTORS: i32 = 3;

/** Columns of a strip. */
// @ts-ignore: decorator
@inline
export function stripWidth<T>(): i32 {
  return VECTORS * lanes<T>();
}

/** Elements that a reflector is recorded in: y, z, τ, τy, τz. A step waits for three operations, not four, when the products are made before. */
export const RECORD: i32 = 5;

export function record<T>(at: usize, v: Three<T>): void {
  store<T>(at, v.y);
  store<T>(at, v.z, sizeof<T>());
  store<T>(at, v.tau, 2 * sizeof<T>());
  store<T>(at, v.tau * v.y, 3 * sizeof<T>());
  store<T>(at, v.tau * v.z, 4 * sizeof<T>());
}

/** The reflectors of one bulge, of the rows `first`, first+1 … of the strip: after `threes` of three, if `two`, one of two. */
@unmanaged
export class Pass {
  first: i32;
  threes: i32;
  two: i32;
  /** The address of their records. */
  records: usize;
}

/** One row of a strip. */
// @ts-ignore: decorator
@inline
export function copyRow(from: usize, to: usize): void {
  const x0 = v128.load(from), x1 = v128.load(from, VECTOR), x2 = v128.load(from, 2 * VECTOR);
  v128.store(to, x0);
  v128.store(to, x1, VECTOR);
  v128.store(to, x2, 2 * VECTOR);
}

/** Applies a pass to a strip. */
export function reflectStrip<T>(pass: Pass, strip: usize): void {
  const stride = <usize>VECTORS * VECTOR;
  const p = strip + <usize>pass.first * stride;
  if (ASC_FEATURE_SIMD) reflectLanes<T>(pass, p, stride);
  else for (let j = 0; j < stripWidth<T>(); j++) reflectColumn<T>(pass, element<T>(p, j), stride);
}

function reflectLanes<T>(pass: Pass, p: usize, stride: usize): void {
  let r = pass.records;
  let x0 = v128.load(p), x1 = v128.load(p, VECTOR), x2 = v128.load(p, 2 * VECTOR);
  let next = p + stride;
  let y0 = v128.load(next), y1 = v128.load(next, VECTOR), y2 = v128.load(next, 2 * VECTOR);
  for (const end = element<T>(r, RECORD * pass.threes); r < end; r = element<T>(r, RECORD), p = next, next += stride) {
    const y = v128.load_splat<T>(r), z = v128.load_splat<T>(r, sizeof<T>());
    const tau = v128.load_splat<T>(r, 2 * sizeof<T>());
    const ty = v128.load_splat<T>(r, 3 * sizeof<T>()), tz = v128.load_splat<T>(r, 4 * sizeof<T>());
    const below = next + stride;
    const z0 = v128.load(below), z1 = v128.load(below, VECTOR), z2 = v128.load(below, 2 * VECTOR);
    const s0 = fma<T>(y, y0, fma<T>(z, z0, x0));
    const s1 = fma<T>(y, y1, fma<T>(z, z1, x1));
    const s2 = fma<T>(y, y2, fma<T>(z, z2, x2));
    v128.store(p, fnma<T>(s0, tau, x0));
    v128.store(p, fnma<T>(s1, tau, x1), VECTOR);
    v128.store(p, fnma<T>(s2, tau, x2), 2 * VECTOR);
    x0 = fnma<T>(s0, ty, y0);
    x1 = fnma<T>(s1, ty, y1);
    x2 = fnma<T>(s2, ty, y2);
    y0 = fnma<T>(s0, tz, z0);
    y1 = fnma<T>(s1, tz, z1);
    y2 = fnma<T>(s2, tz, z2);
  }
  v128.store(p, x0);
  v128.store(p, x1, VECTOR);
  v128.store(p, x2, 2 * VECTOR);
  v128.store(next, y0);
  v128.store(next, y1, VECTOR);
  v128.store(next, y2, 2 * VECTOR);
  if (pass.two) for (let j = 0; j < stripWidth<T>(); j++) reflectElement<T>(r, element<T>(p, j), stride, false);
}

function reflectColumn<T>(pass: Pass, p: usize, stride: usize): void {
  let r = pass.records;
  for (let i = 0; i < pass.threes; i++, p += stride, r = element<T>(r, RECORD)) reflectElement<T>(r, p, stride, true);
  if (pass.two) reflectElement<T>(r, p, stride, false);
}

/** One reflector on one column. */
// @ts-ignore: decorator
@inline
function reflectElement<T>(r: usize, p: usize, stride: usize, three: bool): void {
  const z = p + 2 * stride;
  let sum = load<T>(p) + load<T>(r) * load<T>(p + stride);
  if (three) {
    sum += load<T>(r, sizeof<T>()) * load<T>(z);
    store<T>(z, load<T>(z) - sum * load<T>(r, 4 * sizeof<T>()));
  }
  store<T>(p, load<T>(p) - sum * load<T>(r, 2 * sizeof<T>()));
  store<T>(p + stride, load<T>(p + stride) - sum * load<T>(r, 3 * sizeof<T>()));
}
