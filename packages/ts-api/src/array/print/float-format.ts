/**
 * NumPy's column format for floating-point numbers: one look at all values decides between positional and scientific form and the widths on both
 * sides of the point, so that columns align.
 */
import { type Decimal, positional, scientific, scientificDigits } from "./decimal.ts";

/** Digits after the point, at most. */
const PRECISION = 8;

export interface FloatFormatOptions {
  /** Values are float32. */
  readonly single: boolean;
  /** Positive numbers get a plus sign. */
  readonly plus: boolean;
}

/** A function that prints each of `values` at the same width. */
export function floatFormat(values: readonly number[], { single, plus }: FloatFormatOptions): (x: number) => string {
  const finite = values.filter(Number.isFinite);
  const isExponential = needsExponent(finite, single);
  const write = isExponential ? scientific : positional;
  const parts = finite.map((x) => write(x, PRECISION, single, plus));
  const longest = (pick: (part: Decimal) => number) => parts.reduce((most, part) => Math.max(most, pick(part)), 0);
  let left = longest((part) => part.whole.length);
  const precision = longest((part) => part.fraction.length);
  const exponentDigits = Math.max(
    2,
    longest((part) => String(Math.abs(part.exponent)).length),
  );
  const right = isExponential ? exponentDigits + 2 + precision : precision;
  if (finite.length < values.length) {
    const negative = plus || values.includes(Number.NEGATIVE_INFINITY) ? 1 : 0;
    left = Math.max(left, 3 - (right + 1), 3 + negative - (right + 1));
  }
  return (x) => {
    if (!Number.isFinite(x)) return nonFinite(x, plus).padStart(left + right + 1);
    if (!isExponential) {
      const part = positional(x, PRECISION, single, plus);
      return `${part.whole.padStart(left)}.${part.fraction.padEnd(precision)}`;
    }
    const part = scientificDigits(x, precision, plus);
    const power = `${part.exponent < 0 ? "-" : "+"}${String(Math.abs(part.exponent)).padStart(exponentDigits, "0")}`;
    return `${part.whole.padStart(left)}.${part.fraction}e${power}`;
  };
}

function nonFinite(x: number, plus: boolean): string {
  if (Number.isNaN(x)) return plus ? "+nan" : "nan";
  return x < 0 ? "-inf" : plus ? "+inf" : "inf";
}

/** NumPy's choice: very large or very small numbers, or both large and small ones. */
function needsExponent(finite: readonly number[], single: boolean): boolean {
  let high = 0;
  let low = Number.POSITIVE_INFINITY;
  for (const x of finite) {
    const magnitude = Math.abs(x);
    if (magnitude === 0) continue;
    high = Math.max(high, magnitude);
    low = Math.min(low, magnitude);
  }
  if (high === 0) return false;
  const round = single ? Math.fround : Number;
  return high >= (single ? 1e6 : 1e8) || low < round(0.0001) || round(high / low) > 1000;
}
