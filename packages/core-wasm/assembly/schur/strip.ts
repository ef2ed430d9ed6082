/**
 * Many reflectors of three on a strip of columns. The reflectors of a bulge act on rows k, k+1, k+2 for one k after the other, so two rows of the
 * three stay in registers from one to the next: a load and a store for ten operations, where a product with the accumulated matrix would do
 * twice the arithmetic (Van Zee, van de Geijn & Quintana-Ortí, "Restructuring the tridiagonal and bidiagonal QR algorithms for performance", TOMS 2014).
 *
 * The strip is a contiguous copy with rows of `stripWidth` elements: rows of a matrix of 512 columns would all fall into one set of the cache.
 */
import { VECTOR, fma, fnma, lanes } from "../lanes";
import { element } from "../rows/address";

/** Vectors in a row of a strip: with three rows of it twelve registers are taken. */
const VECTORS: i32 = 4;

/** Columns of a strip. */
// @ts-ignore: decorator
@inline
export function stripWidth<T>(): i32 {
  return VECTORS * lanes<T>();
}

/** Elements that a reflector is recorded in: τ, y, z. */
export const RECORD: i32 = 3;

/** The reflectors of one bulge: of the rows `first`, first+1 … of the strip; after `threes` of three, if `two`, one of two. */
@unmanaged
export class Pass {
  first: i32;
  threes: i32;
  two: i32;
  /** The address of their records. */
  records: usize;
}

/** Applies a pass to a strip. */
export function reflectStrip<T>(pass: Pass, strip: usize): void {
  const stride = <usize>VECTORS * VECTOR;
  const p = strip + <usize>pass.first * stride;
  if (ASC_FEATURE_SIMD) reflectLanes<T>(pass, p);
  else for (let j = 0; j < stripWidth<T>(); j++) reflectColumn<T>(pass, element<T>(p, j), stride);
}

function reflectLanes<T>(pass: Pass, p: usize): void {
  const stride = <usize>VECTORS * VECTOR;
  let r = pass.records;
  let x0 = v128.load(p), x1 = v128.load(p, VECTOR), x2 = v128.load(p, 2 * VECTOR), x3 = v128.load(p, 3 * VECTOR);
  let next = p + stride;
  let y0 = v128.load(next), y1 = v128.load(next, VECTOR), y2 = v128.load(next, 2 * VECTOR), y3 = v128.load(next, 3 * VECTOR);
  for (const end = element<T>(r, RECORD * pass.threes); r < end; r = element<T>(r, RECORD), p = next, next += stride) {
    const tau = v128.load_splat<T>(r), y = v128.load_splat<T>(r, sizeof<T>()), z = v128.load_splat<T>(r, 2 * sizeof<T>());
    const below = next + stride;
    const z0 = v128.load(below), z1 = v128.load(below, VECTOR), z2 = v128.load(below, 2 * VECTOR), z3 = v128.load(below, 3 * VECTOR);
    const s0 = v128.mul<T>(tau, fma<T>(z, z0, fma<T>(y, y0, x0)));
    const s1 = v128.mul<T>(tau, fma<T>(z, z1, fma<T>(y, y1, x1)));
    const s2 = v128.mul<T>(tau, fma<T>(z, z2, fma<T>(y, y2, x2)));
    const s3 = v128.mul<T>(tau, fma<T>(z, z3, fma<T>(y, y3, x3)));
    v128.store(p, v128.sub<T>(x0, s0));
    v128.store(p, v128.sub<T>(x1, s1), VECTOR);
    v128.store(p, v128.sub<T>(x2, s2), 2 * VECTOR);
    v128.store(p, v128.sub<T>(x3, s3), 3 * VECTOR);
    x0 = fnma<T>(s0, y, y0);
    x1 = fnma<T>(s1, y, y1);
    x2 = fnma<T>(s2, y, y2);
    x3 = fnma<T>(s3, y, y3);
    y0 = fnma<T>(s0, z, z0);
    y1 = fnma<T>(s1, z, z1);
    y2 = fnma<T>(s2, z, z2);
    y3 = fnma<T>(s3, z, z3);
  }
  if (pass.two) {
    const tau = v128.load_splat<T>(r), y = v128.load_splat<T>(r, sizeof<T>());
    const s0 = v128.mul<T>(tau, fma<T>(y, y0, x0));
    const s1 = v128.mul<T>(tau, fma<T>(y, y1, x1));
    const s2 = v128.mul<T>(tau, fma<T>(y, y2, x2));
    const s3 = v128.mul<T>(tau, fma<T>(y, y3, x3));
    x0 = v128.sub<T>(x0, s0);
    x1 = v128.sub<T>(x1, s1);
    x2 = v128.sub<T>(x2, s2);
    x3 = v128.sub<T>(x3, s3);
    y0 = fnma<T>(s0, y, y0);
    y1 = fnma<T>(s1, y, y1);
    y2 = fnma<T>(s2, y, y2);
    y3 = fnma<T>(s3, y, y3);
  }
  v128.store(p, x0);
  v128.store(p, x1, VECTOR);
  v128.store(p, x2, 2 * VECTOR);
  v128.store(p, x3, 3 * VECTOR);
  v128.store(next, y0);
  v128.store(next, y1, VECTOR);
  v128.store(next, y2, 2 * VECTOR);
  v128.store(next, y3, 3 * VECTOR);
}

function reflectColumn<T>(pass: Pass, p: usize, stride: usize): void {
  const count = pass.threes + pass.two;
  for (let i = 0; i < count; i++, p += stride) {
    const r = element<T>(pass.records, RECORD * i);
    const three = i < pass.threes;
    const y = load<T>(r, sizeof<T>());
    const z = three ? load<T>(r, 2 * sizeof<T>()) : <T>0;
    const below = p + 2 * stride;
    const sum = load<T>(r) * (load<T>(p) + y * load<T>(p + stride) + (three ? z * load<T>(below) : <T>0));
    store<T>(p, load<T>(p) - sum);
    store<T>(p + stride, load<T>(p + stride) - sum * y);
    if (three) store<T>(below, load<T>(below) - sum * z);
  }
}
