/**
 * Where the scalars of arrays live: a block of Wasm memory, or an ordinary typed array.
 *
 * New storage goes to Wasm memory while the budget lasts. It is in an ordinary buffer where it is small, where the budget was spent (the engine collects those inside
 * a synchronous loop; it never runs finalizers there), and from the moment that a user asked for its `data`: growing the Wasm memory would
 * detach a view of it, and a block that is returned would show another array's numbers. This file and frame.ts are the only ones that know.
 */
import type { Block } from "@genmath/core-wasm";
import { DisposedError, OutOfMemoryError } from "../errors/errors.ts";
import { type Lease, runtime } from "../runtime/runtime.ts";
import { track } from "../runtime/scope.ts";
import { allocateScalars, type Scalar, type ScalarArray, scalarBytes, viewScalars } from "./dtype.ts";

/**
 * Bytes up to which new storage is an ordinary buffer in any case. V8 keeps typed arrays as small as this among its objects, where one costs 35 ns and its end
 * nothing; a block of Wasm memory costs a registration with the collector besides. Kernel calls stage so few bytes in less time than that.
 */
const SMALL = 64;

export class Storage {
  static #ended: Storage | undefined;
  readonly scalar: Scalar;
  /** Scalars. */
  readonly length: number;
  #lease: Lease | undefined;
  #host: ScalarArray | undefined;
  /** The block as a typed array, until the memory grows: making one costs more than reading an element. */
  #seen: ScalarArray | undefined;
  #disposed = false;
  /** Handles that were not disposed: the storage goes with the last. */
  #handles = 0;

  private constructor(scalar: Scalar, length: number) {
    this.scalar = scalar;
    this.length = length;
    track(this);
  }

  /** Storage with arbitrary content: the caller writes all of it. */
  static uninitialized(scalar: Scalar, length: number): Storage {
    const storage = new Storage(scalar, length);
    const bytes = length * scalarBytes(scalar);
    if (bytes > SMALL) storage.#lease = runtime().adopt(storage, bytes);
    if (storage.#lease === undefined) storage.#host = allocateHost(scalar, length);
    return storage;
  }

  /** Storage full of zeros. */
  static zeros(scalar: Scalar, length: number): Storage {
    const storage = Storage.uninitialized(scalar, length);
    // Ordinary buffers are born zero.
    if (storage.#lease !== undefined) storage.scalars().fill(0);
    return storage;
  }

  /** Storage over a typed array that belongs to it from now on. */
  static over(scalar: Scalar, data: ScalarArray): Storage {
    const storage = new Storage(scalar, data.length);
    storage.#host = data;
    return storage;
  }

  /** A storage that is over: what a disposed handle holds. */
  static get ended(): Storage {
    Storage.#ended ??= Storage.over("u8", new Uint8Array(0));
    Storage.#ended.dispose();
    return Storage.#ended;
  }

  get disposed(): boolean {
    return this.#disposed;
  }

  /** The block in Wasm memory, or undefined for storage in an ordinary buffer. @internal */
  get block(): Block | undefined {
    this.assertAlive();
    return this.#lease?.block;
  }

  /** All scalars, for reading or writing at once. The view must not outlive the next allocation. */
  scalars(): ScalarArray {
    this.assertAlive();
    if (this.#lease === undefined) return this.#host as ScalarArray;
    const buffer = runtime().engine.memory.buffer as ArrayBuffer;
    if (this.#seen?.buffer !== buffer) this.#seen = viewScalars(this.scalar, buffer, (this.#lease.block as Block).ptr, this.length);
    return this.#seen;
  }

  /** All scalars, as a typed array that a user may keep: moves the storage out of Wasm memory for good. */
  publish(): ScalarArray {
    const scalars = this.scalars();
    if (this.#lease === undefined) return scalars;
    const host = allocateHost(this.scalar, this.length);
    host.set(this.scalars());
    runtime().release(this.#lease);
    this.#lease = undefined;
    this.#seen = undefined;
    this.#host = host;
    return host;
  }

  /** Counts a handle; the first is noted with what it shows, if somebody wants to know. */
  retain(dtype: string, shape: readonly number[]): void {
    if (this.#handles++ === 0) runtime().creations?.note(this, dtype, shape, this.length * scalarBytes(this.scalar));
  }

  /** Discounts a handle; the last one disposes. */
  release(): void {
    if (--this.#handles === 0) this.dispose();
  }

  /** Returns the memory, whoever still holds a handle: their next use throws DisposedError. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    if (this.#lease !== undefined) runtime().release(this.#lease);
    this.#lease = undefined;
    this.#seen = undefined;
    this.#host = undefined;
  }

  /** Throws DisposedError after dispose. */
  assertAlive(): void {
    if (this.#disposed) {
      throw new DisposedError(
        "Cannot use an array after it was disposed: it ended with dispose(), `using` or its scope(); return it from the scope to keep it",
      );
    }
  }
}

function allocateHost(scalar: Scalar, length: number): ScalarArray {
  try {
    return allocateScalars(scalar, length);
  } catch {
    throw new OutOfMemoryError(length * scalarBytes(scalar));
  }
}
