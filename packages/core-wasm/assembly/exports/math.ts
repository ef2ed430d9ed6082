/** The ABI of the math area: one line per kernel per element type. */
import { binary } from "../elementwise/binary";
import { And, Copysign, Fmax, Fmin, Heaviside, Hypot, Maximum, Minimum, Or } from "../elementwise/operations";
import { unary } from "../elementwise/unary";
import { Acos, Asin, Atan, Cos, Sin, Tan } from "../elementwise/trigonometric";
import { Cbrt, Cosh, Exp2, Expm1, Log10, Log1p, Log2, Logaddexp, Power, Sinh, Tanh } from "../elementwise/exponential";

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
export function exp2_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Exp2>(rows, cols, x, xrs, xcs, out); }
export function exp2_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Exp2>(rows, cols, x, xrs, xcs, out); }
export function expm1_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Expm1>(rows, cols, x, xrs, xcs, out); }
export function expm1_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Expm1>(rows, cols, x, xrs, xcs, out); }
export function log2_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Log2>(rows, cols, x, xrs, xcs, out); }
export function log2_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Log2>(rows, cols, x, xrs, xcs, out); }
export function log10_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Log10>(rows, cols, x, xrs, xcs, out); }
export function log10_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Log10>(rows, cols, x, xrs, xcs, out); }
export function log1p_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Log1p>(rows, cols, x, xrs, xcs, out); }
export function log1p_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Log1p>(rows, cols, x, xrs, xcs, out); }
export function sinh_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Sinh>(rows, cols, x, xrs, xcs, out); }
export function sinh_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Sinh>(rows, cols, x, xrs, xcs, out); }
export function cosh_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Cosh>(rows, cols, x, xrs, xcs, out); }
export function cosh_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Cosh>(rows, cols, x, xrs, xcs, out); }
export function tanh_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Tanh>(rows, cols, x, xrs, xcs, out); }
export function tanh_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Tanh>(rows, cols, x, xrs, xcs, out); }
export function cbrt_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Cbrt>(rows, cols, x, xrs, xcs, out); }
export function cbrt_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Cbrt>(rows, cols, x, xrs, xcs, out); }

export function fmax_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Fmax>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function fmax_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Fmax>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function fmax_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<i32, Maximum>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function fmax_u8(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<u8, Or>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function fmin_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Fmin>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function fmin_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Fmin>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function fmin_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<i32, Minimum>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function fmin_u8(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<u8, And>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function copysign_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Copysign>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function copysign_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Copysign>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function heaviside_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Heaviside>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function heaviside_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Heaviside>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function hypot_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Hypot>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function hypot_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Hypot>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function power_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Power>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function power_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Power>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function power_i32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<i32, Power>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function logaddexp_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Logaddexp>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function logaddexp_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Logaddexp>(rows, cols, a, ars, acs, b, brs, bcs, out); }
