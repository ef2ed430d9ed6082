import { describe, expect, it } from "vitest";
import { cssColour, lookupTable, place } from "../src/chart/colour-map.ts";

const greys = Array.from({ length: 9 }, (_, i) => `rgb(${i * 31}, ${i * 31}, ${i * 31})`);

describe("colour maps", () => {
  it("place values between stops, clipped to the range", () => {
    expect(place(0, 0, 1)).toEqual({ stop: 0, share: 0 });
    expect(place(1, 0, 1)).toEqual({ stop: 7, share: 1 });
    expect(place(9, 0, 1)).toEqual(place(1, 0, 1));
    expect(place(0.5, 0, 1)).toEqual({ stop: 4, share: 0 });
  });

  it("run through all stops in 256 steps", () => {
    const table = lookupTable(greys);
    expect([table[0], table[255 * 3]]).toEqual([0, 248]);
    for (let i = 1; i < 256; i++) expect(table[3 * i]).toBeGreaterThanOrEqual(table[3 * (i - 1)] ?? 0);
  });

  it("read both forms in which browsers give a colour", () => {
    expect(lookupTable(greys.map(() => "color(srgb 1 0.5 0)")).slice(0, 3)).toEqual(new Uint8ClampedArray([255, 128, 0]));
  });

  it("write the same as CSS", () => {
    expect(cssColour("blues", 0, 0, 1)).toBe("var(--blues-0)");
    expect(cssColour("blues", 0.0625, 0, 1)).toBe("color-mix(in srgb,var(--blues-1) 50%,var(--blues-0))");
  });
});
