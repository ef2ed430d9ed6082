/** The ABI of the base area: one line per kernel per element type. */
import { copy, copyPairs } from "../copy/copy";
import { binary } from "../elementwise/binary";
import { ComplexAdd, ComplexDivide, ComplexMultiply, ComplexSubtract, complexBinary } from "../elementwise/complex";
import { Equal, Less, LessEqual, NotEqual, compare } from "../elementwise/compare";
import { complexUnary, complexUnaryScratch } from "../elementwise/complex-unary";
import { Add, And, Divide, FloorDivide, Maximum, Minimum, Mod, Multiply, Or, Subtract } from "../elementwise/operations";
import { Abs, Conj, Exp, Log, Negative, Rint, Sqrt } from "../elementwise/functions";
import { complexAbs } from "../elementwise/modulus";
import { unary } from "../elementwise/unary";
import { gather, Pair, scatter } from "../gather/gather";
import { nonzero, unravel } from "../gather/nonzero";
import { addOffsets } from "../gather/offsets";
import { alongOffsets, resolve, resolveClipped, resolveWrapped } from "../gather/resolve";
import { where, wherePairs } from "../elementwise/where";
import { gemm, gemmComplex, gemmComplexScratch, gemmScratch } from "../gemm/gemm";
import { gemmIntegers } from "../gemm/integers";
import { symmetricProduct } from "../gemm/syrk";
import { arg } from "../reduce/arg";
import { complexProduct } from "../reduce/complex-product";
import { count } from "../reduce/count";
import { fold, foldScratch } from "../reduce/fold";
import { length, norm } from "../reduce/norm";
import { Maximum as Largest, Minimum as Smallest, Product, SquaredDeviations, Sum } from "../reduce/policies";
import { scan } from "../reduce/scan";
import { dot } from "../rows/dot";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function copy_8(rows: i32, cols: i32, x: usize, rs: i32, cs: i32, out: usize, ors: i32, ocs: i32): void { copy<u8>(rows, cols, x, rs, cs, out, ors, ocs); }
export function copy_32(rows: i32, cols: i32, x: usize, rs: i32, cs: i32, out: usize, ors: i32, ocs: i32): void { copy<u32>(rows, cols, x, rs, cs, out, ors, ocs); }
export function copy_64(rows: i32, cols: i32, x: usize, rs: i32, cs: i32, out: usize, ors: i32, ocs: i32): void { copy<u64>(rows, cols, x, rs, cs, out, ors, ocs); }
export function copy_128(rows: i32, cols: i32, x: usize, rs: i32, cs: i32, out: usize, ors: i32, ocs: i32): void { copyPairs<u64>(rows, cols, x, rs, cs, out, ors, ocs); }

export function gather_8(outer: i32, n: i32, m: i32, inner: i32, x: usize, indices: usize, out: usize): void { gather<u8>(outer, n, m, inner, x, indices, out); }
export function gather_32(outer: i32, n: i32, m: i32, inner: i32, x: usize, indices: usize, out: usize): void { gather<u32>(outer, n, m, inner, x, indices, out); }
export function gather_64(outer: i32, n: i32, m: i32, inner: i32, x: usize, indices: usize, out: usize): void { gather<u64>(outer, n, m, inner, x, indices, out); }
export function gather_128(outer: i32, n: i32, m: i32, inner: i32, x: usize, indices: usize, out: usize): void { gather<Pair>(outer, n, m, inner, x, indices, out); }
export function scatter_8(m: i32, inner: i32, x: usize, indices: usize, out: usize): void { scatter<u8>(m, inner, x, indices, out); }
export function scatter_32(m: i32, inner: i32, x: usize, indices: usize, out: usize): void { scatter<u32>(m, inner, x, indices, out); }
export function scatter_64(m: i32, inner: i32, x: usize, indices: usize, out: usize): void { scatter<u64>(m, inner, x, indices, out); }
export function scatter_128(m: i32, inner: i32, x: usize, indices: usize, out: usize): void { scatter<Pair>(m, inner, x, indices, out); }
export function resolve_i32(count: i32, n: i32, x: usize, out: usize): i32 { return resolve(count, n, x, out); }
export function resolveWrapped_i32(count: i32, n: i32, x: usize, out: usize): void { resolveWrapped(count, n, x, out); }
export function resolveClipped_i32(count: i32, n: i32, x: usize, out: usize): void { resolveClipped(count, n, x, out); }
export function alongOffsets_i32(outer: i32, n: i32, m: i32, inner: i32, x: usize, out: usize): void { alongOffsets(outer, n, m, inner, x, out); }
export function addOffsets_i32(rows: i32, cols: i32, index: usize, rs: i32, cs: i32, dim: i32, stride: i32, out: usize): i32 { return addOffsets(rows, cols, index, rs, cs, dim, stride, out); }
export function nonzero_f64(n: i32, x: usize, out: usize): i32 { return nonzero<f64>(n, x, out); }
export function nonzero_f32(n: i32, x: usize, out: usize): i32 { return nonzero<f32>(n, x, out); }
export function nonzero_i32(n: i32, x: usize, out: usize): i32 { return nonzero<i32>(n, x, out); }
export function nonzero_u8(n: i32, x: usize, out: usize): i32 { return nonzero<u8>(n, x, out); }
export function unravel_i32(count: i32, inner: i32, dim: i32, x: usize, out: usize, step: i32): void { unravel(count, inner, dim, x, out, step); }

export function add_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Add>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function add_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Add>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function add_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<i32, Add>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function add_u8(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<u8, Or>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function add_c128(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { complexBinary<f64, ComplexAdd>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function add_c64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { complexBinary<f32, ComplexAdd>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function subtract_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Subtract>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function subtract_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Subtract>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function subtract_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<i32, Subtract>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function subtract_c128(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { complexBinary<f64, ComplexSubtract>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function subtract_c64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { complexBinary<f32, ComplexSubtract>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function multiply_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Multiply>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function multiply_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Multiply>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function multiply_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<i32, Multiply>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function multiply_u8(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<u8, And>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function multiply_c128(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { complexBinary<f64, ComplexMultiply>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function multiply_c64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { complexBinary<f32, ComplexMultiply>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function divide_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Divide>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function divide_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Divide>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function divide_c128(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { complexBinary<f64, ComplexDivide>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function divide_c64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { complexBinary<f32, ComplexDivide>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function maximum_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Maximum>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function maximum_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Maximum>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function maximum_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<i32, Maximum>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function maximum_u8(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<u8, Or>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function minimum_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Minimum>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function minimum_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Minimum>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function minimum_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<i32, Minimum>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function minimum_u8(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<u8, And>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function mod_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Mod>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function mod_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Mod>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function mod_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<i32, Mod>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function floorDivide_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, FloorDivide>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function floorDivide_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, FloorDivide>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function floorDivide_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<i32, FloorDivide>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function equal_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f64, Equal>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function equal_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f32, Equal>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function equal_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<i32, Equal>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function equal_u8(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<u8, Equal>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function notEqual_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f64, NotEqual>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function notEqual_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f32, NotEqual>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function notEqual_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<i32, NotEqual>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function notEqual_u8(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<u8, NotEqual>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function less_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f64, Less>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function less_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f32, Less>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function less_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<i32, Less>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function less_u8(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<u8, Less>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function lessEqual_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f64, LessEqual>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function lessEqual_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f32, LessEqual>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function lessEqual_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<i32, LessEqual>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function lessEqual_u8(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<u8, LessEqual>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function where_8(rows: i32, cols: i32, c: usize, crs: i32, ccs: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { where<u8>(rows, cols, c, crs, ccs, a, ars, acs, b, brs, bcs, out); }
export function where_32(rows: i32, cols: i32, c: usize, crs: i32, ccs: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { where<u32>(rows, cols, c, crs, ccs, a, ars, acs, b, brs, bcs, out); }
export function where_64(rows: i32, cols: i32, c: usize, crs: i32, ccs: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { where<u64>(rows, cols, c, crs, ccs, a, ars, acs, b, brs, bcs, out); }
export function wherePairs_32(rows: i32, cols: i32, c: usize, crs: i32, ccs: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { wherePairs<u32>(rows, cols, c, crs, ccs, a, ars, acs, b, brs, bcs, out); }
export function wherePairs_64(rows: i32, cols: i32, c: usize, crs: i32, ccs: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { wherePairs<u64>(rows, cols, c, crs, ccs, a, ars, acs, b, brs, bcs, out); }

export function reduceScratch(): i32 { return foldScratch(); }
export function sum_f64(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { fold<f64, Sum>(outer, n, inner, x, os, ns, is, 0, out, scratch); }
export function sum_f32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { fold<f32, Sum>(outer, n, inner, x, os, ns, is, 0, out, scratch); }
export function sum_i32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { fold<i32, Sum>(outer, n, inner, x, os, ns, is, 0, out, scratch); }
export function sum_u8(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { count(outer, n, inner, x, os, ns, is, out); }
export function prod_f64(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { fold<f64, Product>(outer, n, inner, x, os, ns, is, 0, out, scratch); }
export function prod_f32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { fold<f32, Product>(outer, n, inner, x, os, ns, is, 0, out, scratch); }
export function prod_i32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { fold<i32, Product>(outer, n, inner, x, os, ns, is, 0, out, scratch); }
export function max_f64(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { fold<f64, Largest>(outer, n, inner, x, os, ns, is, 0, out, scratch); }
export function max_f32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { fold<f32, Largest>(outer, n, inner, x, os, ns, is, 0, out, scratch); }
export function max_i32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { fold<i32, Largest>(outer, n, inner, x, os, ns, is, 0, out, scratch); }
export function min_f64(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { fold<f64, Smallest>(outer, n, inner, x, os, ns, is, 0, out, scratch); }
export function min_f32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { fold<f32, Smallest>(outer, n, inner, x, os, ns, is, 0, out, scratch); }
export function min_i32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { fold<i32, Smallest>(outer, n, inner, x, os, ns, is, 0, out, scratch); }
export function squaredDeviations_f64(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize, centre: usize): void { fold<f64, SquaredDeviations>(outer, n, inner, x, os, ns, is, centre, out, scratch); }
export function squaredDeviations_f32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize, centre: usize): void { fold<f32, SquaredDeviations>(outer, n, inner, x, os, ns, is, centre, out, scratch); }
export function argmax_f64(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { arg<f64, Largest>(outer, n, inner, x, os, ns, is, out, scratch); }
export function argmax_f32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { arg<f32, Largest>(outer, n, inner, x, os, ns, is, out, scratch); }
export function argmax_i32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { arg<i32, Largest>(outer, n, inner, x, os, ns, is, out, scratch); }
export function argmin_f64(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { arg<f64, Smallest>(outer, n, inner, x, os, ns, is, out, scratch); }
export function argmin_f32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { arg<f32, Smallest>(outer, n, inner, x, os, ns, is, out, scratch); }
export function argmin_i32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { arg<i32, Smallest>(outer, n, inner, x, os, ns, is, out, scratch); }
export function cumsum_f64(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize): void { scan<f64, Sum>(outer, n, inner, x, os, ns, is, out); }
export function cumsum_f32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize): void { scan<f32, Sum>(outer, n, inner, x, os, ns, is, out); }
export function cumsum_i32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize): void { scan<i32, Sum>(outer, n, inner, x, os, ns, is, out); }
export function cumprod_f64(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize): void { scan<f64, Product>(outer, n, inner, x, os, ns, is, out); }
export function cumprod_f32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize): void { scan<f32, Product>(outer, n, inner, x, os, ns, is, out); }
export function cumprod_i32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize): void { scan<i32, Product>(outer, n, inner, x, os, ns, is, out); }
export function complexProduct_c128(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, on: i32): void { complexProduct<f64>(outer, n, inner, x, os, ns, is, out, on); }
export function complexProduct_c64(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, on: i32): void { complexProduct<f32>(outer, n, inner, x, os, ns, is, out, on); }
export function norm_f64(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { norm<f64>(outer, n, inner, x, os, ns, is, out); }
export function norm_f32(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void { norm<f32>(outer, n, inner, x, os, ns, is, out); }
export function length_f64(n: i32, x: usize): f64 { return length<f64>(n, x); }
export function length_f32(n: i32, x: usize): f32 { return length<f32>(n, x); }
export function dot_f64(n: i32, x: usize, y: usize): f64 { return dot<f64>(n, x, y); }
export function dot_f32(n: i32, x: usize, y: usize): f32 { return dot<f32>(n, x, y); }

export function gemmScratch_f32(m: i32, n: i32, k: i32): i32 { return gemmScratch<f32>(m, n, k); }
export function gemmScratch_f64(m: i32, n: i32, k: i32): i32 { return gemmScratch<f64>(m, n, k); }
export function gemm_f32(m: i32, n: i32, k: i32, alpha: f32, a: usize, rsa: i32, csa: i32, b: usize, rsb: i32, csb: i32, beta: f32, c: usize, ldc: i32, scratch: usize): void { gemm<f32>(m, n, k, alpha, a, rsa, csa, b, rsb, csb, beta, c, ldc, scratch); }
export function gemm_f64(m: i32, n: i32, k: i32, alpha: f64, a: usize, rsa: i32, csa: i32, b: usize, rsb: i32, csb: i32, beta: f64, c: usize, ldc: i32, scratch: usize): void { gemm<f64>(m, n, k, alpha, a, rsa, csa, b, rsb, csb, beta, c, ldc, scratch); }
export function gemmScratch_c64(m: i32, n: i32, k: i32): i32 { return gemmComplexScratch<f32>(m, n, k); }
export function gemmScratch_c128(m: i32, n: i32, k: i32): i32 { return gemmComplexScratch<f64>(m, n, k); }
export function gemm_c64(m: i32, n: i32, k: i32, alpha: f32, a: usize, rsa: i32, csa: i32, b: usize, rsb: i32, csb: i32, beta: f32, c: usize, ldc: i32, scratch: usize): void { gemmComplex<f32>(m, n, k, alpha, a, rsa, csa, b, rsb, csb, beta, c, ldc, scratch); }
export function gemm_c128(m: i32, n: i32, k: i32, alpha: f64, a: usize, rsa: i32, csa: i32, b: usize, rsb: i32, csb: i32, beta: f64, c: usize, ldc: i32, scratch: usize): void { gemmComplex<f64>(m, n, k, alpha, a, rsa, csa, b, rsb, csb, beta, c, ldc, scratch); }
export function symmetricProduct_f32(n: i32, k: i32, alpha: f32, a: usize, rs: i32, cs: i32, beta: f32, c: usize, ldc: i32, scratch: usize): void { symmetricProduct<f32>(n, k, alpha, a, rs, cs, beta, c, ldc, scratch); }
export function symmetricProduct_f64(n: i32, k: i32, alpha: f64, a: usize, rs: i32, cs: i32, beta: f64, c: usize, ldc: i32, scratch: usize): void { symmetricProduct<f64>(n, k, alpha, a, rs, cs, beta, c, ldc, scratch); }
export function gemm_i32(m: i32, n: i32, k: i32, a: usize, rsa: i32, csa: i32, b: usize, rsb: i32, c: usize, ldc: i32): void { gemmIntegers(m, n, k, a, rsa, csa, b, rsb, c, ldc); }

export function negative_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Negative>(rows, cols, x, xrs, xcs, out); }
export function negative_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Negative>(rows, cols, x, xrs, xcs, out); }
export function negative_i32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<i32, Negative>(rows, cols, x, xrs, xcs, out); }
export function abs_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Abs>(rows, cols, x, xrs, xcs, out); }
export function abs_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Abs>(rows, cols, x, xrs, xcs, out); }
export function abs_i32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<i32, Abs>(rows, cols, x, xrs, xcs, out); }
export function abs_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize): void { complexAbs<f64>(rows, cols, z, zrs, zcs, out); }
export function abs_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize): void { complexAbs<f32>(rows, cols, z, zrs, zcs, out); }
export function rint_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Rint>(rows, cols, x, xrs, xcs, out); }
export function rint_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Rint>(rows, cols, x, xrs, xcs, out); }
export function exp_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Exp>(rows, cols, x, xrs, xcs, out); }
export function exp_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Exp>(rows, cols, x, xrs, xcs, out); }
export function log_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Log>(rows, cols, x, xrs, xcs, out); }
export function log_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Log>(rows, cols, x, xrs, xcs, out); }
export function sqrt_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Sqrt>(rows, cols, x, xrs, xcs, out); }
export function sqrt_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Sqrt>(rows, cols, x, xrs, xcs, out); }
export function complexScratch(): i32 { return complexUnaryScratch(); }
export function conj_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexUnary<f64, Conj>(rows, cols, z, zrs, zcs, out, scratch); }
export function conj_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexUnary<f32, Conj>(rows, cols, z, zrs, zcs, out, scratch); }
