import type { LiveArray } from "./creations.ts";
import { runtime } from "./runtime.ts";

/** What the library holds in Wasm memory. */
export interface MemoryInfo {
  /** Arrays whose elements live in Wasm memory. */
  readonly arrays: number;
  /** Bytes that those arrays hold, rounded up to whole cache lines. */
  readonly arrayBytes: number;
  /** Bytes of Wasm memory in use: arrays, and what plans and generators keep. */
  readonly usedBytes: number;
  /** Bytes of Wasm memory reserved from the engine. */
  readonly heapBytes: number;
  /** Bytes that arrays may hold there; see `configure`. */
  readonly heapBudget: number;
  /**
   * The arrays that live, oldest first, with the calls that made them: those made since `configure({ trackCreation: true })`, otherwise none. Views belong to the
   * array that they show.
   */
  readonly live: readonly LiveArray[];
}

/**
 * What the library holds in Wasm memory at this moment. Arrays that are unreachable but not yet collected still count.
 *
 * @example
 * const before = memory().arrays;
 * const a = zeros([1000]);
 * memory().arrays - before; // 1
 */
export function memory(): MemoryInfo {
  const state = runtime();
  const heap = state.started ? state.engine.heap : undefined;
  return {
    arrays: state.arrays,
    arrayBytes: state.arrayBytes,
    usedBytes: heap?.used ?? 0,
    heapBytes: heap?.capacity ?? 0,
    heapBudget: state.heapBudget,
    live: state.creations?.live() ?? [],
  };
}
