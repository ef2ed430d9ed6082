/** The call of a distribution's kernel: x and four parameters broadcast, computed in float64 (assembly/distributions/run.ts). */
import type { Ptr } from "@genmath/core-wasm";
import { type SpecialExports, special } from "@genmath/core-wasm/special";
import { withFrame } from "../array/frame.ts";
import { allocate, type View } from "../array/view.ts";
import { cast, type Operand, shapeOf } from "../elementwise/binary.ts";
import { broadcastShapes } from "../shape/broadcast.ts";
import { place, refuseComplex } from "../special/pointwise.ts";
import { operandOfParameter, type Parameter } from "./parameters.ts";

/** The families of distributions that have kernels. */
export type FamilyName = { [K in keyof SpecialExports]: K extends `${infer N}_cdf_f64` ? N : never }[keyof SpecialExports];

/** The functions that every family has, or every one of its kind. */
export type FunctionName =
  | "pdf"
  | "logpdf"
  | "pmf"
  | "logpmf"
  | "cdf"
  | "sf"
  | "logcdf"
  | "logsf"
  | "ppf"
  | "isf"
  | "mean"
  | "variance"
  | "entropy";

/** `operands` holds an address and a stride for x and each parameter. */
type Kernel = (n: number, operands: Ptr, out: Ptr) => void;

/** Bytes of an address and a stride. */
const PAIR = 8;

/** f(x; a, b, loc, scale) as a new float64 array of the shape that x and the parameters broadcast to. */
export function evaluate(family: FamilyName, name: FunctionName, x: Operand, parameters: readonly Parameter[]): View {
  const action = `${family}.${name}`;
  refuseComplex(action, [x]);
  const operands = [cast(x, "float64"), ...parameters.map(operandOfParameter)];
  const shape = operands.map(shapeOf).reduce((a, b) => broadcastShapes(a, b, action));
  const found = allocate("float64", shape);
  withFrame((frame) => {
    const kernel: unknown = frame.engine.kernels(special)[`${family}_${name}_f64` as keyof SpecialExports];
    const table = frame.scratch(operands.length * PAIR);
    const placed = operands.flatMap((operand) => place(frame, operand, shape));
    const out = frame.output(found);
    frame.engine.window.i32.set(placed, table / 4);
    (kernel as Kernel)(found.size, table, out);
  });
  return found;
}
