import { afterEach, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { array, type NDArray, showInDevtools, version } from "../src/index.ts";

const tools = globalThis as { devtoolsFormatters?: { header(value: unknown): unknown; hasBody(value: unknown): boolean }[] };

afterEach(() => {
  delete tools.devtoolsFormatters;
});

function custom(a: NDArray, key: string): string {
  return (a as unknown as Record<symbol, () => string>)[Symbol.for(key)]?.() as string;
}

test("consoles of Node and Deno print the type, the shape and NumPy's lines", () => {
  const a = array([
    [1, 2.5],
    [3, 4],
  ]);
  for (const key of ["nodejs.util.inspect.custom", "Deno.customInspect"]) {
    expect(custom(a, key)).toBe("NDArray float64 (2, 2)\n[[1.  2.5]\n [3.  4. ]]");
    expect(custom(array([1, 2], { dtype: "int32" }), key)).toBe("NDArray int32 (2,) [1 2]");
    expect(custom(array(3), key)).toBe("NDArray float64 () 3.0");
  }
  a.dispose();
  expect(custom(a, "nodejs.util.inspect.custom")).toBe("NDArray (disposed)");
});

test("browsers' tools are told once how to print arrays, and nothing about other values", () => {
  showInDevtools();
  showInDevtools();
  expect(tools.devtoolsFormatters?.length).toBe(1);
  const formatter = tools.devtoolsFormatters?.[0];
  const a = array([1, 2]);
  expect(formatter?.header(a)).toEqual(["span", { style: "white-space: pre; font-family: monospace" }, "NDArray float64 (2,) [1. 2.]"]);
  expect(formatter?.header([1, 2])).toBeNull();
  expect(formatter?.hasBody(a)).toBe(false);
  a.dispose();
  expect(formatter?.header(a)).toEqual(["span", expect.anything(), "NDArray (disposed)"]);
});

test("version is the package's", () => {
  expect(version).toBe(manifest.version);
});
