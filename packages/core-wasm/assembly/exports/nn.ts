/** The ABI of the nn area: one line per kernel per element type. */
import { softmax } from "../softmax/softmax";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function softmax_f64(rows: i32, n: i32, x: usize, ldx: i32, out: usize, ldo: i32): void { softmax<f64>(rows, n, x, ldx, out, ldo); }
export function softmax_f32(rows: i32, n: i32, x: usize, ldx: i32, out: usize, ldo: i32): void { softmax<f32>(rows, n, x, ldx, out, ldo); }
