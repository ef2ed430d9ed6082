/** The ABI of the math area: one line per kernel per element type. */
import { unary } from "../elementwise/unary";
import { Acos, Asin, Atan, Cos, Sin, Tan } from "../elementwise/trigonometric";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function sin_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Sin>(rows, cols, x, xrs, xcs, out); }
export function sin_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Sin>(rows, cols, x, xrs, xcs, out); }
export function cos_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Cos>(rows, cols, x, xrs, xcs, out); }
export function cos_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Cos>(rows, cols, x, xrs, xcs, out); }
export function tan_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Tan>(rows, cols, x, xrs, xcs, out); }
export function tan_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Tan>(rows, cols, x, xrs, xcs, out); }
export function asin_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Asin>(rows, cols, x, xrs, xcs, out); }
export function asin_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Asin>(rows, cols, x, xrs, xcs, out); }
export function acos_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Acos>(rows, cols, x, xrs, xcs, out); }
export function acos_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Acos>(rows, cols, x, xrs, xcs, out); }
export function atan_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Atan>(rows, cols, x, xrs, xcs, out); }
export function atan_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Atan>(rows, cols, x, xrs, xcs, out); }
