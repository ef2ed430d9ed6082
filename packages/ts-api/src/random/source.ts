/**
 * What distributions need of a generator: its stream, and the kernels that draw from it. RandomState and Generator differ in these, and share what is built on them.
 */
import type { Ptr } from "@genmath/core-wasm";
import type { Frame } from "../array/frame.ts";
import type { Kernels, Stream } from "./stream.ts";
import { zigguratTables } from "./ziggurat-tables.ts";

/** Writes n numbers to `out`, advancing the stream at `state`. */
export type Fill = (kernels: Kernels, state: Ptr, n: number, out: Ptr, frame: Frame) => void;

/** The address of a parameter's values, and the bytes from one to the next: 0 for one for all. */
export interface Given {
  readonly at: Ptr;
  readonly step: number;
}

type FillOf1 = (kernels: Kernels, state: Ptr, n: number, parameter: Given, out: Ptr, frame: Frame) => void;
type FillOf2 = (kernels: Kernels, state: Ptr, n: number, first: Given, second: Given, out: Ptr, frame: Frame) => void;

export interface Source {
  readonly stream: Stream;
  /** float64 on [0, 1). */
  readonly uniform: Fill;
  readonly normal: Fill;
  readonly exponential: Fill;
  readonly gamma: FillOf2;
  readonly beta: FillOf2;
  /** int32, as those that follow. */
  readonly binomial: FillOf2;
  readonly poisson: FillOf1;
  /** Integers of [low, low + top]. */
  readonly integers: (low: number, top: number) => Fill;
  /** Shuffles what stands at `out`. */
  readonly shuffle: Fill;
}

/** The source of RandomState. */
export function legacySource(stream: Stream): Source {
  return {
    stream,
    uniform: (kernels, state, n, out) => kernels.random_sample_f64(state, n, out),
    normal: (kernels, state, n, out) => kernels.gauss_f64(state, n, out),
    exponential: (kernels, state, n, out) => kernels.exponential_f64(state, n, out),
    gamma: (kernels, state, n, a, b, out) => kernels.mt19937_gamma_f64(state, n, a.at, a.step, b.at, b.step, out),
    beta: (kernels, state, n, a, b, out) => kernels.mt19937_beta_f64(state, n, a.at, a.step, b.at, b.step, out),
    binomial: (kernels, state, n, a, b, out, frame) =>
      kernels.mt19937_binomial_i32(state, n, a.at, a.step, b.at, b.step, out, frame.scratch(kernels.binomialScratchBytes())),
    poisson: (kernels, state, n, a, out) => kernels.mt19937_poisson_i32(state, n, a.at, a.step, out),
    integers: (low, top) => (kernels, state, n, out) => kernels.randint_i32(state, n, low, top, out),
    shuffle: (kernels, state, n, out) => kernels.shuffle_i32(state, n, out),
  };
}

/** The source of Generator. */
export function modernSource(stream: Stream): Source {
  return {
    stream,
    uniform: (kernels, state, n, out) => kernels.pcg64_random_f64(state, n, out),
    normal: (kernels, state, n, out, frame) => kernels.pcg64_normal_f64(withTables(kernels, state, frame), n, out),
    exponential: (kernels, state, n, out, frame) => kernels.pcg64_exponential_f64(withTables(kernels, state, frame), n, out),
    gamma: (kernels, state, n, a, b, out, frame) =>
      kernels.pcg64_gamma_f64(withTables(kernels, state, frame), n, a.at, a.step, b.at, b.step, out),
    beta: (kernels, state, n, a, b, out, frame) =>
      kernels.pcg64_beta_f64(withTables(kernels, state, frame), n, a.at, a.step, b.at, b.step, out),
    binomial: (kernels, state, n, a, b, out, frame) =>
      kernels.pcg64_binomial_i32(state, n, a.at, a.step, b.at, b.step, out, frame.scratch(kernels.binomialScratchBytes())),
    poisson: (kernels, state, n, a, out) => kernels.pcg64_poisson_i32(state, n, a.at, a.step, out),
    integers: (low, top) => (kernels, state, n, out) => kernels.pcg64_integers_i32(state, n, low, top, out),
    shuffle: (kernels, state, n, out) => kernels.pcg64_shuffle_i32(state, n, out),
  };
}

/** The state after it was told where the ziggurats' tables are, for as long as the frame lasts. */
export function withTables(kernels: Kernels, state: Ptr, frame: Frame): Ptr {
  const tables = zigguratTables();
  const at = frame.scratch(tables.length);
  frame.engine.window.u8.set(tables, at);
  kernels.pcg64SetTables(state, at);
  return state;
}
