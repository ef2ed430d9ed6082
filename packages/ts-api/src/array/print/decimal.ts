/**
 * Decimal digits of a floating-point number: the shortest that read back as the same number, cut at a precision by rounding the exact value, halves
 * to even. JavaScript's shortest digits are those of float64; float32 has its own, fewer.
 */

/** A number's decimal form, split at the point; the fraction has no trailing zeros. */
export interface Decimal {
  /** With its sign: "-0", "+12". */
  readonly whole: string;
  readonly fraction: string;
  /** Power of ten, scientific form only. */
  readonly exponent: number;
}

/** Digits enough to tell a tie from a near tie for every number that is printed in this form. */
const EXACT = 60;

/** x without exponent, at most `precision` digits after the point. x is finite. */
export function positional(x: number, precision: number, single: boolean, plus: boolean): Decimal {
  const magnitude = Math.abs(x);
  const digits = expand(shortest(magnitude, single));
  let [whole, fraction] = digits;
  if (fraction.length > precision) [whole, fraction] = rounded(magnitude.toFixed(precision), magnitude.toFixed(EXACT), precision);
  return { whole: sign(x, plus) + whole, fraction: fraction.replace(/0+$/, ""), exponent: 0 };
}

/** x as d.ddd × 10^exponent, at most `precision` digits after the point. x is finite. */
export function scientific(x: number, precision: number, single: boolean, plus: boolean): Decimal {
  const magnitude = Math.abs(x);
  let [mantissa, exponent] = split(toExponential(shortest(magnitude, single)));
  if (mantissa.length - 2 > precision) {
    const [cut, cutExponent] = split(magnitude.toExponential(precision));
    const [exact] = split(magnitude.toExponential(EXACT));
    mantissa = cutExponent === exponent ? rounded(cut, exact, precision).join(".") : cut;
    exponent = cutExponent;
  }
  const [whole, fraction = ""] = mantissa.split(".") as [string, string?];
  return { whole: sign(x, plus) + whole, fraction: fraction.replace(/0+$/, ""), exponent };
}

/** The shortest decimal that reads back as x, as JavaScript writes numbers. */
export function shortest(x: number, single: boolean): string {
  if (!single) return String(x);
  for (let digits = 1; digits < 9; digits++) {
    const text = x.toPrecision(digits);
    if (Math.fround(Number(text)) === x) return String(Number(text));
  }
  return String(Number(x.toPrecision(9)));
}

function sign(x: number, plus: boolean): string {
  if (x < 0 || Object.is(x, -0)) return "-";
  return plus ? "+" : "";
}

/** JavaScript's notation, any, to d.ddde±x. */
function toExponential(text: string): string {
  return Number(text).toExponential();
}

function split(text: string): [string, number] {
  const [mantissa, exponent] = text.split("e") as [string, string];
  return [mantissa, Number(exponent)];
}

/** JavaScript's notation, any, to digits around a point. */
function expand(text: string): [string, string] {
  const [mantissa, power] = text.split("e") as [string, string?];
  const [whole, fraction = ""] = mantissa.split(".") as [string, string?];
  if (power === undefined) return [whole, fraction];
  const exponent = Number(power);
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return ["0", "0".repeat(-point) + digits];
  return [digits.slice(0, point).padEnd(point, "0"), digits.slice(point)];
}

/** `cut` rounds halves up; where the exact digits show a tie, the last digit is made even. */
function rounded(cut: string, exact: string, precision: number): [string, string] {
  const [, tail = ""] = exact.split(".") as [string, string?];
  const rest = tail.slice(precision);
  if (/^50*$/.test(rest)) {
    const truncated = exact.slice(0, exact.length - rest.length);
    const last = Number(truncated.match(/\d(?=\.?$)/)?.[0]);
    if (last % 2 === 0) cut = truncated;
  }
  const [whole, fraction = ""] = cut.split(".") as [string, string?];
  return [whole, fraction];
}
