/** The shape of nested arrays: every level must have equal lengths. */
import type { Nested } from "../array/types.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

/** The shape that the first elements suggest. Raggedness shows itself when the elements are read. */
export function nestedShape(data: Nested | number | boolean): number[] {
  const shape: number[] = [];
  let level: Nested | number | boolean | undefined = data;
  while (Array.isArray(level)) {
    shape.push(level.length);
    level = level[0] as Nested | number | boolean | undefined;
  }
  return shape;
}

/** Writes the elements in row-major order; throws ShapeError at the first list or number that does not fit `shape`. */
export function flatten(data: Nested | number | boolean, shape: readonly number[], put: (value: number, index: number) => void): void {
  let index = 0;
  const path: number[] = [];
  const visit = (node: Nested | number | boolean, depth: number): void => {
    const wanted = shape[depth];
    if (Array.isArray(node) !== (wanted !== undefined) || (Array.isArray(node) && node.length !== wanted)) throw ragged(node, depth);
    if (!Array.isArray(node)) {
      if (typeof node !== "number" && typeof node !== "boolean") throw notANumber(node);
      put(Number(node), index++);
      return;
    }
    for (let i = 0; i < node.length; i++) {
      path[depth] = i;
      visit(node[i] as Nested | number, depth + 1);
    }
  };
  const where = (depth: number) => (depth === 0 ? "the data" : `element [${path.slice(0, depth).join("][")}]`);
  const ragged = (node: Nested | number | boolean, depth: number) => {
    const found = Array.isArray(node) ? `${node.length} elements` : "a number";
    const wanted = shape[depth] === undefined ? "a number" : `${shape[depth]} elements`;
    return new ShapeError(
      `Cannot make an array of ragged data: ${where(depth)} has ${found}, wanted ${wanted}, as in shape ${formatShape(shape)}`,
      [shape],
    );
  };
  const notANumber = (node: unknown) =>
    new TypeError(`Cannot make an array: ${where(shape.length)} is ${node === null ? "null" : typeof node}, wanted a number or a boolean`);
  visit(data, 0);
}
