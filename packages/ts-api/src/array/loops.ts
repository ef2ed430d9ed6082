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
  const dims: number[] = [];
  const strides: number[][] = operands.map(() => []);
  for (const [axis, dim] of shape.entries()) {
    if (dim === 1) continue;
    const mergeable = dims.length > 0 && operands.every((operand, i) => strides[i]?.at(-1) === (operand[axis] as number) * dim);
    if (mergeable) {
      dims[dims.length - 1] = (dims.at(-1) as number) * dim;
      for (const [i, operand] of operands.entries()) (strides[i] as number[])[dims.length - 1] = operand[axis] as number;
    } else {
      dims.push(dim);
      for (const [i, operand] of operands.entries()) (strides[i] as number[]).push(operand[axis] as number);
    }
  }
  while (dims.length < 2) {
    dims.unshift(1);
    for (const list of strides) list.unshift(0);
  }
  const inner = dims.length - 2;
  return {
    rows: dims[inner] as number,
    cols: dims[inner + 1] as number,
    rowStrides: strides.map((list) => list[inner] as number),
    colStrides: strides.map((list) => list[inner + 1] as number),
    outer: dims.slice(0, inner),
    outerStrides: strides.map((list) => list.slice(0, inner)),
  };
}

/** Visits every combination of the outer axes: `starts[i]` is operand i's first scalar there, `block` counts the visits. */
export function forEachBlock(loops: Loops, visit: (starts: readonly number[], block: number) => void): void {
  if (loops.rows === 0 || loops.cols === 0 || loops.outer.includes(0)) return;
  const starts = loops.outerStrides.map(() => 0);
  const index = loops.outer.map(() => 0);
  for (let block = 0; ; block++) {
    visit(starts, block);
    let axis = loops.outer.length - 1;
    for (; axis >= 0; axis--) {
      const dim = loops.outer[axis] as number;
      index[axis] = (index[axis] as number) + 1;
      const wrapped = index[axis] === dim;
      for (const [i, list] of loops.outerStrides.entries()) {
        const stride = list[axis] as number;
        starts[i] = (starts[i] as number) + (wrapped ? stride * (1 - dim) : stride);
      }
      if (!wrapped) break;
      index[axis] = 0;
    }
    if (axis < 0) return;
  }
}
