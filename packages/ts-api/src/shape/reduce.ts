/** A reduction over one axis, or over all: what remains, and how the elements fall into (outer, n, inner). */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { around, product } from "./around.ts";
import { normalizeAxis } from "./axis.ts";

/** Over which axis, and what remains of it. */
export interface ReduceOptions {
  /** The axis to reduce; negative ones count from the back. Default: all. */
  readonly axis?: number;
  /** Keep reduced axes with length 1. Default: false. */
  readonly keepdims?: boolean;
}

export interface Reduction {
  /** Shape of the result. */
  readonly shape: readonly number[];
  readonly outer: number;
  /** Elements that make one of the result. */
  readonly n: number;
  readonly inner: number;
}

export function reduction(shape: readonly number[], { axis, keepdims = false }: ReduceOptions): Reduction {
  if (axis === undefined) return { shape: keepdims ? shape.map(() => 1) : [], outer: 1, n: product(shape), inner: 1 };
  const at = normalizeAxis(axis, shape);
  const { before, after, outer, inner } = around(shape, at);
  return { shape: [...before, ...(keepdims ? [1] : []), ...after], outer, n: shape[at] as number, inner };
}

/** Throws where a result would need an element and the reduced axis has none. */
export function assertReducible(found: Reduction, shape: readonly number[], action: string): void {
  if (found.n === 0 && found.outer * found.inner > 0) {
    throw new ShapeError(`Cannot ${action} over an empty axis of ${formatShape(shape)}: it has no identity, wanted at least one element`, [
      shape,
    ]);
  }
}
