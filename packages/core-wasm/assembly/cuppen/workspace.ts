/**
 * What a merge of two eigensystems works with: addresses of arrays of n, one record in the caller's scratch. Poles are listed in ascending order; `kept` of them in
 * front take part in the secular equation, the deflated ones have a list of their own.
 */
import { gemmScratch } from "../gemm/gemm";
import { element } from "../rows/address";

/** Where a row of vectors may be different from 0. */
export const LEFT: i32 = 0;
export const BOTH: i32 = 1;
export const RIGHT: i32 = 2;

const RECORD: i32 = 128;
const VECTORS: i32 = 8;
const INDICES: i32 = 4;

@unmanaged
export class Workspace<T> {
  /** Whole vectors, or the first and the last component of each. */
  whole: bool;
  /** T: poles and the components of z, later what becomes of them; rotations and sums use `spare`. */
  poles: usize;
  z: usize;
  weights: usize;
  products: usize;
  distances: usize;
  spare: usize;
  deflated: usize;
  /** i32: the row of the vector of a pole, its kind, its place in the matrix product; the rows of deflated poles. */
  rows: usize;
  kinds: usize;
  places: usize;
  deflatedRows: usize;
  /** How many poles of each kind are kept. */
  left: i32;
  both: i32;
  right: i32;
  /** Copies of rows (n, columns), coefficients (n, n), scratch of gemm. */
  copies: usize;
  coefficients: usize;
  gemm: usize;
}

/** Bytes for merges up to order n, aligned to 16. */
export function workspaceBytes<T>(n: i32, whole: bool): i64 {
  const order = <i64>n;
  const columns = whole ? order : 2;
  const arrays = (VECTORS * order + order * order + order * columns) * sizeof<T>() + INDICES * order * sizeof<i32>();
  const products = max(gemmScratch<T>(n, 1, n), max(gemmScratch<T>(1, n, n), whole ? gemmScratch<T>(n, n, n) : 0));
  return RECORD + arrays + 16 + products;
}

/** Lays the arrays out behind the record at `scratch`. */
export function layOut<T>(n: i32, whole: bool, scratch: usize): Workspace<T> {
  const ws = changetype<Workspace<T>>(scratch);
  ws.whole = whole;
  ws.poles = scratch + RECORD;
  ws.z = element<T>(ws.poles, n);
  ws.weights = element<T>(ws.z, n);
  ws.products = element<T>(ws.weights, n);
  ws.distances = element<T>(ws.products, n);
  ws.deflated = element<T>(ws.distances, n);
  ws.spare = element<T>(ws.deflated, n);
  ws.copies = element<T>(ws.spare, 2 * n);
  ws.coefficients = element<T>(ws.copies, n * (whole ? n : 2));
  ws.rows = element<T>(ws.coefficients, n * n);
  ws.kinds = element<i32>(ws.rows, n);
  ws.places = element<i32>(ws.kinds, n);
  ws.deflatedRows = element<i32>(ws.places, n);
  ws.gemm = (element<i32>(ws.deflatedRows, n) + 15) & ~15;
  return ws;
}
