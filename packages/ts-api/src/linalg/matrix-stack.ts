/**
 * What the factorizations share: a stack of real matrices, computed in float64 whatever its type, and results that are rounded once to the type that is wanted
 * (docs/decisions/0016).
 */
import { offset, type Ptr } from "@genmath/core-wasm";
import { castTo } from "../array/cast.ts";
import { packed } from "../array/contiguous.ts";
import type { DType, RealDType } from "../array/dtype.ts";
import { type Frame, withFrame } from "../array/frame.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import { allocate, type View } from "../array/view.ts";
import { LinAlgError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { product } from "../shape/around.ts";
import { type MatricesDims, matricesDims, positionOf } from "../shape/matrices.ts";
import { squareDims } from "../shape/square.ts";
import { rounded } from "./rounded.ts";
import { assertFinite, type Part } from "./square-matrices.ts";

const BYTES = Float64Array.BYTES_PER_ELEMENT;

export interface MatrixStack extends MatricesDims {
  /** What is done with it, for messages: "solve". */
  readonly action: string;
  /** float64, any layout. */
  readonly view: View;
  /** Of the results. */
  readonly dtype: RealDType;
}

/** An operand of any matrices. Throws ShapeError, and DTypeError for complex numbers. */
export function matrixStack(action: string, given: View): MatrixStack {
  const { m, n, batch } = matricesDims(given.shape, action);
  const dtype = realDTypeOf(given.dtype, action);
  // Written out: a spread of the dimensions took a quarter of the time of a small determinant.
  return { m, n, batch, action, view: castTo(given, "float64"), dtype };
}

/** An operand of square matrices. */
export function squareStack(action: string, given: View): MatrixStack {
  squareDims(given.shape, action);
  return matrixStack(action, given);
}

/** Calls `visit` with the address of each matrix, contiguous, and its number. */
export function forEachMatrix(frame: Frame, { view, m, n, batch }: MatrixStack, visit: (at: Ptr, i: number) => void): void {
  const first = packed(frame, view);
  const count = product(batch);
  for (let i = 0; i < count; i++) visit(nth(first, i, m * n), i);
}

/** The address of the `i`-th of float64 matrices of `size` elements each. */
export function nth(first: Ptr, i: number, size: number): Ptr {
  return offset(first, i * size * BYTES);
}

/** "(2, 2)", or "(5, 2, 2), matrix (3,)" in a stack: how a message names the `i`-th matrix. */
export function named({ view, batch }: MatrixStack, i: number): string {
  const shape = formatShape(view.shape);
  return batch.length === 0 ? shape : `${shape}, matrix ${formatShape(positionOf(i, batch))}`;
}

/** What a kernel that met NaN or infinity leads to: LinAlgError with the place of the first. */
export function throwNonFinite(action: string, view: View, part: Part = "full"): never {
  assertFinite(action, view, part);
  throw new LinAlgError(`Cannot ${action} ${formatShape(view.shape)}: wanted finite entries`);
}

/** An array that is still to be made. */
export interface Wanted {
  readonly dtype: DType;
  readonly shape: readonly number[];
}

/** New arrays, filled by `fill` at their addresses. They are disposed when it throws. */
export function produced<const W extends readonly Wanted[]>(
  wanted: W,
  fill: (frame: Frame, addresses: { readonly [K in keyof W]: Ptr }) => void,
): { readonly [K in keyof W]: View } {
  const outs: View[] = [];
  try {
    for (const { dtype, shape } of wanted) outs.push(allocate(dtype, shape));
    withFrame((frame) => fill(frame, outs.map((out) => frame.output(out)) as { readonly [K in keyof W]: Ptr }));
  } catch (error) {
    for (const out of outs) out.storage.dispose();
    throw error;
  }
  return outs as { readonly [K in keyof W]: View };
}

/** One float64 array, made and filled as by `produced`, then rounded to `dtype`. */
export function computed(dtype: RealDType, shape: readonly number[], fill: (frame: Frame, at: Ptr) => void): View {
  const out = allocate("float64", shape);
  try {
    withFrame((frame) => fill(frame, frame.output(out)));
  } catch (error) {
    out.storage.dispose();
    throw error;
  }
  return rounded(out, dtype);
}
