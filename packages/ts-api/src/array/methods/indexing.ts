/** Reading and writing parts of an array: what the language of indices (indexing/language.ts) is used by. */
import { asView } from "../as-view.ts";
import { assign } from "../assign.ts";
import type { DType } from "../dtype.ts";
import { elementsAt } from "../indexing/get.ts";
import { indexed, offsetAt } from "../indexing/indexed.ts";
import type { BasicIndex, Index } from "../indexing/language.ts";
import { putAt } from "../indexing/put.ts";
import type { Indexed, Iterated } from "../indexing/result-shape.ts";
import { sliced } from "../indexing/sliced.ts";
import { itemAt } from "../items.ts";
import { type NDArray, wrap } from "../ndarray.ts";
import type { ArrayLike, Shape } from "../types.ts";
import { ProductMethods } from "./products.ts";

export abstract class IndexingMethods<D extends DType, S extends Shape> extends ProductMethods<D, S> {
  /**
   * The elements at indices along the first axes, as NumPy's `a[…]`.
   *
   * An index is an integer (drops its axis), a slice `"start:stop:step"` or `{ start, stop, step }`, `"..."` for the axes that are left, `null` or `"newaxis"` for a
   * new axis of length 1, a list of integers, or a mask of booleans with as many axes as it covers. Negative integers count from the back, slices are clamped.
   * Integers and slices give a view. Lists and masks copy: they broadcast together, and their axes stand where the first of them stood if they are neighbours,
   * first of all otherwise.
   *
   * Throws IndexError for an index that is out of range or cannot be read, ShapeError for too many indices, a mask that does not fit, or lists that do not broadcast.
   *
   * @example
   * const a = array([[1, 2, 3], [4, 5, 6]]);
   * a.at(-1).toArray(); // [4, 5, 6]
   * a.at([0, 1], [2, 0]).toArray(); // [3, 4]
   * a.at(":", [2, 0]).toArray(); // [[3, 1], [6, 4]]
   * a.at([[true, false, true], [false, false, true]]).toArray(); // [1, 3, 6]
   */
  at<const I extends readonly Index[]>(...index: I): NDArray<D, Indexed<S, I>> {
    return wrap(elementsAt(asView(this), index));
  }

  /**
   * The same for integers, slices, `"..."`, `null` and `"newaxis"` alone: always a view.
   *
   * Throws IndexError for an index that is out of range or cannot be read, a list included; ShapeError for too many indices.
   *
   * @example
   * const a = array([[1, 2, 3, 4], [5, 6, 7, 8]]);
   * a.slice(":", "::-2").toArray(); // [[4, 2], [8, 6]]
   * a.slice("...", { start: -2 }).toArray(); // [[3, 4], [7, 8]]
   * a.slice(0, null).shape; // [1, 4]
   */
  slice<const I extends readonly BasicIndex[]>(...index: I): NDArray<D, Indexed<S, I>> {
    return wrap(sliced(asView(this), index));
  }

  /**
   * Writes a value, cast and broadcast to the place, at indices as `at` takes them; without indices everywhere. Where an element is named more than once, the last
   * value stays. Returns the array.
   *
   * Throws as `at` does, and ShapeError for a value that does not broadcast.
   *
   * @example
   * zeros([2, 3]).set([7, 8], ":", [0, 2]).toArray(); // [[7, 0, 8], [7, 0, 8]]
   * array([1, -2, 3]).set(0, [false, true, false]).toArray(); // [1, 0, 3]
   */
  set(value: ArrayLike, ...index: readonly Index[]): this {
    putAt(asView(this), value, index);
    return this;
  }

  /**
   * Writes one number everywhere. Returns the array.
   *
   * @example
   * zeros([3]).fill(7).toArray(); // [7, 7, 7]
   */
  fill(value: number | boolean): this {
    assign(asView(this), value);
    return this;
  }

  /**
   * Walks the first axis: over the items of a one-dimensional array, over sub-arrays of others, which are views.
   *
   * Throws TypeError for a 0-d array.
   *
   * @example
   * [...array([1, 2])]; // [1, 2]
   * Array.from(array([[1, 2], [3, 4]]), (row) => row.sum().item()); // [3, 7]
   */
  *[Symbol.iterator](): Generator<Iterated<D, S>, void, undefined> {
    const view = asView(this);
    if (view.shape.length === 0) throw new TypeError("Cannot iterate over a 0-d array: wanted at least one axis; item() gives its element");
    const [length = 0] = view.shape;
    const single = view.shape.length === 1;
    for (let i = 0; i < length; i++) {
      // Asked anew each time: the loop's body may dispose of the array, or move it by asking for its data.
      const here = asView(this);
      yield (single ? itemAt(here.storage.scalars(), offsetAt(here, [i]), here.dtype) : wrap(indexed(here, [i]))) as Iterated<D, S>;
    }
  }
}
