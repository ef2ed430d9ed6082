/** The dimensions on both sides of an axis, and how many elements they count. */
export interface Around {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly outer: number;
  readonly inner: number;
}

export function around(shape: readonly number[], axis: number): Around {
  const before = shape.slice(0, axis);
  const after = shape.slice(axis + 1);
  return { before, after, outer: product(before), inner: product(after) };
}

/** How many elements an array of these dimensions has. */
export function product(dims: readonly number[]): number {
  return dims.reduce((p, dim) => p * dim, 1);
}
