/** A reduction: over which axes, what remains, and how many elements make one of the result. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { product } from "./around.ts";
import { type Axes, normalizeAxes } from "./axis.ts";

/** Over which axes, and what remains of them. */
export interface ReduceOptions {
  /** The axis to reduce, or a list of axes; negative ones count from the back. Default, and null: all. */
  readonly axis?: Axes | null | undefined;
  /** Keep reduced axes with length 1. Default: false. */
  readonly keepdims?: boolean | undefined;
}

/** The same where only one axis, or all as one, make sense. */
export interface AxisOptions {
  /** The axis; negative ones count from the back. Default, and null: the flattened array. */
  readonly axis?: number | null | undefined;
  /** Keep the axis with length 1; without an axis all of them. Default: false. */
  readonly keepdims?: boolean | undefined;
}

export interface Reduction {
  /** Shape of the result. */
  readonly shape: readonly number[];
  /** The reduced axes, ascending. */
  readonly axes: readonly number[];
  /** Elements that make one of the result. */
  readonly n: number;
}

/** Throws AxisError, and ShapeError for an axis that stands twice. */
export function reduction(shape: readonly number[], { axis, keepdims = false }: ReduceOptions): Reduction {
  if (axis === undefined || axis === null) {
    return { shape: keepdims ? shape.map(() => 1) : [], axes: shape.map((_, at) => at), n: product(shape) };
  }
  const axes = normalizeAxes(axis, shape, "reduce").sort((a, b) => a - b);
  const kept = shape.flatMap((dim, at) => (axes.includes(at) ? (keepdims ? [1] : []) : [dim]));
  return { shape: kept, axes, n: product(axes.map((at) => shape[at] as number)) };
}

/** Throws where a result would need an element and the reduced axes have none. */
export function assertReducible(found: Reduction, shape: readonly number[], action: string): void {
  if (found.n === 0 && product(found.shape) > 0) {
    throw new ShapeError(`Cannot ${action} over an empty axis of ${formatShape(shape)}: it has no identity, wanted at least one element`, [
      shape,
    ]);
  }
}
