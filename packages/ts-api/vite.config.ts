import { defineConfig } from "vite";
import manifest from "./package.json" with { type: "json" };

/** The sources that package.json exports. */
const entry = Object.values(manifest.exports).flatMap((target) => (typeof target === "string" ? [] : [target["genmath-source"]]));

/** One file a module, so that a bundler drops whatever an application does not import; the kernels' package is part of the result. */
export default defineConfig({
  build: {
    target: "es2022",
    minify: false,
    sourcemap: true,
    lib: { entry, formats: ["es"] },
    rolldownOptions: {
      output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js" },
    },
  },
  resolve: { conditions: ["genmath-source"] },
});
