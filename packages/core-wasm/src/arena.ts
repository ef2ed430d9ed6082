/**
 * Scratch for small operands: a stack below all static data, taken and returned in a few instructions where a block of the heap costs more than the kernel
 * that reads it. What is taken after a mark goes with the return to the mark.
 */
import { ARENA, ARENA_END } from "../build/layout.ts";
import { ALIGNMENT } from "./heap.ts";
import type { Ptr } from "./ptr.ts";

export class Arena {
  #top = ARENA;

  get mark(): number {
    return this.#top;
  }

  /** `bytes` bytes on a cache line of their own, arbitrary content; undefined where the arena is too small. */
  take(bytes: number): Ptr | undefined {
    const at = this.#top;
    const end = at + Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    if (end > ARENA_END) return undefined;
    this.#top = end;
    return at as Ptr;
  }

  /** Returns what was taken since the mark. */
  release(mark: number): void {
    this.#top = mark;
  }
}
