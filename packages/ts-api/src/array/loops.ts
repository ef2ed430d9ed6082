/**
 * How an elementwise operation is cut into kernel calls: kernels walk two dimensions; this file merges axes until few are left and walks the
 * others. Contiguous operands of any rank become one row.
 */

/** The two axes that a kernel walks, and those around them. Strides are in the unit of those that were given. */
export interface Loops {
  readonly rows: number;
  readonly cols: number;
  /** Of each operand. */
  readonly rowStrides: readonly number[];
  readonly colStrides: readonly number[];
  /** Axes outside of the kernel's two, outermost first. */
  readonly outer: readonly number[];
  /** Of each operand, along `outer`. */
  readonly outerStrides: readonly (readonly number[])[];
}

/** Plans the walk over `shape` for operands with the given strides; the output is contiguous. */
export function planLoops(shape: readonly number[], operands: readonly (readonly number[])[]): Loops {
  // Axes that are left, and for each the last of those that were merged into it: that one's stride is the merged one's.
  const dims: number[] = [];
  const last: number[] = [];
  for (let axis = 0; axis < shape.length; axis++) {
    const dim = shape[axis] as number;
    if (dim === 1) continue;
    const top = dims.length - 1;
    if (top >= 0 && mergeable(operands, last[top] as number, axis, dim)) {
      dims[top] = (dims[top] as number) * dim;
      last[top] = axis;
    } else {
      dims.push(dim);
      last.push(axis);
    }
  }
  const inner = dims.length - 2;
  return {
    rows: dims[inner] ?? 1,
    cols: dims[inner + 1] ?? 1,
    rowStrides: stridesAlong(operands, last[inner]),
    colStrides: stridesAlong(operands, last[inner + 1]),
    outer: inner > 0 ? dims.slice(0, inner) : NONE,
    outerStrides: operands.map((strides) => (inner > 0 ? last.slice(0, inner).map((axis) => strides[axis] as number) : NONE)),
  };
}

const NONE: readonly never[] = [];

/** Whether every operand goes on along `axis` where a step along `outer` would lead it. */
function mergeable(operands: readonly (readonly number[])[], outer: number, axis: number, dim: number): boolean {
  for (const strides of operands) if (strides[outer] !== (strides[axis] as number) * dim) return false;
  return true;
}

/** Of each operand; 0 for an axis that is none. */
function stridesAlong(operands: readonly (readonly number[])[], axis: number | undefined): number[] {
  return operands.map((strides) => (axis === undefined ? 0 : (strides[axis] as number)));
}

/** Visits every combination of the outer axes: `starts[i]` is operand i's first scalar there, `block` counts the visits. */
export function forEachBlock(loops: Loops, visit: (starts: readonly number[], block: number) => void): void {
  const { rows, cols, outer, outerStrides, rowStrides } = loops;
  if (rows === 0 || cols === 0 || outer.includes(0)) return;
  const starts = rowStrides.map(() => 0);
  const index = outer.map(() => 0);
  for (let block = 0; ; block++) {
    visit(starts, block);
    let axis = outer.length - 1;
    for (; axis >= 0; axis--) {
      const dim = outer[axis] as number;
      index[axis] = (index[axis] as number) + 1;
      const wrapped = index[axis] === dim;
      for (const [i, list] of outerStrides.entries()) {
        const stride = list[axis] as number;
        starts[i] = (starts[i] as number) + (wrapped ? stride * (1 - dim) : stride);
      }
      if (!wrapped) break;
      index[axis] = 0;
    }
    if (axis < 0) return;
  }
}
