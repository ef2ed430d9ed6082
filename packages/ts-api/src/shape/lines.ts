/** The lines of an array along one axis, or the one line of all its elements. */
import { around, product } from "./around.ts";
import { normalizeAxis } from "./axis.ts";

export interface Lines {
  /** The shape of the array as it is cut: flattened where no axis was given. */
  readonly shape: readonly number[];
  readonly axis: number;
  readonly outer: number;
  /** Elements of a line. */
  readonly n: number;
  readonly inner: number;
}

/** null stands for the flattened array. Throws AxisError. */
export function linesAlong(shape: readonly number[], axis: number | null): Lines {
  if (axis === null) {
    const n = product(shape);
    return { shape: [n], axis: 0, outer: 1, n, inner: 1 };
  }
  const at = normalizeAxis(axis, shape);
  const { outer, inner } = around(shape, at);
  return { shape, axis: at, outer, n: shape[at] as number, inner };
}

/** The same shape with `n` elements, or axes, in place of the lines' axis. */
export function withAxis({ shape, axis }: Lines, ...dims: readonly number[]): readonly number[] {
  return shape.toSpliced(axis, 1, ...dims);
}
