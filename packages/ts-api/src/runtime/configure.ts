import { supports } from "@genmath/core-wasm";
import { runtime } from "./runtime.ts";

/** What `configure` sets; what is absent stays. */
export interface ConfigureOptions {
  /**
   * Which build of the kernels runs: "relaxed" (fused multiply-add where the engine has it; last bits may differ between machines) or "simd" (the
   * same bits on every engine). Default: "relaxed" where the engine can compile it.
   */
  readonly variant?: "relaxed" | "simd";
  /** Bytes of Wasm memory that arrays may hold before new ones live in ordinary buffers. Default: 256 MiB. */
  readonly heapBudget?: number;
  /**
   * Notes where each array is made from now on, for `memory().live`: to find what is never disposed. Slow; turning it off forgets what was noted. Default: false.
   */
  readonly trackCreation?: boolean;
}

/**
 * Sets how the library computes from now on. Optional: without it everything works at its defaults. Arrays that exist stay valid.
 *
 * Throws RangeError for a variant that this engine cannot compile or a budget that is not a number of bytes.
 *
 * @example
 * configure({ variant: "simd" });
 * features().variant; // "simd"
 */
export function configure(options: ConfigureOptions): void {
  const { variant, heapBudget, trackCreation } = options;
  if (variant !== undefined && variant !== "relaxed" && variant !== "simd") {
    throw new RangeError(`Cannot configure variant ${JSON.stringify(variant)}: wanted "relaxed" or "simd"`);
  }
  if (variant !== undefined && !supports(variant)) {
    throw new RangeError(`Cannot configure variant "${variant}": this engine does not compile it`);
  }
  if (heapBudget !== undefined && !(Number.isFinite(heapBudget) && heapBudget >= 0)) {
    throw new RangeError(`Cannot configure a heapBudget of ${heapBudget}: wanted a number of bytes from 0 up`);
  }
  if (trackCreation !== undefined && typeof trackCreation !== "boolean") {
    throw new TypeError(`Cannot configure trackCreation ${JSON.stringify(trackCreation)}: wanted true or false`);
  }
  runtime().configure(options);
}

/** What the engine offers. */
export interface Features {
  /** The build of the kernels that is in use. */
  readonly variant: "relaxed" | "simd" | "scalar";
  /** Which builds this engine can compile. */
  readonly simd: boolean;
  readonly relaxedSimd: boolean;
}

/**
 * What this engine offers and which build of the kernels is in use.
 *
 * @example
 * features().simd; // true
 */
export function features(): Features {
  return { variant: runtime().engine.variant, simd: supports("simd"), relaxedSimd: supports("relaxed") };
}
