import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { broadcastView } from "../array/broadcast-to.ts";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import { floatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { promote } from "../array/promote.ts";
import type { ArrayLike, Broadcast, ShapeOf } from "../array/types.ts";
import { allocate, componentsOf, scalarsOf, type View } from "../array/view.ts";
import { absOf } from "../elementwise/abs.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { broadcastShapes } from "../shape/broadcast.ts";

/** How near is near. */
export interface ClosenessOptions {
  /** Relative tolerance, times |b|. Default: 1e-5. */
  readonly rtol?: number;
  /** Absolute tolerance. Default: 1e-8. */
  readonly atol?: number;
  /** Whether NaN is near NaN. Default: false. */
  readonly equalNan?: boolean;
}

/**
 * Where two arrays are nearly equal. |a − b| ≤ atol + rtol · |b|; infinities are near themselves only. Not symmetric: b is the reference, as in NumPy.
 *
 * Shapes: NumPy's broadcasting → bool. Throws ShapeError when the shapes do not broadcast.
 *
 * @example
 * isclose([1, 2], [1.000001, 2.1]).toArray(); // [true, false]
 */
export function isclose<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: B,
  options: ClosenessOptions = {},
): NDArray<"bool", Broadcast<ShapeOf<A>, ShapeOf<B>>> {
  return wrap(closeness(asView(a), asView(b), options, "isclose"));
}

/** The same for views. `action` starts the message. */
export function closeness(a: View, b: View, { rtol = 1e-5, atol = 1e-8, equalNan = false }: ClosenessOptions, action: string): View {
  const shape = broadcastShapes(a.shape, b.shape, action);
  const dtype = floatOf(promote(a.dtype, b.dtype));
  const [x, y] = [flat(castTo(a, dtype), shape), flat(castTo(b, dtype), shape)];
  const out = allocate("bool", shape);
  if (componentsOf(x) === 1) compareReal(x, y, out, rtol, atol, equalNan);
  else compareComplex(x, y, out, rtol, atol, equalNan);
  if (x.storage !== a.storage) x.storage.dispose();
  if (y.storage !== b.storage) y.storage.dispose();
  return out;
}

/** Differences and bounds are rounded to the operands' type, as NumPy's are. */
function compareReal(x: View, y: View, out: View, rtol: number, atol: number, equalNan: boolean): void {
  const [p, q, near] = [scalarsOf(x), scalarsOf(y), scalarsOf(out)];
  const single = x.dtype === "float32";
  const [relative, absolute] = single ? [Math.fround(rtol), Math.fround(atol)] : [rtol, atol];
  for (let i = 0; i < near.length; i++) {
    const [value, reference] = [p[i] as number, q[i] as number];
    const distance = Math.abs(value - reference);
    const size = Math.abs(reference);
    const within = single
      ? Math.fround(distance) <= Math.fround(absolute + Math.fround(relative * size))
      : distance <= absolute + relative * size;
    near[i] = (within && size < Number.POSITIVE_INFINITY) || same(p, q, i, 1, equalNan) ? 1 : 0;
  }
}

function compareComplex(x: View, y: View, out: View, rtol: number, atol: number, equalNan: boolean): void {
  const differences = binaryOf(base, "subtract", x, y);
  const [distances, sizes] = [absOf(differences), absOf(y)];
  compareMagnitudes([x, y, distances, sizes, out].map(scalarsOf) as [Scalars, Scalars, Scalars, Scalars, Scalars], rtol, atol, equalNan);
  for (const view of [differences, distances, sizes]) view.storage.dispose();
}

type Scalars = ReturnType<typeof scalarsOf>;

function compareMagnitudes(
  [p, q, distances, sizes, near]: [Scalars, Scalars, Scalars, Scalars, Scalars],
  rtol: number,
  atol: number,
  equalNan: boolean,
): void {
  for (let i = 0; i < near.length; i++) {
    const size = sizes[i] as number;
    const within = (distances[i] as number) <= atol + rtol * size && size < Number.POSITIVE_INFINITY;
    near[i] = within || same(p, q, 2 * i, 2, equalNan) ? 1 : 0;
  }
}

/** Whether two elements are equal; with `equalNan` also when both are NaN, in whichever part. */
export function same(p: Scalars, q: Scalars, at: number, components: 1 | 2, equalNan: boolean): boolean {
  const [a, b] = [p[at] as number, q[at] as number];
  if (components === 1) return a === b || (equalNan && Number.isNaN(a) && Number.isNaN(b));
  const [c, d] = [p[at + 1] as number, q[at + 1] as number];
  return (a === b && c === d) || (equalNan && (Number.isNaN(a) || Number.isNaN(c)) && (Number.isNaN(b) || Number.isNaN(d)));
}

/** The view in a common shape, row-major. */
function flat(view: View, shape: readonly number[]): View {
  const spread = broadcastView(view, shape);
  return spread.contiguous ? spread : copyOf(spread);
}
