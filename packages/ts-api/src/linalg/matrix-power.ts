import { asView } from "../array/as-view.ts";
import { copyOf } from "../array/contiguous.ts";
import type { DType, FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { allocate, componentsOf, scalarsOf, type View } from "../array/view.ts";
import { squareDims } from "../shape/square.ts";
import { inverseOf } from "./inv.ts";
import { matmulViews } from "./matmul.ts";

/** The inverse of integers is not one. */
type PowerOf<D extends DType, N extends number> = number extends N ? D | FloatOf<D> : `${N}` extends `-${string}` ? FloatOf<D> : D;

/**
 * Integer power of a square matrix, by repeated squaring. Aⁿ = A · A · … · A; A⁰ = I, A⁻ⁿ = (A⁻¹)ⁿ.
 *
 * Shapes: (…, n, n) → (…, n, n). Any type for powers from 0 up, in its own arithmetic: int32 is exact modulo 2^32; real numbers for negative ones, integers as float64.
 * Throws ShapeError unless the last two dimensions are equal, RangeError for a power that is no integer, for negative ones what `inv` throws.
 *
 * @example
 * linalg.matrixPower(array([[1, 1], [1, 0]], { dtype: "int32" }), 10).toArray(); // [[89, 55], [55, 34]]
 * linalg.matrixPower([[2, 0], [0, 4]], -2).toArray(); // [[0.25, 0], [0, 0.0625]]
 */
export function matrixPower<A extends ArrayLike, N extends number>(a: A, power: N): NDArray<PowerOf<DTypeOf<A>, N>, ShapeOf<A>> {
  const view = asView(a);
  squareDims(view.shape, "matrixPower");
  if (!Number.isInteger(power)) throw new RangeError(`Cannot matrixPower to ${power}: wanted an integer`);
  return wrap(powerOf(view, power));
}

function powerOf(view: View, power: number): View {
  if (power === 0) return identities(view);
  const temporary: View[] = [];
  const made = (view: View) => {
    temporary.push(view);
    return view;
  };
  let result = view;
  try {
    let square = power < 0 ? made(inverseOf(view, "matrixPower")) : view;
    let rest = Math.abs(power);
    for (; rest % 2 === 0; rest /= 2) square = made(matmulViews(square, square));
    result = square;
    for (rest = Math.floor(rest / 2); rest > 0; rest = Math.floor(rest / 2)) {
      square = made(matmulViews(square, square));
      if (rest % 2 === 1) result = made(matmulViews(result, square));
    }
    return result === view ? copyOf(view) : result;
  } catch (error) {
    result = view;
    throw error;
  } finally {
    for (const one of temporary) if (one !== result) one.storage.dispose();
  }
}

/** A stack of identities like the given one. */
function identities(like: View): View {
  const n = like.shape.at(-1) as number;
  const out = allocate(like.dtype, like.shape, "zeros");
  const scalars = scalarsOf(out);
  const components = componentsOf(out);
  for (let at = 0; at < out.size; at += n * n) for (let i = 0; i < n; i++) scalars[(at + i * (n + 1)) * components] = 1;
  return out;
}
