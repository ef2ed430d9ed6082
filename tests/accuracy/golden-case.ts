/** The cases of golden/manipulate.json and golden/products.json: inputs counted out in a given memory layout, and what NumPy made of them. */
import { array, type DType, flip, type NDArray, type Shape, transpose } from "@genmath/ts-api";
import { expect } from "vitest";

/** Element type, shape and flat values; complex ones interleaved. */
export type Encoded = readonly [dtype: string, shape: readonly number[], values: readonly number[]];

/** Element type, shape, and how the elements lie in memory. */
export type Input = readonly [dtype: string, shape: Shape, layout: string];

/** Function, inputs, what it takes behind them, and the result; null where NumPy raises. */
export type Case = readonly [
  name: string,
  inputs: readonly Input[],
  given: readonly unknown[],
  result: Encoded | readonly Encoded[] | null,
];

/** The scalars of the i-th element, counted from 1. */
export type Element = (i: number, dtype: string) => readonly number[];

/** The input's elements in row-major order, lying in memory as its layout says. */
export function read([dtype, shape, layout]: Input, element: Element): NDArray {
  const size = shape.reduce((product, dim) => product * dim, 1);
  const order = Array.from({ length: size }, (_, i) => (layout === "backwards" ? size - i : i + 1));
  const made: NDArray = array(Float64Array.from(order.flatMap((i) => element(i, dtype))), { dtype: dtype as DType, shape });
  if (layout === "backwards") return flip(made);
  return layout === "columns" ? transpose(transpose(made).copy()) : made;
}

/** What is compared of a result; NumPy's 0 may be our −0. */
export function plain(result: NDArray | readonly NDArray[]): unknown {
  if (Array.isArray(result)) return result.map(plain);
  const a = result as NDArray;
  return [a.dtype, [...a.shape], Array.from(a.data, (x) => x + 0)];
}

/** Runs the case and compares: exactly, or by `near`. */
export function check(
  [name, inputs, given, result]: Case,
  call: (arrays: NDArray[]) => unknown,
  element: Element,
  near?: typeof expectExact,
): void {
  const what = JSON.stringify([name, inputs, given]);
  const run = () => call(inputs.map((input) => read(input, element)));
  if (result === null) expect(run, what).toThrow(/^(Cannot|Axis)/);
  else (near ?? expectExact)(plain(run() as NDArray), result, what);
}

function expectExact(found: unknown, wanted: unknown, what: string): void {
  expect(found, what).toEqual(wanted);
}
