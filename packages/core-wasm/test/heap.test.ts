import { uniform } from "@genmath/testing/generators";
import { describe, expect, test } from "vitest";
import { ALIGNMENT, type Block, Heap } from "../src/heap.ts";

const PAGE = 65536;
const memory = (pages = 2, maximum = 64) => new WebAssembly.Memory({ initial: pages, maximum });

describe("Heap", () => {
  test("allocate returns aligned, disjoint blocks of at least the size asked for", () => {
    const heap = new Heap(memory(), 1000, 64 * PAGE);
    const next = uniform(1);
    const blocks: Block[] = [];
    for (let i = 0; i < 500; i++) {
      const bytes = Math.floor(next() ** 4 * 20000);
      const block = heap.allocate(bytes);
      if (block === undefined) throw new Error("out of memory");
      expect(block.ptr % ALIGNMENT).toBe(0);
      expect(block.ptr).toBeGreaterThanOrEqual(1000);
      expect(block.size).toBeGreaterThanOrEqual(bytes);
      blocks.push(block);
      if (next() < 0.4) heap.free(blocks.splice(Math.floor(next() * blocks.length), 1)[0] as Block);
    }
    blocks.sort((a, b) => a.ptr - b.ptr);
    for (let i = 1; i < blocks.length; i++) {
      const below = blocks[i - 1] as Block;
      expect(below.ptr + below.size).toBeLessThanOrEqual((blocks[i] as Block).ptr);
    }
    expect(heap.used).toBe(blocks.reduce((sum, block) => sum + block.size, 0));
  });

  test("free joins neighbours: after everything is returned the whole heap is one block", () => {
    const heap = new Heap(memory(4, 4), 0, 4 * PAGE);
    const blocks = Array.from({ length: 100 }, () => heap.allocate(2000) as Block);
    const next = uniform(2);
    while (blocks.length > 0) heap.free(blocks.splice(Math.floor(next() * blocks.length), 1)[0] as Block);
    expect(heap.used).toBe(0);
    expect(heap.allocate(4 * PAGE)?.size).toBe(4 * PAGE);
  });

  test("allocate grows the memory, up to the maximum, then returns undefined and goes on working", () => {
    const wasm = memory(1, 8);
    const heap = new Heap(wasm, 64, 8 * PAGE);
    const big = heap.allocate(6 * PAGE);
    expect(big?.size).toBe(6 * PAGE);
    expect(heap.allocate(3 * PAGE)).toBeUndefined();
    expect(heap.allocate(100)?.size).toBe(128);
    heap.free(big as Block);
    expect(wasm.buffer.byteLength).toBe(7 * PAGE);
    expect(heap.allocate(6 * PAGE)?.ptr).toBe(64);
  });

  test("freeing twice throws and names the address", () => {
    const heap = new Heap(memory(), 128, 2 * PAGE);
    const block = heap.allocate(10) as Block;
    heap.free(block);
    expect(() => heap.free(block)).toThrow("Cannot free the block at 128: it is free already");
  });
});
