/** Elements as JavaScript values. */
import { copyOf } from "./contiguous.ts";
import { DTYPES, type DType, type ScalarArray } from "./dtype.ts";
import type { Shape } from "./types.ts";
import { scalarsOf, type View } from "./view.ts";

/** A complex number as a value. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** What `item()` gives: boolean, number or Complex. */
export type ItemOf<D extends DType> = D extends "bool" ? boolean : D extends "complex128" | "complex64" ? Complex : number;

/** Items nested to some depth. */
export type NestedItems<I> = I | NestedItems<I>[];

/** Items nested as deep as the shape says, where its length is known. */
export type ItemsOf<I, S extends Shape> = number extends S["length"]
  ? NestedItems<I>
  : S extends readonly [number, ...infer Rest extends Shape]
    ? ItemsOf<I, Rest>[]
    : I;

/** The element whose first scalar is `scalars[at]`. */
export function itemAt(scalars: ScalarArray, at: number, dtype: DType): number | boolean | Complex {
  const value = scalars[at] as number;
  if (dtype === "bool") return value !== 0;
  return DTYPES[dtype].components === 2 ? { re: value, im: scalars[at + 1] as number } : value;
}

/** All elements, nested as the shape says. */
export function nest(view: View): NestedItems<number | boolean | Complex> {
  const packed = view.contiguous ? view : copyOf(view);
  const scalars = scalarsOf(packed);
  const { components } = DTYPES[view.dtype];
  let at = 0;
  const build = (axis: number): NestedItems<number | boolean | Complex> => {
    if (axis === view.shape.length) {
      at += components;
      return itemAt(scalars, at - components, view.dtype);
    }
    return Array.from({ length: view.shape[axis] as number }, () => build(axis + 1));
  };
  const nested = build(0);
  if (packed !== view) packed.storage.dispose();
  return nested;
}
