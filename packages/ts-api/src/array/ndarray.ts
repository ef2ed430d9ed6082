/// <reference lib="esnext.disposable" preserve="true" />
/**
 * NDArray: the public face of a view. What an array is stands here; the operations of the base area as methods stand in methods/, a class a group, and
 * delegate to the functions of the same names. Everything else is a function in a namespace, because a bundler cannot drop methods.
 */
import { DisposedError, ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { transpose } from "../manipulate/transpose.ts";
import { storageOfTracked } from "../runtime/scope.ts";
import { converted } from "./cast.ts";
import { copyOf } from "./contiguous.ts";
import { checkedDType, type DataOf, type DType, type RealOf, realOf, type ScalarArray } from "./dtype.ts";
import { jsonOf, type NDArrayJSON, type SerializedArray, serialized } from "./exchange.ts";
import { indexed } from "./indexing/indexed.ts";
import { type ItemOf, type ItemsOf, itemAt, nest } from "./items.ts";
import { lend } from "./lend.ts";
import { IndexingMethods } from "./methods/indexing.ts";
import { parts } from "./parts.ts";
import { formatArray } from "./print/format-array.ts";
import { inspectArray } from "./print/inspect.ts";
import { Storage } from "./storage.ts";
import type { ArrayLike, Reverse, Shape } from "./types.ts";
import { allocate, componentsOf, type View } from "./view.ts";

/** The view behind an array; throws DisposedError after dispose. @internal */
export let viewOf: (array: NDArray<DType, Shape>) => View;

/** The handle that an operation returns for its result. @internal */
export let wrap: <D extends DType, S extends Shape>(view: View) => NDArray<D, S>;

/**
 * An n-dimensional array of one element type. Made by `array`, `zeros`, … and by every operation; the constructor is not public.
 *
 * D is the element type, S the shape as far as it is known at compile time. Slices and transposes are views: they share their elements.
 *
 * @example
 * const a = array([[1, 2], [3, 4]]);
 * a.T.toArray(); // [[1, 3], [2, 4]]
 */
export class NDArray<D extends DType = DType, S extends Shape = Shape> extends IndexingMethods<D, S> {
  #view: View;
  #disposed = false;

  static {
    viewOf = (array) => {
      if (array.#disposed) {
        throw new DisposedError(
          "Cannot use an array after it was disposed: it ended with dispose() or `using`; copy() what must live longer",
        );
      }
      // Here, before an operation allocates its result: the storage may have ended with a scope.
      array.#view.storage.assertAlive();
      return array.#view;
    };
    wrap = (view) => new NDArray(view);
  }

  private constructor(view: View) {
    super();
    this.#view = view;
    view.storage.retain(view.dtype, view.shape);
  }

  /** Dimensions, outermost first. */
  get shape(): S {
    return this.#view.shape as Shape as S;
  }

  /** Element type. */
  get dtype(): D {
    return this.#view.dtype as D;
  }

  /** Number of dimensions. */
  get ndim(): number {
    return this.#view.shape.length;
  }

  /** Number of elements. */
  get size(): number {
    return this.#view.size;
  }

  /** The array with its axes reversed: a view. */
  get T(): NDArray<D, Reverse<S>> {
    return transpose<ArrayLike>(this) as NDArray<D, Reverse<S>>;
  }

  /**
   * The elements as a flat row-major typed array; complex numbers interleaved (re, im), booleans as 0 and 1. For a contiguous array the array's own
   * memory: writing to it writes to the array. For other views a copy.
   */
  get data(): DataOf<D> {
    const view = viewOf(this);
    if (!view.contiguous) return copyOf(view).storage.publish() as DataOf<D>;
    const all = view.storage.publish();
    const length = view.size * componentsOf(view);
    return (view.offset === 0 && length === all.length ? all : all.subarray(view.offset, view.offset + length)) as DataOf<D>;
  }

  /**
   * Calls `look` with the elements as `data` gives them, and returns what it returns. Nothing is copied for a contiguous array, however large; the typed array
   * is the array's own memory, to be read or written while `look` runs and not kept: what outlives the call is `data`.
   *
   * Throws DisposedError when the elements moved while `look` ran, because it made arrays or asked for `data`: the typed array then showed others, or none.
   *
   * @example
   * array([1, 2, 4]).read((x) => x.indexOf(4)); // 2
   */
  read<R>(look: (data: DataOf<D>) => R): R {
    return lend(viewOf(this), look as (data: ScalarArray) => R);
  }

  /** Real parts: a view. A real array itself. */
  get real(): NDArray<RealOf<D>, S> {
    return this.#part(0);
  }

  /** Imaginary parts: a view. Of a real array zeros. */
  get imag(): NDArray<RealOf<D>, S> {
    return this.#part(1);
  }

  #part(component: 0 | 1): NDArray<RealOf<D>, S> {
    const view = viewOf(this);
    if (componentsOf(view) === 2) return wrap(parts(view)[component]);
    return wrap(component === 0 ? view : allocate(realOf(view.dtype), view.shape, "zeros"));
  }

  /**
   * One element as a JavaScript value: the only one of an array of size 1, or the one at the given index (negative counts from the back). Complex numbers
   * are `{ re, im }`.
   *
   * Throws ShapeError without an index when there is more than one element.
   */
  item(...index: readonly number[]): ItemOf<D> {
    const view = viewOf(this);
    if (index.length === 0 && view.size !== 1) {
      throw new ShapeError(`Cannot take the item of shape ${formatShape(view.shape)}: wanted exactly one element, or an index`, [
        view.shape,
      ]);
    }
    const at = index.length === 0 ? view.offset : indexed(view, index, view.shape.length).offset;
    return itemAt(view.storage.scalars(), at, view.dtype) as ItemOf<D>;
  }

  /**
   * The elements as nested JavaScript arrays; a number for a 0-d array. Complex numbers are `{ re, im }`. Where the rank is not known at compile time, name the
   * type: `a.toArray<number[][]>()`.
   */
  toArray<R = ItemsOf<ItemOf<D>, S>>(): R {
    // A result that named S, instead of R, would make NDArray invariant in S, and no array would fit NDArray<DType, Shape>.
    return nest(viewOf(this)) as R;
  }

  /** dtype, shape and flat data; NaN, infinities and −0 as texts, since JSON has none. `array(json)` reads it back. */
  toJSON(): NDArrayJSON {
    return jsonOf(viewOf(this));
  }

  /**
   * dtype, shape and flat data as a plain object with a buffer of its own, which structuredClone and postMessage clone or transfer (of an NDArray itself they make an empty object).
   * `array(object)` reads it back.
   */
  serialize(): SerializedArray<D> {
    return serialized(viewOf(this)) as SerializedArray<D>;
  }

  /** As NumPy's str(): aligned, summarised above 1000 elements. */
  override toString(): string {
    return formatArray(viewOf(this));
  }

  /** @internal */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.#inspect();
  }

  /** @internal */
  [Symbol.for("Deno.customInspect")](): string {
    return this.#inspect();
  }

  #inspect(): string {
    return this.#disposed ? "NDArray (disposed)" : inspectArray(this.#view);
  }

  /** The number of a real array of size 1, so that 0-d results mix with numbers; otherwise the printed form. */
  [Symbol.toPrimitive](hint: "default" | "number" | "string"): number | string {
    const view = viewOf(this);
    if (hint === "string" || view.size !== 1 || componentsOf(view) === 2) return this.toString();
    return Number(this.item());
  }

  /** A copy with memory of its own. */
  copy(): NDArray<D, S> {
    return wrap(copyOf(viewOf(this)));
  }

  /** A copy of another element type. float to int32 truncates; complex to real drops the imaginary part; to bool, anything but 0 is true. */
  astype<E extends DType>(dtype: E): NDArray<E, S> {
    return wrap(converted(viewOf(this), checkedDType(dtype)));
  }

  /** Returns this handle's hold on the memory now; the memory itself goes with the last view of it. Using the handle again throws DisposedError. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#view.storage.release();
    // Views of it that nobody holds any more, `a.T` as an argument, must be all that keeps the memory: the collector then returns it with them.
    this.#view = { ...this.#view, storage: Storage.ended };
  }

  /** `using a = …` disposes at the end of the block. */
  [Symbol.dispose](): void {
    this.dispose();
  }

  /** @internal */
  [storageOfTracked](): Storage {
    return this.#view.storage;
  }
}
