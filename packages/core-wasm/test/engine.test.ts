import { base, engine, variants } from "@genmath/testing/engines";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Engine, supports, WebAssemblyUnavailableError } from "../src/index.ts";

afterEach(() => vi.unstubAllGlobals());

describe("Engine", () => {
  test("takes the fastest variant that the platform compiles", () => {
    expect(new Engine().variant).toBe(supports("relaxed") ? "relaxed" : "simd");
  });

  test("instantiates an area once, above its static data", () => {
    for (const variant of variants) {
      const kernels = engine(variant).kernels(base);
      expect(engine(variant).kernels(base)).toBe(kernels);
      const block = engine(variant).heap.allocate(1);
      expect(block?.ptr).toBeGreaterThanOrEqual(kernels.heapBase());
      if (block) engine(variant).heap.free(block);
    }
  });

  test("another variant works on the same memory, with what blocks hold", () => {
    const both = new Engine({ variant: "simd", maximum: 64 * 65536 });
    const block = both.heap.allocate(64);
    if (block === undefined) throw new Error("out of memory");
    const values = () => new Float64Array(both.memory.buffer, block.ptr, 4);
    values().set([0, 1, 4, 9]);
    both.kernels(base).sqrt_f64(1, 4, block.ptr, 0, 1, block.ptr);
    both.select("scalar");
    both.kernels(base).sqrt_f64(1, 4, block.ptr, 0, 1, block.ptr);
    expect(both.variant).toBe("scalar");
    expect([...values()]).toEqual([0, 1, Math.SQRT2, Math.sqrt(3)]);
  });

  test("says what a content security policy must allow", () => {
    const wanted = "Under a content security policy, allow script-src 'wasm-unsafe-eval'";
    const { Memory, validate, CompileError } = WebAssembly;
    class Forbidden {
      constructor() {
        throw new CompileError("refused by the policy");
      }
    }
    const fresh = new Engine({ variant: "simd", maximum: 64 * 65536 });
    vi.stubGlobal("WebAssembly", { Memory, validate, Module: Forbidden });
    expect(() => fresh.kernels(base)).toThrow(
      new WebAssemblyUnavailableError(`Cannot start: WebAssembly did not compile here. ${wanted}`, {
        cause: new CompileError("refused by the policy"),
      }),
    );
    vi.stubGlobal("WebAssembly", { Memory, validate: () => false });
    expect(() => new Engine()).toThrow(`Cannot start: WebAssembly has no SIMD here, or is forbidden. ${wanted}`);
    vi.stubGlobal("WebAssembly", undefined);
    expect(() => new Engine()).toThrow(new WebAssemblyUnavailableError(`Cannot start: this environment has no WebAssembly. ${wanted}`));
  });
});
