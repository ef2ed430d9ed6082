import { asView } from "../array/as-view.ts";
import { converted } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import { checkedDType, type DType } from "../array/dtype.ts";
import type { NDArrayJSON, SerializedArray } from "../array/exchange.ts";
import { readLiteral } from "../array/literal.ts";
import { NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape, ShapeOf } from "../array/types.ts";
import { allocate, componentsOf, restride, scalarsOf, type View } from "../array/view.ts";
import { reshapeDims } from "../shape/reshape.ts";
import { rowMajor } from "../shape/strides.ts";
import { fromPlain, isPlainArray, type PlainArray } from "./from-plain.ts";

/** How `array` reads its data. */
export interface ArrayOptions<D extends DType = DType, S extends Shape = Shape> {
  /** Element type. Default: that of the data; of plain numbers float64. */
  readonly dtype?: D;
  /** Shape; one dimension may be −1. Default: that of the data. */
  readonly shape?: S;
}

/**
 * A new array with a copy of the data: a number, nested arrays, a typed array, another array, or what `toJSON` or `serialize` wrote.
 *
 * Numbers become float64, booleans bool, typed arrays their own type where there is one (64-bit integers are not supported). A complex dtype reads a typed array as
 * interleaved pairs (re, im). Throws ShapeError for ragged nesting or a shape that does not fit, DTypeError for an unknown dtype.
 *
 * @example
 * array([[1, 2], [3, 4]]).shape; // [2, 2]
 * array(Float32Array.of(1, 2, 3, 4), { shape: [2, 2] }).dtype; // "float32"
 */
export function array<A extends ArrayLike, D extends DType = DTypeOf<A>, const S extends Shape = ShapeOf<A>>(
  data: A,
  options?: ArrayOptions<D, S>,
): NDArray<D, S>;
export function array<D extends DType, S extends Shape>(data: SerializedArray<D, S>): NDArray<D, S>;
export function array(data: NDArrayJSON): NDArray<DType, Shape>;
export function array(data: ArrayLike | PlainArray, { dtype, shape }: ArrayOptions = {}): NDArray<DType, Shape> {
  if (dtype !== undefined) checkedDType(dtype);
  const view = isPlainArray(data) ? fromPlain(data) : made(data, dtype);
  return wrap(shape === undefined ? view : reshaped(view, shape));
}

/**
 * The argument itself if it is an NDArray of the wanted type, otherwise a new array: for functions that take anything.
 *
 * @example
 * const a = zeros([2]);
 * asarray(a) === a; // true
 */
export function asarray<A extends ArrayLike, D extends DType = DTypeOf<A>>(
  data: A,
  options: { readonly dtype?: D } = {},
): NDArray<D, ShapeOf<A>> {
  if (data instanceof NDArray && (options.dtype === undefined || options.dtype === data.dtype)) return data as NDArray<D, ShapeOf<A>>;
  return array<A, D, ShapeOf<A>>(data, options);
}

function made(data: ArrayLike, dtype: DType | undefined): View {
  if (data instanceof NDArray) {
    const view = asView(data);
    return dtype === undefined ? copyOf(view) : converted(view, dtype);
  }
  const literal = readLiteral(data, dtype);
  const out = allocate(literal.dtype, literal.shape);
  scalarsOf(out).set(literal.scalars);
  return out;
}

function reshaped(view: View, shape: readonly number[]): View {
  const dims = reshapeDims(view.shape, shape);
  return restride(view, dims, rowMajor(dims, componentsOf(view)));
}
