/** Places in a sorted line. */
import { formatShape } from "../errors/format-shape.ts";
import type { Lines } from "./lines.ts";

/** Throws RangeError where a place, negative ones counting from the back, is not in the line. `action` starts the message: "partition". */
export function assertPlaces(places: number | readonly number[], { shape, axis, n }: Lines, action: string): void {
  for (const place of typeof places === "number" ? [places] : places) {
    if (!Number.isInteger(place) || place < -n || place >= n) {
      const wanted = n === 0 ? "there is none" : `wanted an integer from ${-n} to ${n - 1}`;
      throw new RangeError(`Cannot ${action} at ${place} along axis ${axis} of ${formatShape(shape)}: ${wanted}`);
    }
  }
}

/** Throws RangeError unless k elements can be taken from the line. */
export function assertTop(k: number, { shape, axis, n }: Lines): void {
  if (!Number.isInteger(k) || k < 0 || k > n) {
    throw new RangeError(`Cannot take the top ${k} along axis ${axis} of ${formatShape(shape)}: wanted an integer from 0 to ${n}`);
  }
}
