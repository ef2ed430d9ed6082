/**
 * How a reduction is cut into kernel calls. A kernel walks three strided axes (outer, n, inner) and folds the middle one; here axes that lie one after the
 * other in memory are merged until that is enough, so that a transposed array, or all of a contiguous one, is reduced where it lies.
 */

/** An axis: its length and its stride. */
export interface Axis {
  readonly dim: number;
  readonly stride: number;
}

/** An axis that is not there. */
export const ONE: Axis = { dim: 1, stride: 0 };

/** The axes of a view that a reduction keeps and those that it folds, merged. */
export interface Walk {
  readonly kept: readonly Axis[];
  readonly folded: readonly Axis[];
  /** What is added to the view's offset: the folded axes may be walked from their other ends. */
  readonly start: number;
}

const NO_AXES: readonly Axis[] = [];

/** `order` tells whether the folded elements must be met in the order of their indices. */
export function planWalk(
  { shape, strides, size, contiguous }: { shape: readonly number[]; strides: readonly number[]; size: number; contiguous: boolean },
  axes: readonly number[],
  order: "any" | "index",
): Walk {
  if (contiguous && axes.length === shape.length) return { kept: NO_AXES, folded: [{ dim: size, stride: 1 }], start: 0 };
  const kept: Axis[] = [];
  const folded: Axis[] = [];
  let start = 0;
  for (const [at, dim] of shape.entries()) {
    const stride = strides[at] as number;
    if (!axes.includes(at)) kept.push({ dim, stride });
    else if (stride < 0 && order === "any") {
      folded.push({ dim, stride: -stride });
      start += stride * (dim - 1);
    } else folded.push({ dim, stride });
  }
  if (folded.some(({ dim }) => dim === 0)) return { kept: merged(kept), folded: [{ dim: 0, stride: 1 }], start: 0 };
  if (order === "any") folded.sort((a, b) => b.stride - a.stride);
  return { kept: merged(kept), folded: merged(folded), start };
}

/** Without axes of length 1, and with those joined that one stride walks. */
export function merged(axes: readonly Axis[]): Axis[] {
  const out: Axis[] = [];
  for (const axis of axes) {
    if (axis.dim === 1) continue;
    const last = out.at(-1);
    if (last !== undefined && last.stride === axis.stride * axis.dim) {
      out[out.length - 1] = { dim: last.dim * axis.dim, stride: axis.stride };
    } else out.push(axis);
  }
  return out;
}

/** Visits the combinations of axes' indices in row-major order; `start` is where their strides lead. */
export function forEachPlace(axes: readonly Axis[], visit: (start: number, index: number) => void): void {
  let index = 0;
  const descend = (depth: number, start: number): void => {
    const axis = axes[depth];
    if (axis === undefined) visit(start, index++);
    else for (let i = 0; i < axis.dim; i++) descend(depth + 1, start + i * axis.stride);
  };
  descend(0, 0);
}
