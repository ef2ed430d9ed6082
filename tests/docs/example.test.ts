import { describe, expect, test } from "vitest";
import { holds, runExample } from "./example.ts";

const scope = {
  add: (a: number, b: number) => a + b,
  matrix: () => ({ toString: () => "[[1. 2.]\n [3. 4.]]" }),
  fail: () => {
    throw new RangeError("Cannot fail: 3 is odd, an even number is wanted");
  },
};
const load = async () => ({ half: (x: number) => x / 2 });

const verdicts = async (example: string) => (await runExample(example, scope, load)).map(holds);

describe("runExample", () => {
  test("a claim that is true holds, one that is false does not", async () => {
    expect(await verdicts("add(1, 2); // 3\nadd(1, 2); // 4")).toEqual([true, false]);
  });

  test("declarations, several lines, types and prose", async () => {
    const example = `
      // Prose.
      const a: number = add(
        1,
        2,
      );
      const b = a + 1; // 4
      [a, b]; // [3, 4]
      matrix(); // [[1. 2.]
                //  [3. 4.]]

      // More prose.
      "text"; // "text"
      console.log("sum", a); // sum 3`;
    expect(await verdicts(example)).toEqual([true, true, true, true, true]);
  });

  test("imports come from the module they name", async () => {
    expect(await verdicts('import { half as h } from "somewhere";\nh(3); // 1.5')).toEqual([true]);
  });

  test("an error is what its line prints", async () => {
    expect(await verdicts("fail(); // RangeError: Cannot fail: 3 is odd, an even number is wanted")).toEqual([true]);
    expect(await verdicts("fail(); // RangeError: Cannot fail: …")).toEqual([true]);
    expect(await verdicts("fail(); // RangeError: Cannot pass: …")).toEqual([false]);
    expect(await verdicts("add(1, 2); // RangeError: …")).toEqual([false]);
  });

  test("an error on a line that claims nothing is the example's", async () => {
    await expect(verdicts("fail();\nadd(1, 2); // 3")).rejects.toThrow("Cannot fail");
  });
});
