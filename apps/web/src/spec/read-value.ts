/**
 * Text to value and back, for number fields and for the URL. Reading never repairs: a text is a value in the allowed range, or
 * it is refused with a sentence that names the field, the text and what is allowed.
 */
import { formatNumber } from "../number/format.ts";
import type { NumberParam, Param, Value } from "./param.ts";

export type Reading = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly message: string };

/** A decimal number as people type it: a true minus or a hyphen, a point or a comma, an exponent. Not "0x10", not "", not "Infinity". */
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

export function readValue(param: Param, text: string): Reading {
  const raw = text.trim();
  switch (param.kind) {
    case "number":
      return readNumber(param, raw);
    case "choice":
      return param.options.some((option) => option.value === raw) ? { ok: true, value: raw } : refuse(param, raw);
    case "flag":
      return raw === "1" || raw === "0" ? { ok: true, value: raw === "1" } : refuse(param, raw);
    default:
      return param satisfies never;
  }
}

function readNumber(param: NumberParam, raw: string): Reading {
  const text = raw
    .replace(/^[−–]/u, "-")
    .replace(/(e)[−–]/iu, "$1-")
    .replace(",", ".");
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  const allowed = value >= param.lo && value <= param.hi && (!param.integer || onStep(param, value));
  // −0 and 0 would be two URLs for one picture
  return allowed ? { ok: true, value: value === 0 ? 0 : value } : refuse(param, raw);
}

const onStep = (param: NumberParam, value: number): boolean =>
  Number.isInteger(value) && (param.step === 1 || (value - param.lo) % param.step === 0);

const refuse = (param: Param, raw: string): Reading => ({
  ok: false,
  message: `${param.label} cannot be ${raw === "" ? "empty" : `“${raw.slice(0, 40)}”`}: ${allowed(param)}.`,
});

/** What a parameter accepts, as the end of a sentence. */
export function allowed(param: Param): string {
  switch (param.kind) {
    case "number": {
      const range = `from ${formatNumber(param.lo)} to ${formatNumber(param.hi)}`;
      if (!param.integer) return `a number ${range} is allowed`;
      return `a ${param.step === 1 ? "whole number" : `multiple of ${param.step}`} ${range} is allowed`;
    }
    case "choice":
      return `${param.options.map((option) => `“${option.value}”`).join(" or ")} is allowed`;
    case "flag":
      return "1 (on) or 0 (off) is allowed";
    default:
      return param satisfies never;
  }
}

/** The text that `readValue` reads back as the same value; ASCII, so that it can stand in a URL. */
export function writeValue(value: Value): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}
