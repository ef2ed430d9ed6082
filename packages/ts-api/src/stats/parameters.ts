/** Parameters of a distribution: numbers or arrays, checked and copied when the distribution is made, so that it stays what it was. */
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import type { ArrayLike } from "../array/types.ts";
import { overScalars, scalarsOf, type View } from "../array/view.ts";
import { ParameterError } from "../errors/errors.ts";
import { broadcastShapes } from "../shape/broadcast.ts";
import { refuseComplex } from "../special/pointwise.ts";

/** A parameter's values. Arrays are kept outside of the library's storage: a distribution outlives the scope that it was made in. */
export type Parameter = number | Values;

interface Values {
  readonly values: Float64Array<ArrayBuffer>;
  readonly shape: readonly number[];
}

/** Which values a parameter may have, and how they are called. */
export interface Rule {
  readonly holds: (value: number) => boolean;
  readonly wanted: string;
}

export const FINITE: Rule = { holds: Number.isFinite, wanted: "a finite number" };
export const POSITIVE: Rule = { holds: (x) => Number.isFinite(x) && x > 0, wanted: "a finite number above 0" };
export const FROM_ZERO: Rule = { holds: (x) => Number.isFinite(x) && x >= 0, wanted: "a finite number from 0 up" };
export const PROBABILITY: Rule = { holds: (x) => x >= 0 && x <= 1, wanted: "a number from 0 to 1" };
/** Of a success that must come at last. */
export const CHANCE: Rule = { holds: (x) => x > 0 && x <= 1, wanted: "a number above 0, at most 1" };
export const TRIALS: Rule = { holds: (x) => Number.isSafeInteger(x) && x >= 0, wanted: "an integer from 0 up" };

/** A parameter's name in messages, and its rule. */
export type Declared = readonly [name: string, rule: Rule];

/** The values of a parameter. Throws ParameterError, DTypeError for complex numbers. `action`: "make norm". */
export function held(action: string, declared: Declared, value: ArrayLike): Parameter {
  if (typeof value === "number") {
    check(action, declared, value);
    return value;
  }
  const view = asView(value);
  refuseComplex(action, [view]);
  const packed = copyOf(castTo(view, "float64"));
  const values = Float64Array.from(scalarsOf(packed));
  packed.storage.dispose();
  for (const each of values) check(action, declared, each);
  return { values, shape: view.shape };
}

function check(action: string, [parameter, { holds, wanted }]: Declared, value: number): void {
  if (!holds(value)) throw new ParameterError(`Cannot ${action} with ${parameter} ${value}: wanted ${wanted}`, { parameter, value });
}

/** A parameter as an operand. */
export function operandOfParameter(parameter: Parameter): number | View {
  return typeof parameter === "number" ? parameter : overScalars(parameter.values, "float64", parameter.shape);
}

/** The shape to which parameters broadcast. Throws ShapeError. */
export function commonShape(action: string, parameters: readonly Parameter[]): readonly number[] {
  return parameters.reduce<readonly number[]>(
    (shape, parameter) => (typeof parameter === "number" ? shape : broadcastShapes(shape, parameter.shape, action)),
    [],
  );
}
