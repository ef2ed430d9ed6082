/** Parameters of distributions: numbers or arrays, checked before anything is drawn, and brought to the shape of the draw. */
import { asView } from "../array/as-view.ts";
import { broadcastView } from "../array/broadcast-to.ts";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import type { Frame } from "../array/frame.ts";
import type { ArrayLike } from "../array/types.ts";
import { scalarsOf, type View } from "../array/view.ts";
import { DTypeError, ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { broadcastShapes, broadcastsTo } from "../shape/broadcast.ts";
import { type Size, sizeShape } from "../shape/size.ts";
import type { Given } from "./source.ts";

/** Which values a parameter may have, and how they are called. */
export interface Rule {
  readonly holds: (value: number) => boolean;
  readonly wanted: string;
}

export const FINITE: Rule = { holds: Number.isFinite, wanted: "a finite number" };
export const FROM_ZERO: Rule = { holds: (x) => Number.isFinite(x) && x >= 0, wanted: "a finite number from 0 up" };
export const POSITIVE: Rule = { holds: (x) => Number.isFinite(x) && x > 0, wanted: "a finite number above 0" };
export const PROBABILITY: Rule = { holds: (x) => x >= 0 && x <= 1, wanted: "a number from 0 to 1" };
export const TRIALS: Rule = {
  holds: (x) => Number.isInteger(x) && x >= 0 && x < 2 ** 31,
  wanted: "an integer from 0 to 2147483647",
};
/** NumPy leaves ten standard deviations below the largest integer, and so do we below the largest int32. */
const MOST = Math.floor(2147483647 - 10 * Math.sqrt(2147483647));
export const MEAN_COUNT: Rule = { holds: (x) => x >= 0 && x <= MOST, wanted: `a number from 0 to ${MOST}` };

/** A parameter of a draw: one number for all, or one for each in row-major order. */
export type Values = number | Float64Array;

/** A parameter as it was given. */
export interface Parameter {
  readonly name: string;
  readonly value: ArrayLike;
  readonly rule: Rule;
}

/** Parameters ready to be drawn with, and the size of the draw: that of `size`, else the parameters' common shape, undefined for one number. */
export interface Prepared {
  readonly size: Size | undefined;
  readonly values: readonly Values[];
}

/** Throws RangeError for a value that breaks its rule, ShapeError for shapes that do not fit, DTypeError for complex numbers. */
export function prepared(action: string, size: Size | undefined, parameters: readonly Parameter[]): Prepared {
  for (const { name, value, rule } of parameters) if (typeof value === "number") assertRule(action, name, value, rule);
  if (parameters.every(({ value }) => typeof value === "number")) return { size, values: parameters.map(({ value }) => value as number) };
  const views = parameters.map(({ name, value }) => realView(action, name, value));
  const common = views.reduce<readonly number[]>((shape, view) => broadcastShapes(shape, view.shape, action), []);
  const shape = sizeShape(size) ?? common;
  if (!broadcastsTo(common, shape)) {
    throw new ShapeError(
      `Cannot ${action} of size ${formatShape(shape)} with parameters of ${formatShape(common)}: they do not broadcast to it`,
      [shape, common],
    );
  }
  const values = parameters.map((parameter, i) => {
    if (typeof parameter.value === "number") return parameter.value;
    const each = valuesOf(views[i] as View, shape);
    const wrong = each.findIndex((value) => !parameter.rule.holds(value));
    if (wrong >= 0) {
      throw new RangeError(`Cannot ${action} with ${parameter.name} ${each[wrong]} for number ${wrong}: wanted ${parameter.rule.wanted}`);
    }
    return each;
  });
  return { size: sizeShape(size) === undefined && common.length === 0 ? undefined : shape, values };
}

/** Throws RangeError unless the rule holds. `action`: "draw normal"; `name` of the parameter. */
export function assertRule(action: string, name: string, value: number, { holds, wanted }: Rule): void {
  if (!holds(value)) throw new RangeError(`Cannot ${action} with ${name} ${value}: wanted ${wanted}`);
}

function realView(action: string, name: string, value: ArrayLike): View {
  const view = asView(value);
  if (view.dtype === "complex128" || view.dtype === "complex64") {
    throw new DTypeError(`Cannot ${action} with ${name} of ${view.dtype}: wanted real numbers`, [view.dtype]);
  }
  return view;
}

function valuesOf(view: View, shape: readonly number[]): Float64Array {
  const packed = copyOf(broadcastView(castTo(view, "float64"), shape));
  const values = Float64Array.from(scalarsOf(packed));
  packed.storage.dispose();
  return values;
}

/** Where kernels read a parameter. */
export function given(frame: Frame, values: Values): Given {
  if (typeof values === "number") return { at: frame.number(values, "float64"), step: 0 };
  const at = frame.scratch(values.byteLength);
  frame.engine.window.f64.set(values, at / 8);
  return { at, step: 8 };
}

/** Throws RangeError unless [low, high) holds an integer and all that it holds fit in int32. */
export function assertIntegerRange(action: string, low: number, high: number): void {
  if (!Number.isInteger(low) || !Number.isInteger(high) || low < -(2 ** 31) || high > 2 ** 31 || low >= high) {
    throw new RangeError(`Cannot ${action} in [${low}, ${high}): wanted integers low < high from -2147483648 to 2147483648`);
  }
}
