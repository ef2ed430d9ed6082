/** The ABI of the select area: one line per kernel per element type. */

import { orderStatistics } from "../quantile/nth";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function orderStatistics_f64(rows: i32, n: i32, x: usize, count: i32, places: usize, out: usize): void { orderStatistics<f64>(rows, n, x, count, places, out); }
export function orderStatistics_f32(rows: i32, n: i32, x: usize, count: i32, places: usize, out: usize): void { orderStatistics<f32>(rows, n, x, count, places, out); }
