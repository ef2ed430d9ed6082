/** From bits or nats to the wanted unit. */
import { scalarsOf, type View } from "../array/view.ts";
import { divideEach } from "../reduce/divide-each.ts";
import { pointwiseOf } from "../special/pointwise.ts";

/** Divides new values in bits by log2 `base`, in place. Throws RangeError for what is no base. */
export function fromBits(bits: View, base: number): View {
  return checkedBase(base) === 2 ? bits : divideEach(bits, -term("crossEntropyTerm", base));
}

/** Divides new values in nats by ln `base`, in place. Throws RangeError for what is no base. */
export function fromNats(nats: View, base: number): View {
  return divideEach(nats, term("xlogy", checkedBase(base)));
}

/** Throws RangeError unless logarithms to this base exist and grow. */
export function checkedBase(base: number): number {
  if (base > 1 && base < Number.POSITIVE_INFINITY) return base;
  throw new RangeError(`Cannot measure information to base ${base}: wanted a finite number above 1`);
}

/** A logarithm from a kernel: the platform's may differ by a bit from one engine to the next. */
function term(name: "crossEntropyTerm" | "xlogy", base: number): number {
  const found = pointwiseOf(name, [1, base]);
  const value = scalarsOf(found)[0] as number;
  found.storage.dispose();
  return value;
}
