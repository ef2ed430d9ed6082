import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import { through } from "../array/through.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { allocate, scalarsOf, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { LinAlgError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { type BatchOf, matricesDims } from "../shape/matrices.ts";
import { type NormOrder, normPlan } from "../shape/norm.ts";
import { squareDims } from "../shape/square.ts";
import { normOf } from "./norm.ts";
import { rounded } from "./rounded.ts";
import { disposeSystem, singularSystem } from "./singular-system.ts";
import { transposedProduct } from "./transposed-product.ts";

/** What `cond` is asked for. */
export interface CondOptions {
  /** The norm, as `norm` names it for matrices. Default, and null: 2. */
  readonly p?: NormOrder | null | undefined;
}

/**
 * Condition number of a real matrix: how much the solution of Ax = b can change, relatively, for a change of b. ‖A‖ ‖A⁻¹‖; for p = 2 the largest singular value over the smallest,
 * of any shape, and for p = −2 the reverse of that.
 *
 * Shapes: (…, m, n) → (…), square unless p is 2 or −2; float32 for float32, else float64. Infinity for a singular matrix. Throws as `svd` does, ShapeError unless square,
 * LinAlgError for an empty matrix, RangeError for a norm that is none.
 * Source: Golub & Van Loan, "Matrix Computations" (2013), section 2.6.
 *
 * @example
 * linalg.cond([[1, 0], [0, 4]]).item(); // 4
 * linalg.cond([[1, 0], [0, 0]], { p: 1 }).item(); // Infinity
 */
export function cond<A extends ArrayLike>(a: A, { p = 2 }: CondOptions = {}): NDArray<FloatOf<DTypeOf<A>>, BatchOf<ShapeOf<A>>> {
  const view = asView(a);
  const order = p ?? 2;
  const { m, n } = matricesDims(view.shape, "cond");
  const dtype = realDTypeOf(view.dtype, "cond");
  if (m === 0 || n === 0) throw new LinAlgError(`Cannot cond ${formatShape(view.shape)}: wanted at least one entry`);
  const found = order === 2 || order === -2 || order === "nuc" ? ofValues(view, order) : productOfNorms(castTo(view, "float64"), order);
  // 0/0 and ∞·0 are what a singular matrix leaves: all entries of the input are finite.
  const numbers = scalarsOf(found);
  for (let i = 0; i < numbers.length; i++) if (Number.isNaN(numbers[i])) numbers[i] = Number.POSITIVE_INFINITY;
  return wrap(rounded(found, dtype));
}

/** From the singular values alone: those of the inverse are their reciprocals. */
function ofValues(view: View, order: 2 | -2 | "nuc"): View {
  if (order === "nuc") squareDims(view.shape, "cond");
  const { s, batch, k } = singularSystem("cond", view, "none");
  const out = allocate("float64", batch);
  const numbers = scalarsOf(out);
  for (let i = 0; i < numbers.length; i++) {
    const values = scalarsOf(s).slice(i * k, (i + 1) * k);
    const [most, least] = [values[0] as number, values[k - 1] as number];
    if (order === "nuc") numbers[i] = total(values) * total(values.map((value) => 1 / value));
    else numbers[i] = order === 2 ? most / least : least / most;
  }
  s.storage.dispose();
  return out;
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function productOfNorms(view: View, order: NormOrder): View {
  squareDims(view.shape, "cond");
  const plan = normPlan(view.shape, order, { axis: [-2, -1] });
  const system = singularSystem("cond", view, "reduced");
  try {
    const values = scalarsOf(system.s);
    for (let i = 0; i < values.length; i++) values[i] = 1 / (values[i] as number);
    const inverse = transposedProduct(system.u, system.s, system.vh);
    const ofInverse = through(inverse, (entries) => normOf(entries, plan));
    return through(ofInverse, (norms) => through(normOf(view, plan), (own) => binaryOf(base, "multiply", own, norms)));
  } finally {
    disposeSystem(system);
  }
}
