import { asView } from "../array/as-view.ts";
import { copyOf } from "../array/contiguous.ts";
import type { DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { componentsOf, restride, type View } from "../array/view.ts";
import { checkedBroadcast } from "../manipulate/broadcast-to.ts";
import { raveled } from "../manipulate/ravel.ts";
import { rowMajor } from "../shape/strides.ts";

/** How a grid is laid out. */
export interface MeshgridOptions {
  /** "xy": the first vector runs along the columns, as in a plot; "ij": along the rows, as in a matrix. Default: "xy". */
  readonly indexing?: "xy" | "ij";
  /** Keep length 1 along the axes on which a coordinate does not depend. Default: false. */
  readonly sparse?: boolean;
}

/** One array of coordinates for each vector. */
export type Meshgrid<A extends readonly ArrayLike[]> = { -readonly [K in keyof A]: NDArray<DTypeOf<A[K]>, Shape> };

/**
 * The coordinates of the points of a grid, one array for each vector. Options may follow the vectors.
 *
 * Shapes: (n₁,), (n₂,), … → (n₂, n₁, …) each, with `indexing: "ij"` (n₁, n₂, …). Every result is a copy. Throws TypeError for an unknown indexing.
 *
 * @example
 * const [x, y] = meshgrid([1, 2, 3], [10, 20]);
 * x.toArray(); // [[1, 2, 3], [1, 2, 3]]
 * y.toArray(); // [[10, 10, 10], [20, 20, 20]]
 */
export function meshgrid<A extends readonly ArrayLike[]>(...vectors: A): Meshgrid<A>;
export function meshgrid<A extends readonly ArrayLike[]>(...vectorsAndOptions: readonly [...A, MeshgridOptions]): Meshgrid<A>;
export function meshgrid(...given: readonly (ArrayLike | MeshgridOptions)[]): NDArray<DType, Shape>[] {
  const last = given.at(-1);
  const options = isOptions(last) ? last : undefined;
  const { indexing = "xy", sparse = false } = options ?? {};
  if (indexing !== "xy" && indexing !== "ij") {
    throw new TypeError(`Cannot meshgrid with indexing ${JSON.stringify(indexing)}: wanted "xy" or "ij"`);
  }
  const vectors = (options === undefined ? given : given.slice(0, -1)).map((vector) => raveled(asView(vector as ArrayLike)));
  const axisOf = (i: number) => (indexing === "xy" && i < 2 && vectors.length > 1 ? 1 - i : i);
  const along = vectors.map((vector, i) => alongAxis(vector, axisOf(i), vectors.length));
  if (sparse) return along.map((view) => wrap(copyOf(view)));
  const shape = along.map((_, axis) => Math.max(0, ...along.map((view, i) => (axisOf(i) === axis ? (view.shape[axis] as number) : 0))));
  return along.map((view) => wrap(copyOf(checkedBroadcast(view, shape, "meshgrid"))));
}

function isOptions(value: unknown): value is MeshgridOptions {
  return typeof value === "object" && value !== null && !Array.isArray(value) && ("indexing" in value || "sparse" in value);
}

/** A vector as an array of `rank` axes, all but one of length 1. */
function alongAxis(vector: View, axis: number, rank: number): View {
  const shape = Array.from({ length: rank }, (_, i) => (i === axis ? vector.size : 1));
  return restride(vector, shape, rowMajor(shape, componentsOf(vector)).with(axis, vector.strides[0] as number));
}
