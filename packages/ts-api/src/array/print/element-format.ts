/** How one element of an array is printed beside others, and how it is printed alone. */
import { DTYPES, type DType, type ScalarArray } from "../dtype.ts";
import { shortest } from "./decimal.ts";
import { floatFormat } from "./float-format.ts";

/** Prints the element whose first scalar stands at `at`. */
export type ElementFormat = (scalars: ScalarArray, at: number) => string;

/** The common format of the elements at `places` (their first scalars), aligned. */
export function elementFormat(dtype: DType, scalars: ScalarArray, places: readonly number[]): ElementFormat {
  const { kind, scalar } = DTYPES[dtype];
  const single = scalar === "f32";
  const part = (component: number) => places.map((at) => scalars[at + component] as number);
  switch (kind) {
    case "float": {
      const format = floatFormat(part(0), { single, plus: false });
      return (from, at) => format(from[at] as number);
    }
    case "complex": {
      const re = floatFormat(part(0), { single, plus: false });
      const im = floatFormat(part(1), { single, plus: true });
      return (from, at) => re(from[at] as number) + im(from[at + 1] as number).replace(/\s*$/, (blank) => `j${blank}`);
    }
    case "int": {
      const width = part(0).reduce((most, x) => Math.max(most, String(x).length), 0);
      return (from, at) => String(from[at]).padStart(width);
    }
    case "bool":
      return (from, at) => (from[at] ? " True" : "False");
    default:
      return kind satisfies never;
  }
}

/** One element by itself, as NumPy prints a scalar. */
export function formatScalar(dtype: DType, scalars: ScalarArray, at: number): string {
  const { kind, scalar } = DTYPES[dtype];
  const re = scalars[at] as number;
  const single = scalar === "f32";
  if (kind === "bool") return re ? "True" : "False";
  if (kind === "int") return String(re);
  if (kind === "float") return scalarText(re, single);
  const im = scalars[at + 1] as number;
  const imaginary = whole(scalarText(im, single));
  if (re === 0 && !Object.is(re, -0)) return `${imaginary}j`;
  return `(${whole(scalarText(re, single))}${imaginary.startsWith("-") ? "" : "+"}${imaginary}j)`;
}

/** Parts of complex scalars drop ".0". */
function whole(text: string): string {
  return text.endsWith(".0") ? text.slice(0, -2) : text;
}

/** NumPy's scalar: scientific below 1e-4 and from 1e16, for float32 from 1e6. */
function scalarText(x: number, single: boolean): string {
  if (Number.isNaN(x)) return "nan";
  if (!Number.isFinite(x)) return x < 0 ? "-inf" : "inf";
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  const magnitude = Math.abs(x);
  const text = shortest(magnitude, single);
  if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= (single ? 1e6 : 1e16))) {
    const [mantissa, exponent] = Number(text).toExponential().split("e") as [string, string];
    return `${sign}${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
  }
  return sign + (text.includes(".") ? text : `${text}.0`);
}
