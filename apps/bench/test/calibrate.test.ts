import { describe, expect, it } from "vitest";
import { calibrate } from "../src/measure/calibrate.mjs";

/** A contender of constant speed, and how often it was called. */
function steady(millisecondsPerCall: number, firstCall = 0) {
  let calls = 0;
  return {
    time: (count: number) => {
      const elapsed = count * millisecondsPerCall + (calls === 0 ? firstCall : 0);
      calls += count;
      return elapsed;
    },
    calls: () => calls,
  };
}

describe("calibrate", () => {
  it("makes a batch that lasts the wanted time and not much more", () => {
    const { time } = steady(0.001);
    const { count, elapsed } = calibrate(time, 5);
    expect(elapsed).toBeGreaterThanOrEqual(5);
    expect(count).toBeGreaterThanOrEqual(5000);
    expect(count).toBeLessThan(10_001);
  });
  it("takes one call where one is enough", () => {
    expect(calibrate(steady(30).time, 5)).toEqual({ count: 1, elapsed: 30 });
  });
  it("is not deceived by a slow first call", () => {
    const { count } = calibrate(steady(0.001, 4).time, 5);
    expect(count).toBeGreaterThanOrEqual(5000);
  });
  it("does not trust one reading of a coarse clock", () => {
    let calls = 0;
    const time = (count: number) => {
      calls += count;
      return calls === 1 ? 1e-6 : count;
    };
    calibrate(time, 5);
    expect(calls).toBeLessThanOrEqual(101);
  });
  it("needs few calls beyond the batch itself", () => {
    const { time, calls } = steady(0.000_01);
    const { count } = calibrate(time, 5);
    expect(calls()).toBeLessThan(2 * count);
  });
  it("ends on a clock that stands still", () => {
    expect(calibrate(() => 0, 5).count).toBe(2 ** 30);
  });
});
