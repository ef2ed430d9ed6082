import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vite";

/** One file a module, so that a bundler drops whatever an application does not import; the kernels' package is part of the result. */
export default defineConfig({
  build: {
    target: "es2022",
    minify: false,
    sourcemap: true,
    lib: {
      entry: ["src/index.ts", "src/linalg/index.ts", "src/fft/index.ts", "src/nn/index.ts", "src/random/index.ts"].filter(exists),
      formats: ["es"],
    },
    rolldownOptions: {
      output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js" },
    },
  },
  resolve: { conditions: ["genmath-source"] },
});

function exists(path: string): boolean {
  try {
    return readdirSync(join(path, "..")).length > 0;
  } catch {
    return false;
  }
}
