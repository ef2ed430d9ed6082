/** Every `@example` of ts-api runs, and prints what it says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as api from "@genmath/ts-api";
import { describe, expect, test } from "vitest";
import { examplesOf } from "../../scripts/public-api.mjs";
import { lineAt, sourceFiles } from "../../scripts/source.mjs";
import { holds, runExample } from "./example.ts";

const root = fileURLToPath(new URL("../../packages/ts-api/src/", import.meta.url));
const load = (name: string) => import(/* @vite-ignore */ name);

const examples = sourceFiles(root).flatMap((file) => {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap((comment) => {
    const doc = (comment[1] ?? "").replace(/^[ \t]*\* ?/gm, "");
    return examplesOf(doc).map((example) => ({ where: `${file}:${lineAt(text, comment.index)}`, example }));
  });
});

describe("examples of ts-api", () => {
  test.each(examples)("$where", async ({ example }) => {
    const claims = await runExample(example, api, load);
    expect(claims.length, "an example that claims nothing").toBeGreaterThan(0);
    for (const claim of claims) {
      if (!holds(claim)) expect(claim.printed[0], claim.statement).toBe(claim.expected);
    }
  });
});
