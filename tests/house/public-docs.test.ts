import { describe, expect, test } from "vitest";
import { judge, tree } from "./tree.ts";

const entry = JSON.stringify({ exports: { ".": { "genmath-source": "./src/index.ts" }, "./package.json": "./package.json" } });

function api(operation: string, index = 'export { double } from "./area/double.ts";\n'): string {
  return tree({ "package.json": entry, "src/index.ts": index, "src/area/double.ts": operation });
}

const documented = `/**
 * Twice a number.
 *
 * @example
 * double(2); // 4
 */
export function double(x: number): number {
  return 2 * x;
}
`;

describe("public-docs", () => {
  test("an undocumented export fails and is named", async () => {
    const { code, output } = await judge("public-docs", api("export function double(x: number): number {\n  return 2 * x;\n}\n"));
    expect(code).toBe(1);
    expect(output).toContain("src/area/double.ts:1 double has no doc comment");
  });

  test("a function without an example fails", async () => {
    const { code, output } = await judge(
      "public-docs",
      api("/** Twice a number. */\nexport function double(x: number): number {\n  return 2 * x;\n}\n"),
    );
    expect(code).toBe(1);
    expect(output).toContain("double has no @example");
  });

  test("a comment that opens without a sentence fails", async () => {
    const { code, output } = await judge(
      "public-docs",
      api("/** @example double(2); // 4 */\nexport const double = (x: number) => 2 * x;\n"),
    );
    expect(code).toBe(1);
    expect(output).toContain("must open with a sentence");
  });

  test("a name behind an alias, a namespace and a type is followed", async () => {
    const index = 'export { twice as double } from "./area/double.ts";\nexport * as area from "./area/index.ts";\n';
    const folder = tree({
      "package.json": entry,
      "src/index.ts": index,
      "src/area/index.ts": 'export type { Options } from "./options.ts";\n',
      "src/area/options.ts": "export interface Options {\n  readonly axis: number;\n}\n",
      "src/area/double.ts": "export const twice = (x: number) => 2 * x;\n",
    });
    const { output } = await judge("public-docs", folder);
    expect(output).toContain("src/area/double.ts:1 twice has no doc comment");
    expect(output).toContain("src/area/options.ts:1 Options has no doc comment");
  });

  test("a public method without a comment fails, a private one does not", async () => {
    const text = `/**
 * A box.
 *
 * @example
 * new Box(2).value; // 2
 */
export class Box {
  readonly #value: number;
  constructor(value: number) {
    this.#value = value;
  }
  /** What is inside. */
  // A remark for whoever reads the code.
  get value(): number {
    return this.#value;
  }
  double(): number {
    return 2 * this.#value;
  }
  private half(): number {
    return this.#value / 2;
  }
}
`;
    const { code, output } = await judge("public-docs", api(text, 'export { Box } from "./area/double.ts";\n'));
    expect(code).toBe(1);
    expect(output).toBe("src/area/double.ts:17 Box.double has no doc comment\n");
  });

  test("what nobody outside can reach needs no comment", async () => {
    const { code, output } = await judge("public-docs", api(`${documented}\nexport function inner(): void {}\n`));
    expect(output).toBe("1 public names are documented\n");
    expect(code).toBe(0);
  });
});
