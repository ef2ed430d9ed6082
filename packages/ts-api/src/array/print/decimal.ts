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
/** Digits after the first that tell every float32 from its neighbours. */
const MOST_SINGLE = 8;
/** Digits after the first that every normal float32 keeps: shorter forms end in zeros here. */
const KEPT_SINGLE = 5;
const SMALLEST_NORMAL_SINGLE = 2 ** -126;

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
  const [mantissa, exponent] = split(toExponential(shortest(Math.abs(x), single)));
  const [whole, fraction = ""] = mantissa.split(".") as [string, string?];
  if (fraction.length <= precision) return { whole: sign(x, plus) + whole, fraction, exponent };
  const cut = scientificDigits(x, precision, plus);
  return { ...cut, fraction: cut.fraction.replace(/0+$/, "") };
}

/**
 * x as d.ddd × 10^exponent, `precision` digits after the point: those of the exact value, where the shortest form has fewer. They differ
 * for float32, whose shortest digits are soon exhausted, and for subnormal numbers. x is finite.
 */
export function scientificDigits(x: number, precision: number, plus: boolean): Decimal {
  const magnitude = Math.abs(x);
  const [cut, exponent] = split(magnitude.toExponential(precision));
  const [exact, exactExponent] = split(magnitude.toExponential(EXACT));
  const digits = exponent === exactExponent ? rounded(cut, exact, precision) : (cut.split(".") as [string, string?]);
  return { whole: sign(x, plus) + digits[0], fraction: digits[1] ?? "", exponent };
}

/** The shortest decimal that reads back as x ≥ 0, in JavaScript's notation. */
export function shortest(x: number, single: boolean): string {
  if (!single) return String(x);
  let precision = x < SMALLEST_NORMAL_SINGLE ? 0 : KEPT_SINGLE;
  let near = Number(x.toExponential(precision));
  while (precision < MOST_SINGLE && Math.fround(near) !== x) near = Number(x.toExponential(++precision));
  // The exact value decides ties only, and a tie is one digit longer.
  if (Number(x.toExponential(precision + 1)) !== x) return String(near);
  const { whole, fraction, exponent } = scientificDigits(x, precision, false);
  return String(Number(`${whole}.${fraction}e${exponent}`));
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
