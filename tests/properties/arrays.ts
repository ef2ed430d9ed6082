/** Arbitrary arrays for property tests: ranks 0 to 4, small and awkward dimensions, transposed and broadcast-by-view layouts, awkward values. */
import { array, type NDArray, transpose } from "@genmath/ts-api";
import fc from "fast-check";

/** Around the widths of vectors and tiles. */
export const dimension = fc.constantFrom(0, 1, 2, 3, 5, 7, 8, 9, 17);

const awkward = fc.constantFrom(0, -0, 1, -1, 5e-324, 1e-300, -1e300, 1e38, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN);

/** Values of moderate size, and now and then the awkward ones. */
export const anyValue = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -100, max: 100, noNaN: true }) },
  { weight: 1, arbitrary: awkward },
);

export const moderate = fc.double({ min: -8, max: 8, noNaN: true });

/** An array of the given shape, half of them views of a transposed copy. */
export function arrayOf(
  shape: readonly number[],
  value: fc.Arbitrary<number>,
  dtype: "float64" | "float32" = "float64",
): fc.Arbitrary<NDArray> {
  const size = shape.reduce((product, dim) => product * dim, 1);
  return fc.tuple(fc.array(value, { minLength: size, maxLength: size }), fc.boolean()).map(([values, turned]) => {
    const made: NDArray = array(Float64Array.from(values), { shape }).astype(dtype);
    return turned ? transpose(transpose(made).copy()) : made;
  });
}

export const shapeOfRank = (min: number, max: number) =>
  fc.array<number>(dimension, { minLength: min, maxLength: max }).filter((s) => s.reduce((p, d) => p * d, 1) <= 600);
