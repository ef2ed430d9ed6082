/** Norms of matrices but the Frobenius one: extreme sums of columns or rows, and of singular values the extreme ones or the sum. */
import type { RealDType } from "../array/dtype.ts";
import { through } from "../array/through.ts";
import { restride, type View } from "../array/view.ts";
import { absOf } from "../elementwise/abs.ts";
import { reduce } from "../reduce/reduce.ts";
import type { NormPlan } from "../shape/norm.ts";
import { assertReducible, type Reduction, reduction } from "../shape/reduce.ts";
import { rounded } from "./rounded.ts";
import { singularSystem } from "./singular-system.ts";
import { largestOf } from "./vector-norm.ts";

type MatrixPlan = Extract<NormPlan, { kind: "matrix" }>;

/** `view`: of a floating-point type, complex ones for sums alone; `dtype`: the real type of the result. */
export function matrixNorm(view: View, dtype: RealDType, { ord, row, column, found }: MatrixPlan): View {
  switch (ord) {
    case 2:
    case -2:
    case "nuc":
      return spectralNorm(view, dtype, ord, row, column, found);
    case 1:
    case -1:
      return extremeSum(view, dtype, ord === 1, row, column, found);
    case "inf":
    case "-inf":
      return extremeSum(view, dtype, ord === "inf", column, row, found);
    default:
      throw ord satisfies never;
  }
}

/** The largest or the smallest, over axis `across`, of the sums of moduli along axis `along`. */
function extremeSum(view: View, dtype: RealDType, most: boolean, along: number, across: number, found: Reduction): View {
  const sums = through(absOf(view), (moduli) => reduce("sum", moduli, dtype, reduction(moduli.shape, { axis: along, keepdims: true })));
  return through(sums, (each) => {
    const rest = { ...reduction(each.shape, { axis: across, keepdims: true }), shape: found.shape };
    if (most) return largestOf(each, dtype, rest);
    assertReducible(rest, view.shape, "norm");
    return reduce("min", each, dtype, rest);
  });
}

function spectralNorm(view: View, dtype: RealDType, ord: 2 | -2 | "nuc", row: number, column: number, found: Reduction): View {
  const order = [...[...view.shape.keys()].filter((axis) => axis !== row && axis !== column), row, column];
  const [shape, strides] = [view.shape, view.strides].map((of) => order.map((axis) => of[axis] as number)) as [number[], number[]];
  const { s } = singularSystem("norm", restride(view, shape, strides), "none");
  const last = { ...reduction(s.shape, { axis: -1 }), shape: found.shape };
  return rounded(
    through(s, (values) => valuesTo(ord, values, last, view.shape)),
    dtype,
  );
}

function valuesTo(ord: 2 | -2 | "nuc", values: View, last: Reduction, shape: readonly number[]): View {
  if (ord === "nuc") return reduce("sum", values, "float64", last);
  if (ord === 2) return largestOf(values, "float64", last);
  assertReducible(last, shape, "norm");
  return reduce("min", values, "float64", last);
}
