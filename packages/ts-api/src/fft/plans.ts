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

/** Bytes of scratch up to which a plan keeps its own: taking it from the heap for each call takes as long as 50 points. */
const KEPT_SCRATCH = 2 ** 16;

/** A plan, and what a transform by it needs beside. */
export interface Plan {
  readonly ptr: Ptr;
  readonly scratchBytes: number;
  /** Scratch of the plan's own; none where it is large. */
  readonly scratch: Ptr | undefined;
}

interface Kept extends Plan {
  readonly key: number;
  readonly blocks: readonly Block[];
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
  readonly #plans = new Map<number, Kept>();
  #latest: Kept | undefined;
  #bytes = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get(scalar: "f32" | "f64", n: number, kind: PlanKind): Plan {
    const key = keyOf(this.#engine.variant, scalar, n, kind);
    if (this.#latest?.key === key) return this.#latest;
    const plan = this.#plans.get(key) ?? this.#make(key, scalar, n, kind);
    this.#plans.delete(key);
    this.#plans.set(key, plan);
    this.#latest = plan;
    return plan;
  }

  #make(key: number, scalar: "f32" | "f64", n: number, kind: PlanKind): Kept {
    const { heap } = this.#engine;
    const kernels = this.#engine.kernels(fft);
    const bytes = kernels[`fftPlanBytes_${scalar}`](n, PLANS[kind]) >>> 0;
    const scratchBytes = kernels[`fftScratch_${scalar}`](n, PLANS[kind]) >>> 0;
    const keeps = scratchBytes <= KEPT_SCRATCH;
    while (this.#plans.size > 0 && this.#bytes + bytes + (keeps ? scratchBytes : 0) > MAX_BYTES) this.#evict();
    const scratch = this.#allocate(scratchBytes);
    let kept = false;
    try {
      const block = this.#allocate(bytes);
      kernels[`fftPlan_${scalar}`](n, PLANS[kind], block.ptr, scratch.ptr);
      kept = keeps;
      const blocks = kept ? [block, scratch] : [block];
      for (const { size } of blocks) this.#bytes += size;
      return { key, ptr: block.ptr, blocks, scratchBytes, scratch: kept ? scratch.ptr : undefined };
    } finally {
      if (!kept) heap.free(scratch);
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
    for (const [key, { blocks }] of this.#plans) {
      this.#plans.delete(key);
      if (this.#latest?.key === key) this.#latest = undefined;
      for (const block of blocks) {
        this.#bytes -= block.size;
        this.#engine.heap.free(block);
      }
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
