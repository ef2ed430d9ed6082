/**
 * Numbers as the page shows them: a true minus, as many significant digits as mean something, and words for what is not a
 * number. `String(x)` is kept for CSV, where every bit counts.
 */

const minus = "−";

/** Shortest decimal form, with a true minus: for values that a person typed. */
export const formatNumber = (x: number): string => String(x).replace(/-/g, minus);

/** A fixed number of decimals, for a column or a moving value whose width must not jump. */
export function fixed(x: number, decimals: number): string {
  if (!Number.isFinite(x)) return special(x);
  const text = x.toFixed(decimals);
  return (Number(text) === 0 ? text.replace("-", "") : text).replace("-", minus);
}

/** A number of significant digits; powers of ten from 1e6 up and below 1e-4. */
export function significant(x: number, digits: number): string {
  if (!Number.isFinite(x)) return special(x);
  if (x === 0) return "0";
  const size = Math.abs(x);
  if (size >= 1e6 || size < 1e-4) {
    const [mantissa = "", exponent = "0"] = x.toExponential(digits - 1).split("e");
    return `${mantissa}e${Number(exponent)}`.replace(/-/g, minus);
  }
  return formatNumber(Number(x.toPrecision(digits)));
}

/** a + bi with the given decimals; the imaginary part is left out when it is exactly zero. */
export function complex(re: number, im: number, decimals: number): string {
  if (im === 0) return fixed(re, decimals);
  const imaginary = `${fixed(Math.abs(im), decimals)}i`;
  return `${fixed(re, decimals)} ${im < 0 ? minus : "+"} ${imaginary}`;
}

/** A duration; a dash for one that was not measured. */
export function milliseconds(ms: number): string {
  if (Number.isNaN(ms)) return "–";
  if (ms < 0.1) return `${(ms * 1000).toFixed(0)} µs`;
  return ms < 100 ? `${ms.toPrecision(2)} ms` : `${ms.toFixed(0)} ms`;
}

const special = (x: number): string => (Number.isNaN(x) ? "NaN" : x > 0 ? "∞" : `${minus}∞`);
