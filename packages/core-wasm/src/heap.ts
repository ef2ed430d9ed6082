/**
 * The allocator of the Wasm memory: two-level segregated fit with immediate coalescing, bookkeeping on the host.
 *
 * Kernels never allocate; everything above HEAP_BASE belongs to this class. A block is found in constant time: bin = (power of two,
 * eighth of it), the first bin that is surely large enough, its first block, split. Freeing joins the block with its free neighbours, so
 * the heap is one free block again when everything was returned. Bookkeeping lives in JS objects, not in headers inside the memory, so a
 * kernel that writes past its buffer cannot corrupt it.
 * Masmano et al., "TLSF: a new dynamic memory allocator for real-time systems" (ECRTS 2004).
 */
import type { Ptr } from "./ptr.ts";

/** Every block starts on a cache line. */
export const ALIGNMENT = 64;
const PAGE = 65536;
/** Bins per power of two: a block is at most 1/8 larger than the bin's floor. */
const STEPS = 8;
const STEP_BITS = 3;

/** A piece of the memory. Only the heap writes its fields. */
export interface Block {
  readonly ptr: Ptr;
  /** Bytes, a multiple of ALIGNMENT, at least what was asked for. */
  readonly size: number;
}

interface Node extends Block {
  ptr: Ptr;
  size: number;
  free: boolean;
  below: Node | undefined;
  above: Node | undefined;
  /** Neighbours in the bin's list while free. */
  next: Node | undefined;
  previous: Node | undefined;
}

export class Heap {
  readonly #memory: WebAssembly.Memory;
  /** Set when growing failed: the engine has no more, whatever the maximum says. */
  readonly #maximum: number;
  readonly #bins: (Node | undefined)[] = [];
  /** Bit i of #nonEmpty[level] says that bin (level, i) has a block. */
  readonly #nonEmpty = new Uint8Array(32);
  #top: Node | undefined;
  #end: number;
  #used = 0;

  /** Manages `memory` from `base` up, growing it to at most `maximum` bytes. */
  constructor(memory: WebAssembly.Memory, base: number, maximum = 65536 * PAGE - PAGE) {
    this.#memory = memory;
    this.#maximum = maximum;
    this.#end = Math.ceil(base / ALIGNMENT) * ALIGNMENT;
    this.#extend(memory.buffer.byteLength);
  }

  /** Bytes in blocks that are in use. */
  get used(): number {
    return this.#used;
  }

  /** Bytes of memory under management. */
  get capacity(): number {
    return this.#end;
  }

  /** A block of at least `bytes` bytes, or undefined when the memory cannot hold it. Its content is arbitrary. */
  allocate(bytes: number): Block | undefined {
    const size = Math.max(ALIGNMENT, Math.ceil(bytes / ALIGNMENT) * ALIGNMENT);
    let node = this.#find(size);
    if (node === undefined) {
      if (!this.#grow(size)) return undefined;
      node = this.#find(size);
      if (node === undefined) return undefined;
    }
    this.#unlink(node);
    if (node.size > size) this.#split(node, size);
    node.free = false;
    this.#used += node.size;
    return node;
  }

  /** Returns a block. A block may be returned once. */
  free(block: Block): void {
    let node = block as Node;
    if (node.free) throw new Error(`Cannot free the block at ${node.ptr}: it is free already`);
    this.#used -= node.size;
    node.free = true;
    const above = node.above;
    if (above?.free) {
      this.#unlink(above);
      this.#absorb(node, above);
    }
    const below = node.below;
    if (below?.free) {
      this.#unlink(below);
      this.#absorb(below, node);
      node = below;
    }
    this.#link(node);
  }

  /** Joins `upper` into the block directly below it. */
  #absorb(lower: Node, upper: Node): void {
    lower.size += upper.size;
    lower.above = upper.above;
    if (upper.above) upper.above.below = lower;
    else this.#top = lower;
  }

  #split(node: Node, size: number): void {
    const rest: Node = {
      ptr: (node.ptr + size) as Ptr,
      size: node.size - size,
      free: true,
      below: node,
      above: node.above,
      next: undefined,
      previous: undefined,
    };
    if (node.above) node.above.below = rest;
    else this.#top = rest;
    node.above = rest;
    node.size = size;
    this.#link(rest);
  }

  /** The bin whose floor is at most `size`. Sizes are counted in units of ALIGNMENT. */
  #bin(size: number): number {
    const units = size / ALIGNMENT;
    const level = 31 - Math.clz32(units);
    const step = level < STEP_BITS ? 0 : (units >>> (level - STEP_BITS)) & (STEPS - 1);
    return level * STEPS + (level < STEP_BITS ? units - (1 << level) : step);
  }

  #link(node: Node): void {
    const bin = this.#bin(node.size);
    node.previous = undefined;
    node.next = this.#bins[bin];
    if (node.next) node.next.previous = node;
    this.#bins[bin] = node;
    const level = bin >>> STEP_BITS;
    this.#nonEmpty[level] = (this.#nonEmpty[level] as number) | (1 << (bin & (STEPS - 1)));
  }

  #unlink(node: Node): void {
    const bin = this.#bin(node.size);
    if (node.next) node.next.previous = node.previous;
    if (node.previous) node.previous.next = node.next;
    else {
      this.#bins[bin] = node.next;
      const level = bin >>> STEP_BITS;
      if (!node.next) this.#nonEmpty[level] = (this.#nonEmpty[level] as number) & ~(1 << (bin & (STEPS - 1)));
    }
    node.next = undefined;
    node.previous = undefined;
  }

  /** First fit inside the size's own bin, else the first block of the first larger bin. */
  #find(size: number): Node | undefined {
    const bin = this.#bin(size);
    for (let node = this.#bins[bin]; node; node = node.next) if (node.size >= size) return node;
    let level = bin >>> STEP_BITS;
    let mask = (this.#nonEmpty[level] as number) & ~((2 << (bin & (STEPS - 1))) - 1);
    while (mask === 0) {
      if (++level >= this.#nonEmpty.length) return undefined;
      mask = this.#nonEmpty[level] as number;
    }
    return this.#bins[level * STEPS + (31 - Math.clz32(mask & -mask))];
  }

  /** Grows by what is missing, or by an eighth of the whole where that is more: growing detaches views and is not cheap. */
  #grow(size: number): boolean {
    const missing = size - (this.#top?.free ? this.#top.size : 0);
    const needed = Math.ceil((this.#end + missing) / PAGE) * PAGE;
    if (needed > this.#maximum) return false;
    const generous = Math.min(this.#maximum, Math.max(needed, Math.ceil((this.#end * 9) / 8 / PAGE) * PAGE));
    for (const target of [generous, needed]) {
      try {
        this.#memory.grow((target - this.#memory.buffer.byteLength) / PAGE);
        this.#extend(target);
        return true;
      } catch {
        // The engine refused: try the smaller size, then report that there is no more.
      }
    }
    return false;
  }

  /** Takes the memory up to `end` under management. */
  #extend(end: number): void {
    const size = Math.floor((end - this.#end) / ALIGNMENT) * ALIGNMENT;
    if (size <= 0) return;
    const node: Node = {
      ptr: this.#end as Ptr,
      size,
      free: true,
      below: this.#top,
      above: undefined,
      next: undefined,
      previous: undefined,
    };
    if (this.#top) this.#top.above = node;
    this.#top = node;
    this.#end += size;
    const below = node.below;
    if (below?.free) {
      this.#unlink(below);
      this.#absorb(below, node);
      this.#link(below);
    } else this.#link(node);
  }
}
