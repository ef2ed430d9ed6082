import { defineConfig } from "vite";
import { pages } from "./vite/pages.ts";

/**
 * The site is a set of real HTML pages that share chunks. `vite/pages.ts` makes one page per route and fills it at build time;
 * the packages resolve to their sources, so only the kernels must have been built before.
 */
export default defineConfig({
  appType: "mpa",
  base: "/",
  resolve: { conditions: ["genmath-source", "module", "browser", "development|production"] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [pages()],
  worker: { format: "es" },
  build: {
    // light-dark() and nested rules as written; every engine since spring 2024 reads them
    target: ["chrome123", "firefox121", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
});
