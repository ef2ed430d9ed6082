import { NDArray, viewOf } from "../ndarray.ts";
import { inspectArray } from "./inspect.ts";

/** An object as the consoles of browsers want to be told: JsonML. */
type JsonML = readonly [tag: string, attributes: { readonly style: string }, text: string];

/** The protocol that Chromium and Firefox share for objects with a look of their own. */
interface Formatter {
  header(value: unknown): JsonML | null;
  hasBody(value: unknown): boolean;
}

const formatter: Formatter = {
  header: (value) => (value instanceof NDArray ? ["span", { style: "white-space: pre; font-family: monospace" }, printed(value)] : null),
  hasBody: () => false,
};

function printed(array: NDArray): string {
  try {
    return inspectArray(viewOf(array));
  } catch {
    return "NDArray (disposed)";
  }
}

/**
 * Makes the console of a browser's developer tools print arrays as Node prints them. The tools show it once "custom formatters" are switched on in their settings;
 * elsewhere it does nothing. `String(a)` needs no settings.
 *
 * @example
 * showInDevtools();
 * String(array([[1, 2], [3, 4]])); // "[[1. 2.]\n [3. 4.]]"
 */
export function showInDevtools(): void {
  const global = globalThis as { devtoolsFormatters?: Formatter[] };
  global.devtoolsFormatters ??= [];
  if (!global.devtoolsFormatters.includes(formatter)) global.devtoolsFormatters.push(formatter);
}
