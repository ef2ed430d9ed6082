/** The body of cov and corrcoef. Temporaries are left to the caller's scope. */
import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { assignView } from "../array/assign.ts";
import { castTo } from "../array/cast.ts";
import { DTYPES } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { swapAxes } from "../array/swap-axes.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { allocate, overScalars, restride, scalarsOf, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { DTypeError, ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { matmul } from "../linalg/matmul.ts";
import { reduction } from "../shape/reduce.ts";
import type { CovOptions } from "./cov.ts";
import { divideEach } from "./divide-each.ts";
import { meanView } from "./mean.ts";
import { sumView } from "./sum.ts";

/** (variables, variables), or 0-d for one variable. `action` starts messages: "cov". */
export function covariance(action: string, x: ArrayLike, options: CovOptions): NDArray<"float64", Shape> {
  const { y, rowvar = true, bias = false, ddof = bias ? 0 : 1 } = options;
  const own = variables(action, asView(x), rowvar);
  const all = y === undefined ? own : joined(action, own, variables(action, asView(y), rowvar));
  const [m, n] = all.shape as [number, number];
  const weights = weightsOf(action, n, options);
  const along = reduction(all.shape, { axis: 1, keepdims: true });
  const centre = weights ? divideEach(sumView(binaryOf(base, "multiply", all, weights.each), along), weights.sum) : meanView(all, along);
  const deviations = binaryOf(base, "subtract", all, centre);
  const weighted = weights ? binaryOf(base, "multiply", deviations, weights.each) : deviations;
  const products = matmul<ArrayLike, ArrayLike>(wrap(deviations), wrap(swapAxes(weighted, 0, 1)));
  const freedom = Math.max(0, weights ? weights.sum - (ddof === 0 ? 0 : ddof * weights.loss) : n - ddof);
  const scaled = binaryOf(base, "multiply", asView(products), 1 / freedom);
  return wrap(m === 1 ? restride(scaled, [], []) : scaled);
}

/** Rows of variables in float64. */
function variables(action: string, view: View, rowvar: boolean): View {
  const { shape } = view;
  if (shape.length > 2) throw new ShapeError(`Cannot ${action} ${formatShape(shape)}: wanted at most two dimensions`, [shape]);
  if (DTYPES[view.dtype].kind === "complex") throw new DTypeError(`Cannot ${action} ${view.dtype}: wanted real numbers`, [view.dtype]);
  const double = castTo(view, "float64");
  if (shape.length === 2) return rowvar ? double : swapAxes(double, 0, 1);
  return restride(double, [1, double.size], [0, double.strides[0] ?? 0]);
}

/** The rows of b below those of a. */
function joined(action: string, a: View, b: View): View {
  const [m, n] = a.shape as [number, number];
  const [more, other] = b.shape as [number, number];
  if (n !== other) {
    throw new ShapeError(`Cannot ${action} variables of ${n} and of ${other} observations: wanted as many of each`, [a.shape, b.shape]);
  }
  const out = allocate("float64", [m + more, n]);
  assignView(restride(out, a.shape, [n, 1]), a);
  assignView(restride(out, b.shape, [n, 1], m * n), b);
  return out;
}

interface Weights {
  /** Of each observation. */
  readonly each: View;
  readonly sum: number;
  /** The degrees of freedom that one unit of ddof takes: Σ w·a / Σ w, where w are the products of both kinds and a the analytic ones. */
  readonly loss: number;
}

function weightsOf(action: string, n: number, { fweights, aweights }: CovOptions): Weights | undefined {
  if (fweights === undefined && aweights === undefined) return undefined;
  const frequencies = weightList(action, "fweights", n, fweights);
  const wrong = frequencies.find((weight) => !Number.isInteger(weight));
  if (wrong !== undefined) throw new RangeError(`Cannot ${action} with fweights of ${wrong}: wanted integers`);
  const analytic = weightList(action, "aweights", n, aweights);
  const each = frequencies.map((weight, i) => weight * (analytic[i] as number));
  const view = overScalars(each, "float64", [n]);
  const sum = totalOf(view);
  const loss =
    aweights === undefined
      ? 1
      : totalOf(
          overScalars(
            each.map((weight, i) => weight * (analytic[i] as number)),
            "float64",
            [n],
          ),
        ) / sum;
  return { each: view, sum, loss };
}

function totalOf(view: View): number {
  return scalarsOf(sumView(view, reduction(view.shape, {})))[0] as number;
}

/** n ones where there are no weights of that kind. */
function weightList(action: string, name: string, n: number, given: ArrayLike | undefined): Float64Array<ArrayBuffer> {
  if (given === undefined) return new Float64Array(n).fill(1);
  const view = castTo(asView(given), "float64");
  if (view.shape.length !== 1 || view.size !== n) {
    throw new ShapeError(`Cannot ${action} ${n} observations with ${name} of ${formatShape(view.shape)}: wanted (${n},)`, [view.shape]);
  }
  const list = Float64Array.from({ length: n }, (_, i) => view.storage.scalars()[view.offset + i * (view.strides[0] as number)] as number);
  const wrong = list.find((weight) => weight < 0);
  if (wrong !== undefined) throw new RangeError(`Cannot ${action} with ${name} of ${wrong}: wanted none below 0`);
  return list;
}
