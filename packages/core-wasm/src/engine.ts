/**
 * One Wasm memory, its heap, and the kernels instantiated on it in one variant.
 *
 * Modules are compiled and instantiated synchronously when their area is first asked for; nothing happens at import time.
 */
import { HEAP_BASE } from "../build/layout.ts";
import type { Area } from "./area.ts";
import { Arena } from "./arena.ts";
import { bytesOf } from "./embedded.ts";
import { Heap } from "./heap.ts";
import { supports, type Variant } from "./variants.ts";
import { type Window, Windows } from "./windows.ts";

export interface EngineOptions {
  /** Default: the fastest that this engine can compile. */
  readonly variant?: Variant;
  /** Most bytes that the memory may grow to. Default: 4 GiB, or what the platform grants. */
  readonly maximum?: number;
}

const PAGE = 65536;
/** 4 GiB, then what a browser under pressure grants: the maximum is address space, reserved once. */
const MAXIMA = [65536, 32768, 16384, 4096];

const ALLOW = "Under a content security policy, allow script-src 'wasm-unsafe-eval'";

/** Thrown where WebAssembly is missing or forbidden. */
export class WebAssemblyUnavailableError extends Error {
  override readonly name = "WebAssemblyUnavailableError";
}

export class Engine {
  #variant: Variant;
  readonly memory: WebAssembly.Memory;
  readonly heap: Heap;
  readonly arena = new Arena();
  readonly #windows: Windows;
  readonly #instances = new Map<string, WebAssembly.Exports>();

  constructor({ variant, maximum }: EngineOptions = {}) {
    if (typeof WebAssembly === "undefined") {
      throw new WebAssemblyUnavailableError(`Cannot start: this environment has no WebAssembly. ${ALLOW}`);
    }
    this.#variant = variant ?? fastestVariant();
    this.memory = reserve(maximum);
    this.heap = new Heap(this.memory, HEAP_BASE, maximum);
    this.#windows = new Windows(this.memory);
  }

  /** The memory as typed arrays. They must not outlive the next allocation. */
  get window(): Window {
    return this.#windows.current;
  }

  get variant(): Variant {
    return this.#variant;
  }

  /** Another variant from now on, on the same memory: what blocks hold stays valid. */
  select(variant: Variant): void {
    if (variant === this.#variant) return;
    this.#variant = variant;
    // The static data of the variants overlap, so an instance of the old one must not be called again.
    this.#instances.clear();
  }

  /** The kernels of an area, instantiated at the first call. */
  kernels<E>(area: Area<E>): E {
    let exports = this.#instances.get(area.name);
    if (exports === undefined) {
      exports = instantiate(area, this.#variant, this.memory);
      this.#instances.set(area.name, exports);
    }
    // The one place where generated exports become typed kernels.
    return exports as unknown as E;
  }
}

function fastestVariant(): Variant {
  for (const variant of ["relaxed", "simd"] as const) if (supports(variant)) return variant;
  throw new WebAssemblyUnavailableError(`Cannot start: WebAssembly has no SIMD here, or is forbidden. ${ALLOW}`);
}

function reserve(maximum: number | undefined): WebAssembly.Memory {
  const initial = Math.ceil(HEAP_BASE / PAGE) + 1;
  const maxima = maximum === undefined ? MAXIMA : [Math.floor(maximum / PAGE)];
  for (const pages of maxima) {
    try {
      return new WebAssembly.Memory({ initial, maximum: pages });
    } catch {
      // Not this much address space: try less.
    }
  }
  throw new RangeError(`Cannot reserve a WebAssembly memory of ${maxima.at(-1)} pages`);
}

function instantiate<E>(area: Area<E>, variant: Variant, memory: WebAssembly.Memory): WebAssembly.Exports {
  const bytes = bytesOf(area.embedded, variant);
  if (bytes === undefined) throw new Error(`Cannot load ${area.name}: no ${variant} build is bundled`);
  return new WebAssembly.Instance(compile(bytes), { env: { memory } }).exports;
}

function compile(bytes: Uint8Array<ArrayBuffer>): WebAssembly.Module {
  try {
    return new WebAssembly.Module(bytes);
  } catch (cause) {
    throw new WebAssemblyUnavailableError(`Cannot start: WebAssembly did not compile here. ${ALLOW}`, { cause });
  }
}
