import { describe, expect, test } from "vitest";
import { judge, tree } from "./tree.ts";

const lines = (count: number) => `${Array.from({ length: count }, (_, i) => `export const line${i} = ${i};`).join("\n")}\n`;

describe("file-size", () => {
  test("a file of 500 lines fails and is named", async () => {
    const { code, output } = await judge("file-size", tree({ "packages/p/src/long.ts": lines(500), "packages/p/src/short.ts": lines(3) }));
    expect(code).toBe(1);
    expect(output).toContain("packages/p/src/long.ts has 500 lines, at most 400 are allowed");
    expect(output).not.toContain("short.ts");
  });

  test("400 lines pass with a warning, 250 without", async () => {
    const { code, output } = await judge("file-size", tree({ "a.ts": lines(400), "b.mjs": lines(251), "c.css": lines(250) }));
    expect(code).toBe(0);
    expect(output).toContain("warning: a.ts has 400 lines");
    expect(output).toContain("warning: b.mjs has 251 lines");
    expect(output).not.toContain("c.css");
  });

  test("what is generated or installed does not count", async () => {
    const long = lines(500);
    const folder = tree({
      "node_modules/x/x.js": long,
      "packages/core-wasm/build/x.ts": long,
      "packages/p/dist/x.js": long,
      "tests/golden/x.ts": long,
    });
    expect((await judge("file-size", folder)).code).toBe(0);
  });
});
