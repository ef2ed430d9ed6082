/** The largest or smallest element that is not NaN, and where it is. Temporaries are left to the caller's scope. */
import { scalarsOf, type View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import type { AxisOptions, ReduceOptions } from "../shape/reduce.ts";
import { extreme, placeOfExtreme } from "./extreme.ts";
import { orderedReduction } from "./order.ts";
import { withoutNaN } from "./without-nan.ts";

/** What no element is beyond: it may stand in for NaN. */
const NEVER_FOUND = { max: Number.NEGATIVE_INFINITY, min: Number.POSITIVE_INFINITY } as const;

/** NaN where nothing is present. */
export function extremeOfPresent(name: "max" | "min", view: View, options: ReduceOptions): View {
  const found = orderedReduction(view, options, `take the nan${name}`);
  const { filled, present } = withoutNaN(view, NEVER_FOUND[name]);
  const out = extreme(name, filled, found);
  const some = extreme("max", present, found);
  const [values, any] = [scalarsOf(out), scalarsOf(some)];
  for (let i = 0; i < values.length; i++) if (any[i] === 0) values[i] = Number.NaN;
  return out;
}

/** Throws ShapeError where nothing is present. */
export function placeOfPresent(name: "argmax" | "argmin", view: View, options: AxisOptions): View {
  const found = orderedReduction(view, options, `take the nan${name}`);
  const { filled, present } = withoutNaN(view, NEVER_FOUND[name === "argmax" ? "max" : "min"]);
  const some = extreme("max", present, found);
  if (scalarsOf(some).includes(0)) {
    throw new ShapeError(`Cannot take the nan${name} of ${formatShape(view.shape)}: all is NaN, wanted at least one number`, [view.shape]);
  }
  return placeOfExtreme(name, filled, found);
}
