/** The ABI of the ml area: one line per kernel, float64. */
import { scaledColumn } from "../dependence/column";
import { contingencyInformation, contingencyScratch } from "../dependence/contingency";
import { digammas } from "../dependence/digammas";
import { kraskovInformation, kraskovScratch } from "../dependence/kraskov";
import { rossInformation, rossScratch } from "../dependence/ross";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function scaledColumn_f64(n: i32, x: usize, xs: i32, noise: usize, ns: i32, least: f64, out: usize): void { scaledColumn(n, x, xs, noise, ns, least, out); }
export function digammas_f64(n: i32, out: usize): void { digammas(n, out); }

export function rossScratch_f64(n: i32, classes: i32): usize { return rossScratch(n, classes); }
export function rossInformation_f64(n: i32, classes: i32, x: usize, labels: usize, k: i32, psi: usize, scratch: usize): f64 { return rossInformation(n, classes, x, labels, k, psi, scratch); }
export function kraskovScratch_f64(n: i32, k: i32): usize { return kraskovScratch(n, k); }
export function kraskovInformation_f64(n: i32, x: usize, y: usize, k: i32, psi: usize, scratch: usize): f64 { return kraskovInformation(n, x, y, k, psi, scratch); }
export function contingencyScratch_f64(n: i32, values: i32, others: i32): usize { return contingencyScratch(n, values, others); }
export function contingencyInformation_f64(n: i32, a: usize, values: i32, b: usize, others: i32, scratch: usize): f64 { return contingencyInformation(n, a, values, b, others, scratch); }
