/**
 * The state of the library in one realm: the engine, created at first use, and what it holds. The only mutable module state; everything else
 * is reached through `runtime()`.
 */
import { type Block, Engine, type Variant } from "@genmath/core-wasm";
import { Creations } from "./creations.ts";

/** Wasm bytes that arrays may hold before new ones live in ordinary buffers. */
const DEFAULT_HEAP_BUDGET = 256 * 2 ** 20;

export interface RuntimeOptions {
  readonly variant?: Variant;
  readonly heapBudget?: number;
  readonly trackCreation?: boolean;
}

/** What an array holds of the heap. Empty from the moment that it was returned: when the collector gives notice of the array later, there is nothing left. */
export interface Lease {
  block: Block | undefined;
}

export class Runtime {
  #engine: Engine | undefined;
  #variant: Variant | undefined;
  #heapBudget = DEFAULT_HEAP_BUDGET;
  #creations: Creations | undefined;
  /** Returns the block of a storage that was collected without dispose. Nothing is ever unregistered: the registry's tokens cost six times the registration. */
  readonly #collected = new FinalizationRegistry<Lease>((lease) => this.release(lease));
  /** Bytes of blocks that arrays hold. */
  #arrayBytes = 0;
  /** Blocks that arrays hold. */
  #arrays = 0;

  /** Created at the first call. */
  get engine(): Engine {
    this.#engine ??= new Engine(this.#variant === undefined ? {} : { variant: this.#variant });
    return this.#engine;
  }

  /** Whether the engine was created: asking must not create it. */
  get started(): boolean {
    return this.#engine !== undefined;
  }

  get heapBudget(): number {
    return this.#heapBudget;
  }

  /** Where arrays were made; undefined while nobody asked for it. */
  get creations(): Creations | undefined {
    return this.#creations;
  }

  get arrayBytes(): number {
    return this.#arrayBytes;
  }

  get arrays(): number {
    return this.#arrays;
  }

  configure({ variant, heapBudget, trackCreation }: RuntimeOptions): void {
    if (variant !== undefined) {
      this.#variant = variant;
      this.#engine?.select(variant);
    }
    if (heapBudget !== undefined) this.#heapBudget = heapBudget;
    if (trackCreation === true) this.#creations ??= new Creations();
    if (trackCreation === false) this.#creations = undefined;
  }

  /** A block for an array, returned when `owner` is collected; undefined when the budget or the memory does not hold it. */
  adopt(owner: object, bytes: number): Lease | undefined {
    if (this.#arrayBytes + bytes > this.#heapBudget) return undefined;
    const block = this.engine.heap.allocate(bytes);
    if (block === undefined) return undefined;
    const lease = { block };
    this.#collected.register(owner, lease);
    this.#arrayBytes += block.size;
    this.#arrays++;
    return lease;
  }

  /** Returns an array's block now. */
  release(lease: Lease): void {
    const { block } = lease;
    if (block === undefined) return;
    lease.block = undefined;
    this.#arrayBytes -= block.size;
    this.#arrays--;
    this.engine.heap.free(block);
  }
}

let instance: Runtime | undefined;

export function runtime(): Runtime {
  instance ??= new Runtime();
  return instance;
}
