/** Samples as rows, and their target: checked before anything is computed. */
import { castTo } from "../array/cast.ts";
import { numbersOf } from "../array/numbers.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { assertFinite } from "../linalg/square-matrices.ts";

/** (n, p) in float64, finite. Throws ShapeError, DTypeError, LinAlgError. `action` starts the message: "estimate mutual information of". */
export function samplesOf(given: View, action: string): View {
  realDTypeOf(given.dtype, action);
  const [n, p] = given.shape;
  if (given.shape.length !== 2 || n === 0 || p === 0) {
    throw new ShapeError(`Cannot ${action} ${formatShape(given.shape)}: wanted samples as rows and features as columns`, [given.shape]);
  }
  const x = castTo(given, "float64");
  assertFinite(action, x, "full");
  return x;
}

/** (n,) in float64, finite. */
export function targetOf(given: View, n: number, action: string): View {
  realDTypeOf(given.dtype, action);
  if (given.shape.length !== 1 || given.shape[0] !== n) {
    throw new ShapeError(`Cannot ${action} ${n} samples with a target of ${formatShape(given.shape)}: wanted (${n},)`, [given.shape]);
  }
  const y = castTo(given, "float64");
  assertFinite(action, y, "full");
  return y;
}

/** The values of a discrete variable as numbers from 0 up, in the order in which they first come. */
export interface Labels {
  readonly codes: Int32Array<ArrayBuffer>;
  readonly classes: number;
}

export function labelsOf(view: View): Labels {
  const known = new Map<number, number>();
  const codes = Int32Array.from(numbersOf(view), (value) => {
    const code = known.get(value) ?? known.size;
    if (code === known.size) known.set(value, code);
    return code;
  });
  return { codes, classes: known.size };
}
