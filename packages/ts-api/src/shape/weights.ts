import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { type Axes, normalizeAxes } from "./axis.ts";

/**
 * The strides with which weights are read beside the elements of `shape`: their own where the shapes are equal; else they lie along the reduced axes, in the order
 * in which those were given, and repeat along the others. Throws ShapeError.
 */
export function weightStrides(
  shape: readonly number[],
  weightShape: readonly number[],
  strides: readonly number[],
  axis: Axes | null | undefined,
): readonly number[] {
  if (shape.length === weightShape.length && shape.every((dim, at) => dim === weightShape[at])) return strides;
  const axes = axis === undefined || axis === null ? [...shape.keys()] : normalizeAxes(axis, shape, "average");
  if (axes.length !== weightShape.length || axes.some((at, i) => shape[at] !== weightShape[i])) {
    const wanted = formatShape(axes.map((at) => shape[at] as number));
    throw new ShapeError(
      `Cannot average ${formatShape(shape)} with weights ${formatShape(weightShape)}: wanted weights of that shape or of ${wanted}, the reduced axes`,
      [shape, weightShape],
    );
  }
  return shape.map((_, at) => (axes.includes(at) ? (strides[axes.indexOf(at)] as number) : 0));
}
