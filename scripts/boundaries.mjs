/**
 * House rule: who may import whom (ARCHITECTURE.md). `node scripts/boundaries.mjs [root]`
 *
 *   apps/* -> ts-api -> core-wasm/src -> core-wasm/build, and nothing points up
 *   ts-api: operations -> array, runtime -> shape -> errors
 *   kernels: exports/<area> -> <kernel>/<file> -> lanes
 */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { kernelProblems } from "./kernel-rules.mjs";
import { root as repository } from "./run.mjs";
import { importsOf, report, sourceFiles, withoutComments } from "./source.mjs";

/** Of GenMath's packages, those that a package's shipped files may import. Their tests and build scripts may also import `testing`. */
const PACKAGES = {
  "packages/core-wasm": [],
  "packages/ts-api": ["@genmath/core-wasm"],
  "apps/web": ["@genmath/ts-api"],
  "apps/bench": ["@genmath/ts-api"],
};

/** ts-api's folders that are not operations, and the folders that each may import. An operation may import all of these and other operations. */
const LAYERS = {
  errors: ["errors"],
  shape: ["shape", "errors"],
  runtime: ["runtime", "errors"],
  array: ["array", "runtime", "shape", "errors"],
};

/** The types that signatures are made of, shapes first: types cost nothing, so every layer may use them. */
const TYPES = "array/types.ts";

/** NDArray's methods delegate to operations, and say so with imports. */
const METHODS = /^packages\/ts-api\/src\/array\/(ndarray|methods\/\w+)\.ts$/;

/** What would tie a demo's model or the worker's service to a page, a chart or a worker. */
const PAGE = /^(preact|@preact\/|chart\.js|katex|node:)|\.tsx$|\/(chart|code|demo|figure|site)\//;
const WORKER = /^comlink|\/worker\//;
const DOM = /\b(document|window|HTML\w*Element)\b\s*[.?[]/;

const root = process.argv[2] ?? repository;
/** @type {string[]} */
const problems = [];
for (const file of sourceFiles(root)) {
  const text = readFileSync(join(root, file), "utf8");
  for (const { from, line, typeOnly } of importsOf(text)) {
    const fault = importFault(file, from, typeOnly);
    if (fault) problems.push(`${file}:${line} must not import ${from}: ${fault}`);
  }
  for (const { line, fault } of textFaults(file, withoutComments(text))) problems.push(`${file}:${line} ${fault}`);
  problems.push(...kernelProblems(file, text));
}
report(problems, "imports stay inside their bounds");

/**
 * Why the import is forbidden, or undefined.
 * @param {string} file @param {string} from @param {boolean} typeOnly
 * @returns {string | undefined}
 */
function importFault(file, from, typeOnly) {
  const home = packageOf(file);
  if (home === undefined) return undefined;
  if (pageFree(file) && PAGE.test(from)) return "this file runs without a page and a chart";
  if (isModel(file) && WORKER.test(from)) return "a model does not know of workers";
  return from.startsWith(".") ? relativeFault(file, home, posix.join(posix.dirname(file), from), typeOnly) : packageFault(file, home, from);
}

/** @param {string} file @param {keyof typeof PACKAGES} home @param {string} from */
function packageFault(file, home, from) {
  if (!from.startsWith("@genmath/")) {
    return home.startsWith("packages/") && isShipped(file, home) ? "a package has no runtime dependency" : undefined;
  }
  if (!isShipped(file, home)) return undefined;
  const name = from.split("/").slice(0, 2).join("/");
  if (from === "@genmath/core-wasm/scalar") return "the scalar builds are for tests";
  const allowed = /** @type {readonly string[]} */ (PACKAGES[home]);
  return allowed.includes(name) ? undefined : `${home} may import ${allowed.join(", ") || "no other package"}`;
}

/** @param {string} file @param {string} home @param {string} target @param {boolean} typeOnly */
function relativeFault(file, home, target, typeOnly) {
  if (!target.startsWith(`${home}/`)) return "a package is reached by its name, not by a path";
  const inner = target.slice(home.length + 1);
  if (home === "packages/core-wasm") {
    if (inner.startsWith("assembly/") && !file.startsWith(`${home}/assembly/`)) return "the host reads build/, not the kernels' sources";
    return undefined;
  }
  if (home !== "packages/ts-api" || !file.startsWith(`${home}/src/`)) return undefined;
  const source = file.slice(`${home}/src/`.length);
  const wanted = inner.slice("src/".length);
  if (isIndex(wanted) && !isIndex(source)) return "an index is for users; import the file that defines the name";
  const layer = folderOf(source);
  const allowed = layer in LAYERS ? LAYERS[/** @type {keyof typeof LAYERS} */ (layer)] : undefined;
  if (allowed === undefined || isIndex(source) || METHODS.test(file) || (typeOnly && wanted === TYPES)) return undefined;
  return allowed.includes(folderOf(wanted)) ? undefined : `${layer}/ may import ${allowed.join(", ")}`;
}

/** Faults that show in a file's text. @param {string} file @param {string} code without comments @returns {{ line: number, fault: string }[]} */
function textFaults(file, code) {
  const faults = [];
  const rows = code.split("\n");
  rows.forEach((row, index) => {
    if (/^export \* from\b/.test(row)) faults.push({ line: index + 1, fault: "re-exports everything: list the names" });
    if (pageFree(file) && DOM.test(row)) faults.push({ line: index + 1, fault: "reaches for the page: this file runs without one" });
  });
  const nested = /^packages\/[^/]+\/src\/.+\/index\.ts$/.test(file);
  const statements = code.replace(/export\s+(?:type\s+)?(?:\*\s+as\s+\w+|\{[^}]*\})\s*from\s*["'][^"']+["'];?/g, "");
  if (nested && statements.trim() !== "")
    faults.push({ line: 1, fault: "is an index below the top level: it may hold an explicit list of exports and nothing else" });
  return faults;
}

/** A demo's model, or the service that the worker runs. @param {string} file */
function pageFree(file) {
  return isModel(file) || file === "apps/web/src/worker/service.ts";
}

/** @param {string} file */
function isModel(file) {
  return /^apps\/web\/src\/(.*\/)?model\.ts$/.test(file);
}

/** @param {string} file @returns {keyof typeof PACKAGES | undefined} */
function packageOf(file) {
  return /** @type {(keyof typeof PACKAGES)[]} */ (Object.keys(PACKAGES)).find((home) => file.startsWith(`${home}/`));
}

/** Sources, as against tests, scripts and configuration. @param {string} file @param {string} home */
function isShipped(file, home) {
  return file.startsWith(`${home}/src/`);
}

/** @param {string} path */
function folderOf(path) {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}

/** @param {string} path */
function isIndex(path) {
  return path === "index.ts" || path.endsWith("/index.ts");
}
