/**
 * The step from arrays to addresses: one kernel call's scratch memory, returned when the call ends, also when it throws.
 *
 * An operand in Wasm memory is used where it is. One in an ordinary buffer is staged: copied to scratch before the kernel and, for results, back after it.
 */
import { type Block, type Engine, offset, type Ptr } from "@genmath/core-wasm";
import { OutOfMemoryError } from "../errors/errors.ts";
import { runtime } from "../runtime/runtime.ts";
import { DTYPES, type DType, type ScalarArray, scalarBytes } from "./dtype.ts";
import { componentsOf, scalarOf, type View } from "./view.ts";

/** A result that is computed in scratch and belongs into an ordinary buffer. */
interface Staged {
  readonly view: View;
  readonly at: Ptr;
}

/** Bytes up to which scratch comes from the arena. */
const SMALL = 256;

export class Frame {
  readonly engine: Engine;
  readonly #mark: number;
  /** Made when the first is needed: most calls need none. */
  #blocks: Block[] | undefined;
  #results: Staged[] | undefined;

  constructor(engine: Engine) {
    this.engine = engine;
    this.#mark = engine.arena.mark;
  }

  /** Scratch of at least `bytes` bytes, arbitrary content, until the frame ends. */
  scratch(bytes: number): Ptr {
    const small = bytes <= SMALL ? this.engine.arena.take(bytes) : undefined;
    if (small !== undefined) return small;
    const block = this.engine.heap.allocate(bytes);
    if (block === undefined) throw new OutOfMemoryError(bytes);
    this.#blocks ??= [];
    this.#blocks.push(block);
    return block.ptr;
  }

  /** The address of a view's first element, for reading with the view's own strides. */
  input(view: View): Ptr {
    const scalar = scalarOf(view);
    const bytes = scalarBytes(scalar);
    const block = view.storage.block;
    if (block !== undefined) return offset(block.ptr, view.offset * bytes);
    const { low, high } = extent(view);
    const at = this.scratch((high - low) * bytes);
    copyScalars(view.storage.scalars(), low, this.engine.window[scalar], at / bytes, high - low);
    return offset(at, (view.offset - low) * bytes);
  }

  /** The address of a view's first element, for reading and writing where it is; undefined for a view of an ordinary buffer, which is worked on from here. */
  direct(view: View): Ptr | undefined {
    const block = view.storage.block;
    return block === undefined ? undefined : offset(block.ptr, view.offset * scalarBytes(scalarOf(view)));
  }

  /** The address of a plain number as one element of `dtype`. */
  number(value: number, dtype: DType): Ptr {
    const { scalar, components } = DTYPES[dtype];
    const bytes = scalarBytes(scalar);
    const at = this.scratch(components * bytes);
    const window = this.engine.window[scalar];
    window[at / bytes] = value;
    if (components === 2) window[at / bytes + 1] = 0;
    return at;
  }

  /** The address of a contiguous view for the kernel to fill. */
  output(view: View): Ptr {
    const bytes = scalarBytes(scalarOf(view));
    const block = view.storage.block;
    if (block !== undefined) return offset(block.ptr, view.offset * bytes);
    const at = this.scratch(view.size * componentsOf(view) * bytes);
    this.#results ??= [];
    this.#results.push({ view, at });
    return at;
  }

  /** Copies staged results to their buffers. */
  deliver(): void {
    if (this.#results === undefined) return;
    for (const { view, at } of this.#results) {
      const scalar = scalarOf(view);
      copyScalars(
        this.engine.window[scalar],
        at / scalarBytes(scalar),
        view.storage.scalars(),
        view.offset,
        view.size * componentsOf(view),
      );
    }
  }

  close(): void {
    this.engine.arena.release(this.#mark);
    if (this.#blocks !== undefined) for (const block of this.#blocks) this.engine.heap.free(block);
  }
}

/** Scalars up to which a loop copies faster than a typed array that has to be made for it. */
const FEW = 32;

function copyScalars(from: ScalarArray, start: number, to: ScalarArray, at: number, count: number): void {
  if (count <= FEW) for (let i = 0; i < count; i++) to[at + i] = from[start + i] as number;
  else to.set(from.subarray(start, start + count), at);
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
function extent({ shape, strides, offset: first, size, dtype }: View): { readonly low: number; readonly high: number } {
  let low = first;
  let high = first;
  if (size === 0) return { low, high };
  for (let axis = 0; axis < shape.length; axis++) {
    const reach = (strides[axis] as number) * ((shape[axis] as number) - 1);
    if (reach < 0) low += reach;
    else high += reach;
  }
  return { low, high: high + DTYPES[dtype].components };
}
