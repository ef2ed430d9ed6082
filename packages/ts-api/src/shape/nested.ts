/** The shape of nested lists: every level must have equal lengths. What their leaves are, and which shape one has, the caller says. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { product } from "./around.ts";

/** The shape of a leaf, () for a number; undefined for what is none. */
export type LeafShape = (leaf: unknown) => readonly number[] | undefined;

/** The shape that the first elements suggest. Raggedness shows itself when the elements are read. */
export function nestedShape(data: unknown, leafShape: LeafShape): number[] {
  const shape: number[] = [];
  let level = data;
  while (Array.isArray(level)) {
    shape.push(level.length);
    if (level.length === 0) return shape;
    level = level[0];
  }
  return [...shape, ...(leafShape(level) ?? [])];
}

/**
 * Visits the leaves in row-major order with the position of their first element; throws ShapeError at the first list or leaf that does not fit
 * `shape`, TypeError at what is neither.
 */
export function forEachLeaf(
  data: unknown,
  shape: readonly number[],
  leafShape: LeafShape,
  visit: (leaf: unknown, index: number) => void,
): void {
  let index = 0;
  const path: number[] = [];
  const walk = (node: unknown, depth: number): void => {
    if (Array.isArray(node)) {
      if (node.length !== shape[depth]) throw ragged(`${node.length} elements`, depth);
      for (let i = 0; i < node.length; i++) {
        path[depth] = i;
        walk(node[i], depth + 1);
      }
      return;
    }
    const found = leafShape(node);
    if (found === undefined) throw notANumber(node, depth);
    if (found.length !== shape.length - depth || found.some((dim, axis) => dim !== shape[depth + axis])) {
      throw ragged(found.length === 0 ? "a number" : `an array of shape ${formatShape(found)}`, depth);
    }
    visit(node, index);
    index += product(found);
  };
  const where = (depth: number) => (depth === 0 ? "the data" : `element [${path.slice(0, depth).join("][")}]`);
  const ragged = (found: string, depth: number) => {
    const wanted = shape[depth] === undefined ? "a number" : `${shape[depth]} elements`;
    return new ShapeError(
      `Cannot make an array of ragged data: ${where(depth)} has ${found}, wanted ${wanted}, as in shape ${formatShape(shape)}`,
      [shape],
    );
  };
  const notANumber = (node: unknown, depth: number) =>
    new TypeError(`Cannot make an array: ${where(depth)} is ${node === null ? "null" : typeof node}, wanted a number or a boolean`);
  walk(data, 0);
}
