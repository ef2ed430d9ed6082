/** Where an axis is cut. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

/** How many parts, or the places at which to cut. */
export type Sections = number | readonly number[];

/**
 * The bounds of the parts of an axis: those of part i are entries i and i + 1. Equal parts where `even`, else the first ones are longer by one.
 * Places are clamped to the axis, as in slices.
 */
export function splitBounds(shape: readonly number[], axis: number, sections: Sections, even: boolean): [number, number][] {
  const length = shape[axis] as number;
  const fail = (why: string) => new ShapeError(`Cannot split axis ${axis} of ${formatShape(shape)}: ${why}`, [shape]);
  if (typeof sections !== "number") {
    if (!sections.every(Number.isInteger)) throw fail(`it is cut at [${sections}], wanted integers`);
    const places = [0, ...sections.map((place) => Math.min(length, place < 0 ? Math.max(0, place + length) : place)), length];
    return places.slice(1).map((end, i) => [places[i] as number, end]);
  }
  if (!Number.isInteger(sections) || sections < 1) throw fail(`${sections} parts, wanted an integer from 1 up`);
  if (even && length % sections !== 0) {
    throw fail(`length ${length} does not divide into ${sections} equal parts; use arraySplit for unequal ones`);
  }
  const small = Math.floor(length / sections);
  const longer = length % sections;
  const start = (part: number) => part * small + Math.min(part, longer);
  return Array.from({ length: sections }, (_, part) => [start(part), start(part + 1)]);
}
