/** A shape as Python prints a tuple. @param {readonly number[]} shape */
export function tuple(shape) {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
}

/** The number of a 0-d array, printed with `digits` after the point. @param {{ item(): unknown }} array @param {number} digits */
export function fixed(array, digits) {
  return Number(array.item()).toFixed(digits);
}
