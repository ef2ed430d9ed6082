/** The ABI of the select area: one line per kernel per element type. Bytes of scratch are unsigned: a host reads them with `>>> 0`. */
import { bincount, weightedBincount } from "../histogram/bincount";
import { extent } from "../histogram/extent";
import { histogram, histogramScratch, weightedHistogram } from "../histogram/uniform";
import { orderStatistics } from "../quantile/nth";
import { searchsorted, searchsortedComplex } from "../search/searchsorted";
import { argsort, argsortBy, argsortScratch } from "../sort/argsort";
import { argsortComplex } from "../sort/complex";
import { runOfEach, runs } from "../sort/runs";
import { sort, sortBooleans, sortScratch } from "../sort/sort";
import { triangle, triangleIndices } from "../triangle/triangle";
import { dropNaN } from "../reduce/drop-nan";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function sortScratch_f64(n: i32): i32 { return sortScratch<u64>(n); }
export function sortScratch_f32(n: i32): i32 { return sortScratch<u32>(n); }
export function sortScratch_i32(n: i32): i32 { return sortScratch<u32>(n); }
export function sortScratch_u8(n: i32): i32 { return 0; }
export function sort_f64(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void { sort<f64, u64>(rows, n, x, out, descending, scratch); }
export function sort_f32(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void { sort<f32, u32>(rows, n, x, out, descending, scratch); }
export function sort_i32(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void { sort<i32, u32>(rows, n, x, out, descending, scratch); }
export function sort_u8(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void { sortBooleans(rows, n, x, out, descending); }

export function argsortScratch_i32(n: i32): i32 { return argsortScratch(n); }
export function argsort_f64(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void { argsort<f64, u64>(rows, n, x, out, descending, scratch); }
export function argsort_f32(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void { argsort<f32, u32>(rows, n, x, out, descending, scratch); }
export function argsort_i32(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void { argsort<i32, u32>(rows, n, x, out, descending, scratch); }
export function argsort_u8(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void { argsort<u8, u32>(rows, n, x, out, descending, scratch); }
export function argsort_c128(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void { argsortComplex<f64, u64>(rows, n, x, out, descending, scratch); }
export function argsort_c64(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void { argsortComplex<f32, u32>(rows, n, x, out, descending, scratch); }
export function argsortBy_f64(n: i32, x: usize, step: i32, order: usize, out: usize, descending: i32, scratch: usize): void { argsortBy<f64, u64>(n, x, step, order, out, descending, scratch); }
export function argsortBy_f32(n: i32, x: usize, step: i32, order: usize, out: usize, descending: i32, scratch: usize): void { argsortBy<f32, u32>(n, x, step, order, out, descending, scratch); }
export function argsortBy_i32(n: i32, x: usize, step: i32, order: usize, out: usize, descending: i32, scratch: usize): void { argsortBy<i32, u32>(n, x, step, order, out, descending, scratch); }
export function argsortBy_u8(n: i32, x: usize, step: i32, order: usize, out: usize, descending: i32, scratch: usize): void { argsortBy<u8, u32>(n, x, step, order, out, descending, scratch); }

export function runs_f64(n: i32, width: i32, x: usize, order: usize, whole: i32, starts: usize): i32 { return runs<f64>(n, width, x, order, whole, starts); }
export function runs_f32(n: i32, width: i32, x: usize, order: usize, whole: i32, starts: usize): i32 { return runs<f32>(n, width, x, order, whole, starts); }
export function runs_i32(n: i32, width: i32, x: usize, order: usize, whole: i32, starts: usize): i32 { return runs<i32>(n, width, x, order, whole, starts); }
export function runs_u8(n: i32, width: i32, x: usize, order: usize, whole: i32, starts: usize): i32 { return runs<u8>(n, width, x, order, whole, starts); }
export function runOfEach_i32(n: i32, count: i32, starts: usize, order: usize, out: usize): void { runOfEach(n, count, starts, order, out); }

export function searchsorted_f64(n: i32, a: usize, sorter: usize, m: i32, v: usize, right: i32, out: usize): void { searchsorted<f64>(n, a, sorter, m, v, right, out); }
export function searchsorted_f32(n: i32, a: usize, sorter: usize, m: i32, v: usize, right: i32, out: usize): void { searchsorted<f32>(n, a, sorter, m, v, right, out); }
export function searchsorted_i32(n: i32, a: usize, sorter: usize, m: i32, v: usize, right: i32, out: usize): void { searchsorted<i32>(n, a, sorter, m, v, right, out); }
export function searchsorted_u8(n: i32, a: usize, sorter: usize, m: i32, v: usize, right: i32, out: usize): void { searchsorted<u8>(n, a, sorter, m, v, right, out); }
export function searchsorted_c128(n: i32, a: usize, sorter: usize, m: i32, v: usize, right: i32, out: usize): void { searchsortedComplex<f64>(n, a, sorter, m, v, right, out); }
export function searchsorted_c64(n: i32, a: usize, sorter: usize, m: i32, v: usize, right: i32, out: usize): void { searchsortedComplex<f32>(n, a, sorter, m, v, right, out); }

export function histogramScratch_i32(bins: i32): i32 { return histogramScratch(bins); }
export function histogram_f64(n: i32, x: usize, bins: i32, first: f64, last: f64, width: f64, edges: usize, counts: usize, scratch: usize): void { histogram<f64, f64>(n, x, bins, first, last, width, edges, counts, scratch); }
export function histogram_f32(n: i32, x: usize, bins: i32, first: f32, last: f32, width: f32, edges: usize, counts: usize, scratch: usize): void { histogram<f32, f32>(n, x, bins, first, last, width, edges, counts, scratch); }
export function histogram_mixed(n: i32, x: usize, bins: i32, first: f32, last: f32, width: f64, edges: usize, counts: usize, scratch: usize): void { histogram<f32, f64>(n, x, bins, first, last, width, edges, counts, scratch); }
export function weightedHistogram_f64_f64(n: i32, x: usize, weights: usize, bins: i32, first: f64, last: f64, width: f64, edges: usize, sums: usize, scratch: usize): void { weightedHistogram<f64, f64, f64>(n, x, weights, bins, first, last, width, edges, sums, scratch); }
export function weightedHistogram_f64_f32(n: i32, x: usize, weights: usize, bins: i32, first: f64, last: f64, width: f64, edges: usize, sums: usize, scratch: usize): void { weightedHistogram<f64, f64, f32>(n, x, weights, bins, first, last, width, edges, sums, scratch); }
export function weightedHistogram_f64_i32(n: i32, x: usize, weights: usize, bins: i32, first: f64, last: f64, width: f64, edges: usize, sums: usize, scratch: usize): void { weightedHistogram<f64, f64, i32>(n, x, weights, bins, first, last, width, edges, sums, scratch); }
export function weightedHistogram_f32_f64(n: i32, x: usize, weights: usize, bins: i32, first: f32, last: f32, width: f32, edges: usize, sums: usize, scratch: usize): void { weightedHistogram<f32, f32, f64>(n, x, weights, bins, first, last, width, edges, sums, scratch); }
export function weightedHistogram_f32_f32(n: i32, x: usize, weights: usize, bins: i32, first: f32, last: f32, width: f32, edges: usize, sums: usize, scratch: usize): void { weightedHistogram<f32, f32, f32>(n, x, weights, bins, first, last, width, edges, sums, scratch); }
export function weightedHistogram_f32_i32(n: i32, x: usize, weights: usize, bins: i32, first: f32, last: f32, width: f32, edges: usize, sums: usize, scratch: usize): void { weightedHistogram<f32, f32, i32>(n, x, weights, bins, first, last, width, edges, sums, scratch); }
export function weightedHistogram_mixed_f64(n: i32, x: usize, weights: usize, bins: i32, first: f32, last: f32, width: f64, edges: usize, sums: usize, scratch: usize): void { weightedHistogram<f32, f64, f64>(n, x, weights, bins, first, last, width, edges, sums, scratch); }
export function weightedHistogram_mixed_f32(n: i32, x: usize, weights: usize, bins: i32, first: f32, last: f32, width: f64, edges: usize, sums: usize, scratch: usize): void { weightedHistogram<f32, f64, f32>(n, x, weights, bins, first, last, width, edges, sums, scratch); }
export function weightedHistogram_mixed_i32(n: i32, x: usize, weights: usize, bins: i32, first: f32, last: f32, width: f64, edges: usize, sums: usize, scratch: usize): void { weightedHistogram<f32, f64, i32>(n, x, weights, bins, first, last, width, edges, sums, scratch); }

export function bincount_i32(n: i32, x: usize, bins: i32, counts: usize): void { bincount(n, x, bins, counts); }
export function bincount_f64(n: i32, x: usize, weights: usize, bins: i32, sums: usize): void { weightedBincount(n, x, weights, bins, sums); }
export function extent_f64(n: i32, x: usize, out: usize): void { extent<f64>(n, x, out); }
export function extent_f32(n: i32, x: usize, out: usize): void { extent<f32>(n, x, out); }
export function extent_i32(n: i32, x: usize, out: usize): void { extent<i32>(n, x, out); }

export function triangle_u8(count: i32, rows: i32, cols: i32, size: i32, k: i32, upper: i32, x: usize, out: usize): void { triangle(count, rows, cols, size, k, upper, x, out); }
export function triangleIndices_i32(rows: i32, cols: i32, k: i32, upper: i32, toRows: usize, toCols: usize): i32 { return triangleIndices(rows, cols, k, upper, toRows, toCols); }
export function orderStatistics_f64(rows: i32, n: i32, x: usize, count: i32, places: usize, out: usize): void { orderStatistics<f64>(rows, n, x, count, places, out); }
export function orderStatistics_f32(rows: i32, n: i32, x: usize, count: i32, places: usize, out: usize): void { orderStatistics<f32>(rows, n, x, count, places, out); }

export function dropNaN_f64(n: i32, components: i32, x: usize, fill: f64, out: usize, present: usize): void { dropNaN<f64>(n, components, x, fill, out, present); }
export function dropNaN_f32(n: i32, components: i32, x: usize, fill: f32, out: usize, present: usize): void { dropNaN<f32>(n, components, x, fill, out, present); }
