/** Every `@example` of ts-api and every TypeScript block of the README runs, and prints what it says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as api from "@genmath/ts-api";
import { describe, expect, test } from "vitest";
import { examplesOf } from "../../scripts/public-api.mjs";
import { lineAt, sourceFiles } from "../../scripts/source.mjs";
import { holds, runExample } from "./example.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const root = join(repository, "packages", "ts-api", "src");
/** An example uses the names of the entry point that its file belongs to: nn/softmax.ts those of ts-api/nn, and the main one's. */
function scopeOf(file: string): Readonly<Record<string, unknown>> {
  const area = Object.entries(api).find(([name]) => file.startsWith(`${name}/`));
  return { ...api, ...(area?.[1] as object | undefined) };
}

const load = (name: string) => import(/* @vite-ignore */ name);

const examples = sourceFiles(root).flatMap((file) => {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap((comment) => {
    const doc = (comment[1] ?? "").replace(/^[ \t]*\* ?/gm, "");
    return examplesOf(doc).map((example) => [`${file}:${lineAt(text, comment.index)}`, scopeOf(file), example] as const);
  });
});

const readme = [...readFileSync(join(repository, "README.md"), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
  (block, index) => [`README, block ${index + 1}`, {}, block[1] ?? ""] as const,
);

describe("examples", () => {
  test.each([...readme, ...examples])("%s", async (_where, scope, example) => {
    const claims = await runExample(example, scope, load);
    expect(claims.length, "an example that claims nothing").toBeGreaterThan(0);
    for (const claim of claims) {
      if (!holds(claim)) expect(claim.printed[0], claim.statement).toBe(claim.expected);
    }
  });
});
