/**
 * Plans of Fourier transforms, kept between calls: factors and twiddles in blocks of the engine's heap, found by variant, element type and length.
 *
 * Least recently used plans go when all of them together exceed a bound, or when the memory is full. They count as `usedBytes` of `memory()`,
 * never as arrays.
 */
import type { Block, Engine, Ptr, Variant } from "@genmath/core-wasm";
import { fft } from "@genmath/core-wasm/fft";
import { OutOfMemoryError } from "../errors/errors.ts";

/** Bytes of all plans together. One larger plan, of about a million points or more, is kept until the next is made. */
const MAX_BYTES = 16 * 2 ** 20;

/** A plan, and what a transform by it needs beside. */
export interface Plan {
  readonly ptr: Ptr;
  readonly scratchBytes: number;
}

const VARIANTS = { relaxed: 0, simd: 1, scalar: 2 } as const;

/** What a plan is for, in the numbers of the kernels' ABI: points side by side or at any distance, `fft` or `rfft` and `irfft`. */
export const PLANS = { rows: 0, columns: 1, realRows: 2, realColumns: 3 } as const;
export type PlanKind = keyof typeof PLANS;

/** Plans of different variants differ in last bits. A number, since putting a string together costs as much as 64 points. */
function keyOf(variant: Variant, scalar: "f32" | "f64", n: number, kind: PlanKind): number {
  return ((n * 3 + VARIANTS[variant]) * 4 + PLANS[kind]) * 2 + (scalar === "f64" ? 1 : 0);
}

class PlanCache {
  readonly #engine: Engine;
  /** In order of use, the latest last. */
  readonly #plans = new Map<number, Plan & { readonly block: Block }>();
  #bytes = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get(scalar: "f32" | "f64", n: number, kind: PlanKind): Plan {
    const key = keyOf(this.#engine.variant, scalar, n, kind);
    let plan = this.#plans.get(key);
    if (plan === undefined) plan = this.#make(scalar, n, kind);
    else this.#plans.delete(key);
    this.#plans.set(key, plan);
    return plan;
  }

  #make(scalar: "f32" | "f64", n: number, kind: PlanKind): Plan & { readonly block: Block } {
    const { heap } = this.#engine;
    const kernels = this.#engine.kernels(fft);
    const bytes = kernels[`fftPlanBytes_${scalar}`](n, PLANS[kind]) >>> 0;
    const scratchBytes = kernels[`fftScratch_${scalar}`](n, PLANS[kind]) >>> 0;
    while (this.#plans.size > 0 && this.#bytes + bytes > MAX_BYTES) this.#evict();
    const scratch = this.#allocate(scratchBytes);
    try {
      const block = this.#allocate(bytes);
      kernels[`fftPlan_${scalar}`](n, PLANS[kind], block.ptr, scratch.ptr);
      this.#bytes += block.size;
      return { ptr: block.ptr, block, scratchBytes };
    } finally {
      heap.free(scratch);
    }
  }

  /** A block, if need be in place of older plans. */
  #allocate(bytes: number): Block {
    for (;;) {
      const block = this.#engine.heap.allocate(bytes);
      if (block !== undefined) return block;
      if (this.#plans.size === 0) throw new OutOfMemoryError(bytes);
      this.#evict();
    }
  }

  /** Drops the plan that was not used for longest. */
  #evict(): void {
    for (const [key, { block }] of this.#plans) {
      this.#plans.delete(key);
      this.#bytes -= block.size;
      this.#engine.heap.free(block);
      return;
    }
  }
}

const caches = new WeakMap<Engine, PlanCache>();

/** The plan of a kind for n points, made at the first call. It stays valid until the next plan is made. */
export function planOf(engine: Engine, scalar: "f32" | "f64", n: number, kind: PlanKind = "rows"): Plan {
  let cache = caches.get(engine);
  if (cache === undefined) {
    cache = new PlanCache(engine);
    caches.set(engine, cache);
  }
  return cache.get(scalar, n, kind);
}
