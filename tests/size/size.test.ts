/** Size budgets, gzip, Wasm included; and that an import brings its own area only. */

import type { Area } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { fft } from "@genmath/core-wasm/fft";
import { linalg } from "@genmath/core-wasm/linalg";
import { nn } from "@genmath/core-wasm/nn";
import { random } from "@genmath/core-wasm/random";
import { expect, test } from "vitest";
import { bundle } from "./bundle.ts";

const KB = 1000;

/** A stretch from the middle of an area's module, as it stands in a bundle. */
function kernels({ embedded: { relaxed } }: Area<unknown>): string {
  return relaxed.slice(relaxed.length >> 1).slice(0, 60);
}

const OTHER_AREAS = [fft, linalg, nn, random];
/** Words of the other areas' host code: in messages, in property names, so that no minifier takes them away. */
const OTHER_CODE = ["eigenvalues", "Cannot fft", "RandomState"];

const one = await bundle('import { matmul } from "@genmath/ts-api"; console.log(matmul([[1]], [[2]]).item());');
const all = await bundle('import * as genmath from "@genmath/ts-api"; console.log(genmath);');

/** KB of one function of each namespace, docs/decisions/0027. */
const BUDGETS: readonly { program: string; budget: number }[] = [
  { program: 'import { sort } from "@genmath/ts-api"; console.log(sort);', budget: 55 },
  { program: 'import { attention } from "@genmath/ts-api/nn"; console.log(attention);', budget: 55 },
  { program: 'import { fft } from "@genmath/ts-api/fft"; console.log(fft);', budget: 65 },
  { program: 'import { randn } from "@genmath/ts-api/random"; console.log(randn);', budget: 65 },
  { program: 'import { sin } from "@genmath/ts-api"; console.log(sin);', budget: 70 },
  { program: 'import { solve } from "@genmath/ts-api/linalg"; console.log(solve);', budget: 75 },
  { program: 'import { PCA } from "@genmath/ts-api/ml"; console.log(PCA);', budget: 75 },
];

test("matmul alone is at most 45 KB", () => {
  console.log(`import { matmul }: ${(one.gzip / KB).toFixed(1)} KB gzip; everything: ${(all.gzip / KB).toFixed(1)} KB gzip`);
  expect(one.gzip).toBeLessThanOrEqual(45 * KB);
});

test.each(BUDGETS)("$program at most $budget KB", async ({ program, budget }) => {
  const { gzip } = await bundle(program);
  console.log(`${program} ${(gzip / KB).toFixed(1)} KB gzip`);
  expect(gzip).toBeLessThanOrEqual(budget * KB);
});

test("everything is at most 230 KB", () => {
  expect(all.gzip).toBeLessThanOrEqual(230 * KB);
});

test("matmul alone carries base's kernels and no other area's", () => {
  expect(one.code.includes(kernels(base))).toBe(true);
  for (const area of OTHER_AREAS) {
    expect(all.code.includes(kernels(area)), `everything holds ${area.name}`).toBe(true);
    expect(one.code.includes(kernels(area)), `matmul alone holds ${area.name}`).toBe(false);
  }
});

test("matmul alone carries no FFT, eig or random code", () => {
  for (const word of OTHER_CODE) {
    expect(all.code.includes(word), `everything holds ${word}`).toBe(true);
    expect(one.code.includes(word), `matmul alone holds ${word}`).toBe(false);
  }
});

test("an import that is not used brings nothing", async () => {
  const { code } = await bundle('import { matmul } from "@genmath/ts-api"; console.log(1);');
  expect(code.trim()).toBe("console.log(1);");
});
