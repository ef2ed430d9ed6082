/** Reshaping: the same elements, counted anew; one dimension may be −1 and is then what is left. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { count } from "./count.ts";

export function reshapeDims(from: readonly number[], to: readonly number[]): readonly number[] {
  const size = count(from, "reshape");
  const unknown = to.indexOf(-1);
  const fail = (why: string) => new ShapeError(`Cannot reshape ${formatShape(from)} to ${formatShape(to)}: ${why}`, [from, to]);
  if (unknown === -1) {
    const wanted = count(to, "reshape");
    if (wanted !== size) throw fail(`${size} elements do not fill ${wanted} places`);
    return to;
  }
  if (to.indexOf(-1, unknown + 1) !== -1) throw fail("only one dimension can be -1");
  const rest = count(to.toSpliced(unknown, 1), "reshape");
  if (rest === 0 || size % rest !== 0) throw fail(`${size} elements do not divide into groups of ${rest}`);
  return to.with(unknown, size / rest);
}

/**
 * Strides that read the same elements in a new shape without moving them, or undefined where they must be copied. Axes of the old shape are
 * taken in runs that are contiguous among themselves; each run must be cut up by the new shape evenly.
 */
export function reshapeStrides(from: readonly number[], strides: readonly number[], to: readonly number[]): number[] | undefined {
  const old = from.map((dim, axis) => ({ dim, stride: strides[axis] as number })).filter(({ dim }) => dim !== 1);
  const out = new Array<number>(to.length).fill(0);
  let axis = 0;
  let next = 0;
  while (axis < old.length) {
    let left = (old[axis] as { dim: number }).dim;
    let end = axis + 1;
    let right = 1;
    const start = next;
    do {
      if (next >= to.length) return undefined;
      right *= to[next++] as number;
      while (right > left && end < old.length) left *= (old[end++] as { dim: number }).dim;
    } while (right < left);
    if (right !== left) return undefined;
    for (let i = axis; i + 1 < end; i++) {
      const upper = old[i] as { stride: number };
      const lower = old[i + 1] as { dim: number; stride: number };
      if (upper.stride !== lower.stride * lower.dim) return undefined;
    }
    let step = (old[end - 1] as { stride: number }).stride;
    for (let i = next - 1; i >= start; i--) {
      out[i] = step;
      step *= to[i] as number;
    }
    axis = end;
  }
  return out;
}
