/**
 * What divide and conquer works with when it merges two halves, for eigenvalues and for singular values: addresses of arrays, one record in the caller's scratch. Poles are
 * listed in ascending order; `kept` of them in front take part in the secular equation, the deflated ones have a list of their own.
 */
import { element } from "../rows/address";

/** Where a row of vectors may be different from 0. */
export const LEFT: i32 = 0;
export const BOTH: i32 = 1;
export const RIGHT: i32 = 2;

const RECORD: i32 = 128;
/** Arrays of T, the last of them twice as long; of i32. */
const VECTORS: i32 = 8;
const INDICES: i32 = 4;

@unmanaged
export class Workspace<T> {
  /** T: poles and the components of z, later what becomes of them; rotations, sums and single rows use `spare`. */
  poles: usize;
  z: usize;
  weights: usize;
  products: usize;
  distances: usize;
  deflated: usize;
  spare: usize;
  /** i32: the row of the vectors of a pole, its kind, its place in the matrix product; the rows of deflated poles. */
  rows: usize;
  kinds: usize;
  places: usize;
  deflatedRows: usize;
  /** How many poles of each kind are kept. */
  left: i32;
  both: i32;
  right: i32;
  /** Copies of rows; coefficients of eigenvectors or of right singular vectors, and of left ones; scratch of gemm. */
  copies: usize;
  coefficients: usize;
  ofLeft: usize;
  gemm: usize;
}

/** Bytes for lists of `order` poles, `copied` elements of rows, `matrices` of coefficients, and what gemm wants. */
export function workspaceBytes<T>(order: i64, copied: i64, matrices: i32, gemmBytes: i32): i64 {
  return RECORD + (VECTORS * order + copied + matrices * order * order) * sizeof<T>() + INDICES * order * sizeof<i32>() + 16 + gemmBytes;
}

/** Lays the arrays out behind the record at `scratch`. */
export function layOut<T>(order: i32, copied: i32, matrices: i32, scratch: usize): Workspace<T> {
  const ws = changetype<Workspace<T>>(scratch);
  ws.poles = scratch + RECORD;
  ws.z = element<T>(ws.poles, order);
  ws.weights = element<T>(ws.z, order);
  ws.products = element<T>(ws.weights, order);
  ws.distances = element<T>(ws.products, order);
  ws.deflated = element<T>(ws.distances, order);
  ws.spare = element<T>(ws.deflated, order);
  ws.copies = element<T>(ws.spare, 2 * order);
  ws.coefficients = element<T>(ws.copies, copied);
  ws.ofLeft = element<T>(ws.coefficients, order * order);
  ws.rows = element<T>(ws.coefficients, matrices * order * order);
  ws.kinds = element<i32>(ws.rows, order);
  ws.places = element<i32>(ws.kinds, order);
  ws.deflatedRows = element<i32>(ws.places, order);
  ws.gemm = (element<i32>(ws.deflatedRows, order) + 15) & ~15;
  return ws;
}
