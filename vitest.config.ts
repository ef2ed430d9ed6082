import { defineConfig } from "vitest/config";

/** Packages resolve to their sources, so that only the kernels must be built before tests run. */
const resolve = { conditions: ["genmath-source"] };

export default defineConfig({
  resolve,
  ssr: { resolve: { conditions: ["genmath-source"], externalConditions: ["genmath-source"] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["packages/*/test/**/*.test.ts", "tests/*/**/*.test.ts"],
          environment: "node",
          pool: "forks",
          execArgv: process.versions.node.startsWith("20.") ? ["--experimental-wasm-relaxed-simd", "--expose-gc"] : ["--expose-gc"],
        },
      },
    ],
  },
});
