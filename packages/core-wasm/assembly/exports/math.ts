/** The ABI of the math area: one line per kernel per element type. */
import { binary } from "../elementwise/binary";
import { And, Copysign, Fmax, Fmin, Heaviside, Hypot, Maximum, Minimum, Or } from "../elementwise/operations";
import { MagnitudeEqual, MagnitudeLess, SignBit, compare } from "../elementwise/compare";
import { complexBinary } from "../elementwise/complex";
import { ComplexCos, ComplexCosh, ComplexExp, ComplexExpm1, ComplexLog, ComplexLog10, ComplexLog1p, ComplexLog2, ComplexPower, ComplexSin, ComplexSinh, ComplexSqrt, ComplexTan, ComplexTanh } from "../elementwise/complex-functions";
import { complexSingle } from "../elementwise/complex-single";
import { Ceil, Floor, Sign, Trunc } from "../elementwise/functions";
import { unary } from "../elementwise/unary";
import { Cbrt, Cosh, Exp2, Expm1, Log10, Log1p, Log2, Logaddexp, Power, Sinh, Tanh } from "../elementwise/exponential";
import { Acos, Asin, Atan, Atan2, Cos, Sin, Sinc, Tan } from "../elementwise/trigonometric";

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
export function sinc_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Sinc>(rows, cols, x, xrs, xcs, out); }
export function sinc_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Sinc>(rows, cols, x, xrs, xcs, out); }
export function atan2_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f64, Atan2>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function atan2_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { binary<f32, Atan2>(rows, cols, a, ars, acs, b, brs, bcs, out); }

export function exp_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexExp>(rows, cols, z, zrs, zcs, out, scratch); }
export function exp_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexExp>(rows, cols, z, zrs, zcs, out, scratch); }
export function log_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexLog>(rows, cols, z, zrs, zcs, out, scratch); }
export function log_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexLog>(rows, cols, z, zrs, zcs, out, scratch); }
export function sin_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexSin>(rows, cols, z, zrs, zcs, out, scratch); }
export function sin_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexSin>(rows, cols, z, zrs, zcs, out, scratch); }
export function cos_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexCos>(rows, cols, z, zrs, zcs, out, scratch); }
export function cos_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexCos>(rows, cols, z, zrs, zcs, out, scratch); }
export function tan_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexTan>(rows, cols, z, zrs, zcs, out, scratch); }
export function tan_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexTan>(rows, cols, z, zrs, zcs, out, scratch); }
export function sinh_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexSinh>(rows, cols, z, zrs, zcs, out, scratch); }
export function sinh_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexSinh>(rows, cols, z, zrs, zcs, out, scratch); }
export function cosh_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexCosh>(rows, cols, z, zrs, zcs, out, scratch); }
export function cosh_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexCosh>(rows, cols, z, zrs, zcs, out, scratch); }
export function tanh_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexTanh>(rows, cols, z, zrs, zcs, out, scratch); }
export function tanh_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexTanh>(rows, cols, z, zrs, zcs, out, scratch); }
export function expm1_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexExpm1>(rows, cols, z, zrs, zcs, out, scratch); }
export function expm1_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexExpm1>(rows, cols, z, zrs, zcs, out, scratch); }
export function log1p_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexLog1p>(rows, cols, z, zrs, zcs, out, scratch); }
export function log1p_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexLog1p>(rows, cols, z, zrs, zcs, out, scratch); }
export function log2_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexLog2>(rows, cols, z, zrs, zcs, out, scratch); }
export function log2_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexLog2>(rows, cols, z, zrs, zcs, out, scratch); }
export function log10_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexLog10>(rows, cols, z, zrs, zcs, out, scratch); }
export function log10_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexLog10>(rows, cols, z, zrs, zcs, out, scratch); }
export function power_c128(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { complexBinary<f64, ComplexPower>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function power_c64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { complexBinary<f32, ComplexPower>(rows, cols, a, ars, acs, b, brs, bcs, out); }

export function isinf_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f64, MagnitudeEqual>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function isinf_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f32, MagnitudeEqual>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function isfinite_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f64, MagnitudeLess>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function isfinite_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f32, MagnitudeLess>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function signbit_f64(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f64, SignBit>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function signbit_f32(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void { compare<f32, SignBit>(rows, cols, a, ars, acs, b, brs, bcs, out); }
export function sign_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Sign>(rows, cols, x, xrs, xcs, out); }
export function sign_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Sign>(rows, cols, x, xrs, xcs, out); }
export function sign_i32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<i32, Sign>(rows, cols, x, xrs, xcs, out); }
export function floor_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Floor>(rows, cols, x, xrs, xcs, out); }
export function floor_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Floor>(rows, cols, x, xrs, xcs, out); }
export function ceil_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Ceil>(rows, cols, x, xrs, xcs, out); }
export function ceil_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Ceil>(rows, cols, x, xrs, xcs, out); }
export function trunc_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f64, Trunc>(rows, cols, x, xrs, xcs, out); }
export function trunc_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void { unary<f32, Trunc>(rows, cols, x, xrs, xcs, out); }
export function sqrt_c128(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f64, ComplexSqrt>(rows, cols, z, zrs, zcs, out, scratch); }
export function sqrt_c64(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void { complexSingle<f32, ComplexSqrt>(rows, cols, z, zrs, zcs, out, scratch); }
