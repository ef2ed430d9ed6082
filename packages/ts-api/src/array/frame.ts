/**
 * The step from arrays to addresses: one kernel call's scratch memory, returned when the call ends, also when it throws.
 *
 * An operand in Wasm memory is used where it is. One in an ordinary buffer is staged: copied to scratch before the kernel and, for results, back after it.
 */
import { type Block, type Engine, offset, type Ptr } from "@genmath/core-wasm";
import { OutOfMemoryError } from "../errors/errors.ts";
import { runtime } from "../runtime/runtime.ts";
import { DTYPES, type DType, type ScalarArray, scalarBytes, viewScalars } from "./dtype.ts";
import { componentsOf, scalarOf, type View } from "./view.ts";

export class Frame {
  readonly engine: Engine;
  readonly #blocks: Block[] = [];
  readonly #results: { readonly view: View; readonly at: Ptr }[] = [];

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Scratch of at least `bytes` bytes, arbitrary content, until the frame ends. */
  scratch(bytes: number): Ptr {
    const block = this.engine.heap.allocate(bytes);
    if (block === undefined) throw new OutOfMemoryError(bytes);
    this.#blocks.push(block);
    return block.ptr;
  }

  /** The address of a view's first element, for reading with the view's own strides. */
  input(view: View): Ptr {
    const bytes = scalarBytes(scalarOf(view));
    const block = view.storage.block;
    if (block !== undefined) return offset(block.ptr, view.offset * bytes);
    const [low, high] = extent(view);
    const at = this.scratch((high - low) * bytes);
    viewScalars(scalarOf(view), this.engine.memory.buffer as ArrayBuffer, at, high - low).set(view.storage.scalars().subarray(low, high));
    return offset(at, (view.offset - low) * bytes);
  }

  /** The address of a view's first element, for reading and writing where it is; undefined for a view of an ordinary buffer, which is worked on from here. */
  direct(view: View): Ptr | undefined {
    const block = view.storage.block;
    return block === undefined ? undefined : offset(block.ptr, view.offset * scalarBytes(scalarOf(view)));
  }

  /** The packed elements of a view at an address of this frame, to be read or written at once. */
  #scalarsAt(at: Ptr, view: View): ScalarArray {
    return viewScalars(scalarOf(view), this.engine.memory.buffer as ArrayBuffer, at, view.size * componentsOf(view));
  }

  /** The address of a plain number as one element of `dtype`, until another is put into its slot: operands of a call take 0, 1, 2. */
  number(value: number, dtype: DType, slot: number): Ptr {
    return this.engine.numbers.put(slot, DTYPES[dtype].scalar, value);
  }

  /** The address of a contiguous view for the kernel to fill. */
  output(view: View): Ptr {
    const bytes = scalarBytes(scalarOf(view));
    const block = view.storage.block;
    if (block !== undefined) return offset(block.ptr, view.offset * bytes);
    const at = this.scratch(view.size * componentsOf(view) * bytes);
    this.#results.push({ view, at });
    return at;
  }

  /** Copies staged results to their buffers. */
  deliver(): void {
    for (const { view, at } of this.#results) {
      view.storage.scalars().set(this.#scalarsAt(at, view), view.offset);
    }
  }

  close(): void {
    for (const block of this.#blocks) this.engine.heap.free(block);
  }
}

/** Runs `body` with a frame: results are delivered if it returns, scratch is returned in any case. */
export function withFrame<R>(body: (frame: Frame) => R): R {
  const frame = new Frame(runtime().engine);
  try {
    const result = body(frame);
    frame.deliver();
    return result;
  } finally {
    frame.close();
  }
}

/** The scalars from the lowest that the view touches to just above the highest. */
function extent(view: View): [number, number] {
  if (view.size === 0) return [view.offset, view.offset];
  let low = view.offset;
  let high = view.offset;
  for (const [axis, dim] of view.shape.entries()) {
    const reach = (view.strides[axis] as number) * (dim - 1);
    if (reach < 0) low += reach;
    else high += reach;
  }
  return [low, high + componentsOf(view)];
}
