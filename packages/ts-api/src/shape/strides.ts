/** Strides of row-major layouts and what can be said of others. Strides count scalars (see array/dtype.ts). */

/** The strides of a contiguous row-major array. */
export function rowMajor(shape: readonly number[], components: number): number[] {
  const strides = new Array<number>(shape.length);
  let step = components;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = step;
    step *= Math.max(1, shape[axis] as number);
  }
  return strides;
}

/** Whether the elements lie in row-major order without gaps. Strides of axes of length 1 do not count; an empty array is contiguous. */
export function isContiguous(shape: readonly number[], strides: readonly number[], components: number): boolean {
  let step = components;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const dim = shape[axis] as number;
    if (dim === 0) return true;
    if (dim !== 1 && strides[axis] !== step) return false;
    step *= dim;
  }
  return true;
}
