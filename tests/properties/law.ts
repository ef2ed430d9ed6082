/** How a law is checked: on arbitrary values, inside a scope, so that thousands of arrays do not wait for the collector. */
import { scope } from "@genmath/ts-api";
import fc from "fast-check";
import { test } from "vitest";

/** One seed, so that a red run is a red run for everybody; other seeds are worth a look now and then. */
export const RUNS = { numRuns: 150, seed: 42 };

/** A test that `holds` for all values of the arbitraries. */
export function law<A extends unknown[]>(
  name: string,
  holds: (...values: A) => boolean,
  ...arbitraries: { [K in keyof A]: fc.Arbitrary<A[K]> }
): void {
  test(name, () => {
    fc.assert(
      fc.property(...(arbitraries as [fc.Arbitrary<A[0]>]), (...values: unknown[]) => scope(() => holds(...(values as A)))),
      RUNS,
    );
  });
}
