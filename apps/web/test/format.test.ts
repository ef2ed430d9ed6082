import { describe, expect, it } from "vitest";
import { complex, fixed, formatNumber, milliseconds, significant } from "../src/number/format.ts";

describe("numbers on the page", () => {
  it("have a true minus, and no negative zero", () => {
    expect(formatNumber(-1.5)).toBe("−1.5");
    expect(fixed(-0.0001, 2)).toBe("0.00");
    expect(fixed(-2, 1)).toBe("−2.0");
    expect(significant(-1e-7, 2)).toBe("−1.0e−7");
  });

  it("have as many digits as asked", () => {
    expect(significant(48.36950125, 3)).toBe("48.4");
    expect(significant(1234567, 3)).toBe("1.23e6");
    expect(significant(0, 3)).toBe("0");
  });

  it("say what is not a number", () => {
    expect(fixed(Number.NaN, 2)).toBe("NaN");
    expect(significant(Number.NEGATIVE_INFINITY, 2)).toBe("−∞");
  });

  it("write complex values with one sign", () => {
    expect(complex(0, 1, 3)).toBe("0.000 + 1.000i");
    expect(complex(2, -0.5, 1)).toBe("2.0 − 0.5i");
    expect(complex(5, 0, 1)).toBe("5.0");
  });

  it("write times in the unit that fits", () => {
    expect(milliseconds(0.0421)).toBe("42 µs");
    expect(milliseconds(3.84)).toBe("3.8 ms");
    expect(milliseconds(512.3)).toBe("512 ms");
    expect(milliseconds(Number.NaN)).toBe("–");
  });
});
