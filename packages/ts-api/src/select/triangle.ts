/** One triangle of matrices, and its indices: the bodies of triu, tril, triuIndices and trilIndices. */
import { select } from "@genmath/core-wasm/select";
import { broadcastView } from "../array/broadcast-to.ts";
import { packed } from "../array/contiguous.ts";
import { withFrame } from "../array/frame.ts";
import { allocate, elementBytes, type View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { count } from "../shape/count.ts";

export type Triangle = "upper" | "lower";

/** The matrices with zeros in the other triangle. A list becomes a matrix with the list in each row, as in NumPy. */
export function triangleOf(given: View, k: number, which: Triangle): View {
  assertDiagonal(k);
  const [n] = given.shape;
  if (n === undefined) throw new ShapeError(`Cannot take the ${which} triangle of a 0-d array: wanted a matrix`, [[]]);
  const view = given.shape.length === 1 ? broadcastView(given, [n, n]) : given;
  const [rows, cols] = view.shape.slice(-2) as [number, number];
  const out = allocate(view.dtype, view.shape);
  withFrame((frame) => {
    const matrices = rows * cols === 0 ? 0 : view.size / (rows * cols);
    const kernel = frame.engine.kernels(select).triangle_u8;
    kernel(matrices, rows, cols, elementBytes(view), k, which === "upper" ? 1 : 0, packed(frame, view), frame.output(out));
  });
  return out;
}

/** Rows and columns, int32 (count,), of the elements of the triangle of a (rows, cols) matrix. */
export function triangleIndices(rows: number, cols: number, k: number, which: Triangle): readonly [View, View] {
  assertDiagonal(k);
  count([rows, cols], "take the indices of a triangle");
  const length = triangleSize(rows, cols, k, which);
  const indices = [allocate("int32", [length]), allocate("int32", [length])] as const;
  withFrame((frame) => {
    const kernel = frame.engine.kernels(select).triangleIndices_i32;
    kernel(rows, cols, k, which === "upper" ? 1 : 0, frame.output(indices[0]), frame.output(indices[1]));
  });
  return indices;
}

function triangleSize(rows: number, cols: number, k: number, which: Triangle): number {
  let below = 0;
  for (let i = 0; i < rows; i++) below += Math.min(Math.max(i + k + (which === "upper" ? 0 : 1), 0), cols);
  return which === "upper" ? rows * cols - below : below;
}

function assertDiagonal(k: number): void {
  if (!Number.isInteger(k) || Math.abs(k) >= 2 ** 31) throw new RangeError(`Cannot take diagonal ${k}: wanted an integer of 32 bits`);
}
