import { allocateScalars, checkedDType, DTYPES } from "../array/dtype.ts";
import { NDArray, type NDArrayJSON } from "../array/ndarray.ts";
import { allocate, scalarsOf, type View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { count } from "../shape/count.ts";

/** Whether a value looks like what `toJSON` writes. */
export function isArrayJSON(value: unknown): value is NDArrayJSON {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    "dtype" in value &&
    "shape" in value &&
    "data" in value &&
    Array.isArray(value.data) &&
    !(value instanceof NDArray)
  );
}

/** The array that `toJSON` described; throws where the parts do not fit. */
export function fromJSON({ dtype, shape, data }: NDArrayJSON): View {
  const { scalar, components } = DTYPES[checkedDType(dtype)];
  const wanted = count(shape, "read an array") * components;
  if (data.length !== wanted) {
    throw new ShapeError(`Cannot read an array of shape ${formatShape(shape)}: ${data.length} scalars, wanted ${wanted}`, [shape]);
  }
  const scalars = allocateScalars(scalar, wanted);
  for (const [i, value] of data.entries()) scalars[i] = Number(value);
  const out = allocate(dtype, shape);
  scalarsOf(out).set(scalars);
  return out;
}
