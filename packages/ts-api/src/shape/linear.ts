/** The shapes of a dense layer: (…, in) · (in, out) + (out) → (…, out). */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { product } from "./around.ts";

export interface LinearDims {
  /** Rows of x: all but its last axis as one. */
  readonly rows: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly shape: readonly number[];
}

export function linearDims(x: readonly number[], weight: readonly number[], bias: readonly number[] | undefined): LinearDims {
  const [inputs, outputs] = weight;
  if (weight.length !== 2 || inputs === undefined || outputs === undefined) {
    throw new ShapeError(`Cannot apply a layer with weights of ${formatShape(weight)}: wanted (inputs, outputs)`, [weight]);
  }
  if (x.at(-1) !== inputs) {
    throw new ShapeError(
      `Cannot apply a layer with weights of ${formatShape(weight)} to ${formatShape(x)}: wanted a last dimension of ${inputs}`,
      [x, weight],
    );
  }
  if (bias !== undefined && (bias.length !== 1 || bias[0] !== outputs)) {
    throw new ShapeError(
      `Cannot apply a layer with weights of ${formatShape(weight)} and a bias of ${formatShape(bias)}: wanted a bias of (${outputs},)`,
      [weight, bias],
    );
  }
  return { rows: product(x.slice(0, -1)), inputs, outputs, shape: [...x.slice(0, -1), outputs] };
}

/** The shape of the result as far as those of the operands are known. */
export type LinearShape<X extends readonly number[], W extends readonly number[]> = X extends readonly [
  ...infer Rest extends readonly number[],
  number,
]
  ? W extends readonly [number, infer Out extends number]
    ? number extends Rest["length"]
      ? readonly number[]
      : readonly [...Rest, Out]
    : readonly number[]
  : readonly number[];
