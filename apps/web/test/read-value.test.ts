import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choice, flag, integer, real, seed } from "../src/spec/param.ts";
import { readValue, writeValue } from "../src/spec/read-value.ts";

const tokens = integer({ label: "Tokens", lo: 2, hi: 64, def: 10 });
const width = integer({ label: "Width", lo: 8, hi: 256, step: 8, def: 64 });
const entry = real({ label: "Entry", lo: -20, hi: 20, step: 0.1, def: 4 });
const softmax = choice({
  label: "Softmax",
  options: [
    { value: "stable", label: "stable" },
    { value: "naive", label: "naive" },
  ],
  def: "stable",
});

describe("readValue", () => {
  it.each([
    ["3", 3],
    [" 3.25 ", 3.25],
    ["−1,5", -1.5],
    ["1e-1", 0.1],
    ["1e−1", 0.1],
    [".5", 0.5],
    ["-0", 0],
  ])("reads %j as people type it", (text, value) => {
    expect(readValue(entry, text)).toEqual({ ok: true, value });
  });

  it.each(["", "abc", "0x10", "NaN", "Infinity", "1e999", "3 4", "--1"])("refuses %j and names field, text and range", (text) => {
    const reading = readValue(entry, text);
    expect(reading).toEqual({
      ok: false,
      message: `Entry cannot be ${text === "" ? "empty" : `“${text}”`}: a number from −20 to 20 is allowed.`,
    });
  });

  it("refuses what is out of range, not whole, or off the step", () => {
    expect(readValue(tokens, "65")).toEqual({ ok: false, message: "Tokens cannot be “65”: a whole number from 2 to 64 is allowed." });
    expect(readValue(tokens, "2.5").ok).toBe(false);
    expect(readValue(width, "60")).toEqual({ ok: false, message: "Width cannot be “60”: a multiple of 8 from 8 to 256 is allowed." });
    expect(readValue(seed(42), "4294967296").ok).toBe(false);
  });

  it("reads choices by value and flags as 0 or 1", () => {
    expect(readValue(softmax, "naive")).toEqual({ ok: true, value: "naive" });
    expect(readValue(softmax, "fast")).toEqual({ ok: false, message: "Softmax cannot be “fast”: “stable” or “naive” is allowed." });
    expect(readValue(flag({ label: "Mask", def: false }), "1")).toEqual({ ok: true, value: true });
    expect(readValue(flag({ label: "Mask", def: false }), "yes").ok).toBe(false);
  });

  it("never throws and never lets a value out of range through", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readValue(entry, text);
        if (reading.ok) expect(Math.abs(Number(reading.value))).toBeLessThanOrEqual(20);
      }),
    );
  });

  it("reads back every number that writeValue writes, bit for bit", () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
        expect(readValue(entry, writeValue(x))).toEqual({ ok: true, value: x === 0 ? 0 : x });
      }),
    );
  });
});
