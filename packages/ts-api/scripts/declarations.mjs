/**
 * Writes the type declarations that are shipped. The kernels' package is not published, its code is part of the bundle: so are its declarations,
 * in dist/core-wasm beside the JavaScript, and an import of it by name becomes a path. Extensions become `.js`, which every resolution understands.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");

for (const project of ["tsconfig.build.json", "tsconfig.core.json"]) {
  execFileSync("tsc", ["-p", project], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
}

/** @type {Record<string, string>} */
const entries = JSON.parse(readFileSync(join(root, "..", "core-wasm", "package.json"), "utf8")).exports;
for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts"))) {
  const from = dirname(join(dist, file));
  const text = readFileSync(join(dist, file), "utf8")
    .replace(/(from |import\()"@genmath\/core-wasm(\/[\w-]+)?"/g, (_, keyword, subpath = "") => {
      const target = join(dist, "core-wasm", entries[`.${subpath}`] ?? "");
      return `${keyword}"${toImport(relative(from, target))}"`;
    })
    .replace(/((?:from |import\()"\.[^"]*)\.ts"/g, '$1.js"');
  writeFileSync(join(dist, file), text);
}

/** @param {string} path */
function toImport(path) {
  const normal = path.split(sep).join(posix.sep);
  return normal.startsWith(".") ? normal : `./${normal}`;
}
