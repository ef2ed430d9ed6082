/** Slices: from what a user wrote, `"1:10:2"` or `{ start, stop, step }`, to the elements of one axis, as Python's `slice.indices` counts them. */
import { IndexError } from "../errors/errors.ts";

/** Elements `start`, `start + step`, … before `stop`. Negative bounds count from the back; what is absent or null is the end that the step comes from or goes to. */
export interface SliceRange {
  readonly start?: number | null;
  readonly stop?: number | null;
  readonly step?: number | null;
}

/** The elements of an axis that a slice takes. */
export interface SliceBounds {
  readonly start: number;
  readonly step: number;
  readonly count: number;
}

const INTEGER = /^[+-]?\d+$/;

/** Reads `start:stop:step`; each may be absent. Throws IndexError that names the argument and the position in the text. */
export function parseSlice(text: string, argument: number): SliceRange {
  const parts = text.split(":");
  const fail = (position: number, found: string) => {
    const hint = parts.length === 1 && INTEGER.test(text.trim()) ? `; give an integer as a number: ${Number(text)}` : "";
    return new IndexError(
      `Cannot read index ${JSON.stringify(text)} (argument ${argument}): ${found} at position ${position}, wanted "start:stop:step", "..." or "newaxis"${hint}`,
      argument,
    );
  };
  if (parts.length === 1) throw fail(text.length, "no colon");
  if (parts.length > 3) throw fail(parts.slice(0, 3).join(":").length, "a third colon");
  let position = 0;
  const bounds = parts.map((part) => {
    const word = part.trim();
    if (word !== "" && !INTEGER.test(word)) throw fail(position + part.indexOf(word), JSON.stringify(word));
    position += part.length + 1;
    return word === "" ? null : Number(word);
  });
  const [start = null, stop = null, step = null] = bounds;
  return { start, stop, step };
}

/** The elements of an axis of `dim` that a slice takes: bounds past the ends are clamped. Throws IndexError for a step of 0 and for bounds that are no integers. */
export function sliceBounds(range: SliceRange, dim: number, argument: number): SliceBounds {
  const step = range.step ?? 1;
  for (const name of ["start", "stop", "step"] as const) {
    const value = range[name] ?? 1;
    if (!Number.isInteger(value) && !(name !== "step" && Math.abs(value) === Number.POSITIVE_INFINITY)) {
      throw new IndexError(`Cannot slice (argument ${argument}): ${name} is ${value}, wanted an integer`, argument);
    }
  }
  if (step === 0) throw new IndexError(`Cannot slice (argument ${argument}): step is 0, wanted an integer other than 0`, argument);
  const lowest = step > 0 ? 0 : -1;
  const highest = step > 0 ? dim : dim - 1;
  const clamp = (value: number) => Math.min(Math.max(value < 0 ? value + dim : value, lowest), highest);
  const start = range.start == null ? (step > 0 ? lowest : highest) : clamp(range.start);
  const stop = range.stop == null ? (step > 0 ? highest : lowest) : clamp(range.stop);
  const count = Math.max(0, Math.ceil((stop - start) / step));
  // An axis without elements starts nowhere: an offset past the storage would be read as one.
  return { start: count === 0 ? 0 : start, step, count };
}
