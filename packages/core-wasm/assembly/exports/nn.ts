/** The ABI of the nn area: one line per kernel per element type. */
import { Identity, Relu } from "../gemm/epilogue";
import { finishedGemm, gemmScratch } from "../gemm/gemm";
import { causal, mask } from "../mask/mask";
import { softmax } from "../softmax/softmax";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function mask_f64(rows: i32, cols: i32, x: usize, allowed: usize, mrs: i32, mcs: i32, fill: f64): void { mask<f64>(rows, cols, x, allowed, mrs, mcs, fill); }
export function mask_f32(rows: i32, cols: i32, x: usize, allowed: usize, mrs: i32, mcs: i32, fill: f32): void { mask<f32>(rows, cols, x, allowed, mrs, mcs, fill); }
export function causal_f64(rows: i32, cols: i32, x: usize, fill: f64): void { causal<f64>(rows, cols, x, fill); }
export function causal_f32(rows: i32, cols: i32, x: usize, fill: f32): void { causal<f32>(rows, cols, x, fill); }
export function softmax_f64(rows: i32, n: i32, x: usize, ldx: i32, out: usize, ldo: i32, factor: f64): void { softmax<f64>(rows, n, x, ldx, out, ldo, factor); }
export function softmax_f32(rows: i32, n: i32, x: usize, ldx: i32, out: usize, ldo: i32, factor: f32): void { softmax<f32>(rows, n, x, ldx, out, ldo, factor); }

export function linearScratch_f64(m: i32, n: i32, k: i32): i32 { return gemmScratch<f64>(m, n, k); }
export function linearScratch_f32(m: i32, n: i32, k: i32): i32 { return gemmScratch<f32>(m, n, k); }
export function linear_f64(m: i32, n: i32, k: i32, x: usize, rsx: i32, csx: i32, w: usize, rsw: i32, csw: i32, bias: usize, out: usize, scratch: usize): void { finishedGemm<f64, Identity>(m, n, k, 1, x, rsx, csx, w, rsw, csw, 0, out, n, bias, scratch); }
export function linear_f32(m: i32, n: i32, k: i32, x: usize, rsx: i32, csx: i32, w: usize, rsw: i32, csw: i32, bias: usize, out: usize, scratch: usize): void { finishedGemm<f32, Identity>(m, n, k, 1, x, rsx, csx, w, rsw, csw, 0, out, n, bias, scratch); }
export function linearRelu_f64(m: i32, n: i32, k: i32, x: usize, rsx: i32, csx: i32, w: usize, rsw: i32, csw: i32, bias: usize, out: usize, scratch: usize): void { finishedGemm<f64, Relu>(m, n, k, 1, x, rsx, csx, w, rsw, csw, 0, out, n, bias, scratch); }
export function linearRelu_f32(m: i32, n: i32, k: i32, x: usize, rsx: i32, csx: i32, w: usize, rsw: i32, csw: i32, bias: usize, out: usize, scratch: usize): void { finishedGemm<f32, Relu>(m, n, k, 1, x, rsx, csx, w, rsw, csw, 0, out, n, bias, scratch); }
