/** The operands of entropies: real numbers from 0 up, in float64, brought to a sum of 1 where that is wanted. */
import { base } from "@genmath/core-wasm/base";
import { castTo } from "../array/cast.ts";
import { numbersOf } from "../array/numbers.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import { scalarsOf, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { reduce } from "../reduce/reduce.ts";
import { reduction } from "../shape/reduce.ts";

/** Options of entropies and divergences. */
export interface InformationOptions {
  /** What one unit of information distinguishes: 2 for bits, Math.E for nats, 10 for hartleys. Default: 2. */
  readonly base?: number | undefined;
  /** Divide by the sums, so that counts may be given. `false` takes the numbers as they are. Default: true. */
  readonly normalize?: boolean | undefined;
}

/** An operand in float64. Throws DTypeError, and RangeError for a number that is no probability or count. `action` starts the message: "take the entropy of". */
export function probabilities(given: View, action: string): View {
  realDTypeOf(given.dtype, action);
  const view = castTo(given, "float64");
  if (view.size === 0) return view;
  const whole = reduction(view.shape, {});
  const [least, most] = (["min", "max"] as const).map((name) => {
    const found = reduce(name, view, "float64", whole);
    const value = scalarsOf(found)[0] as number;
    found.storage.dispose();
    return value;
  }) as [number, number];
  if (least >= 0 && most < Number.POSITIVE_INFINITY) return view;
  const wrong = numbersOf(view).find((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
  throw new RangeError(`Cannot ${action} ${wrong}: wanted probabilities or counts, finite numbers from 0 up`);
}

/** Each slice over its sum. Throws RangeError for one that sums to 0. */
export function normalized(view: View, axis: number | readonly number[] | null | undefined, action: string): View {
  const found = reduction(view.shape, { axis, keepdims: true });
  const sums = reduce("sum", view, "float64", found);
  if (scalarsOf(sums).includes(0)) {
    throw new RangeError(`Cannot ${action} numbers that sum to 0: wanted probabilities or counts, of which one is positive`);
  }
  return binaryOf(base, "divide", view, sums);
}
