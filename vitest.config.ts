import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { launchOptions } from "./tests/support/chromium.mjs";

/** Packages resolve to their sources, so that only the kernels must be built before tests run. */
const SOURCE = "genmath-source";

/** Node 20 has relaxed SIMD behind a flag; later ones have it, and refuse the flag. */
const relaxed = process.versions.node.startsWith("20.") ? ["--experimental-wasm-relaxed-simd"] : [];

const node = { environment: "node" as const, pool: "forks" as const, execArgv: [...relaxed, "--expose-gc"] };

/** A package's tests run in Node and in Chromium; a file that needs Node is named `*.node.test.ts`. */
const everywhere = ["packages/*/test/**/*.test.ts"];

export default defineConfig({
  resolve: { conditions: [SOURCE, "module", "browser", "development|production"] },
  ssr: { resolve: { conditions: [SOURCE, "module", "node", "development|production"], externalConditions: [SOURCE, "node"] } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The groups run one after the other: the browser is spared a fight for two cores.
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: [...everywhere, "apps/*/test/**/*.test.{ts,tsx}", "tests/*/**/*.test.ts"],
          exclude: ["tests/e2e/**", "**/node_modules/**"],
          sequence: { groupOrder: 0 },
          ...node,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: everywhere,
          exclude: ["**/*.node.test.ts", "**/node_modules/**"],
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await launchOptions() }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/setup.ts",
          fileParallelism: false,
          testTimeout: 120_000,
          sequence: { groupOrder: 2 },
          ...node,
        },
      },
    ],
  },
});
