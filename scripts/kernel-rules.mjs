/** House rules for AssemblyScript: who imports whom, exports in one line each, no allocation, no mutable state of a module. */
import { posix } from "node:path";
import { importsOf, lineAt, withoutComments } from "./source.mjs";

const ASSEMBLY = "packages/core-wasm/assembly/";

/** What every kernel may use, as it uses lanes: loops over rows of a matrix, facts about floating point. */
const FOR_ALL = ["rows", "float"];

/** Algorithms that are built on others: a folder, and the folders whose kernels it calls. A new line here is a decision, made in review. */
const BUILT_ON = {
  arrow: ["bidiagonal", "conquer", "gemm", "secular", "tridiagonal"],
  bidiagonal: ["gemm", "householder", "tridiagonal"],
  cholesky: ["gemm", "triangular"],
  complex: ["exp", "log", "trig"],
  conquer: ["gemm", "tridiagonal"],
  cuppen: ["conquer", "gemm", "secular", "tridiagonal"],
  dependence: ["log", "neighbours", "sort"],
  distributions: ["erf", "exp", "gamma", "incomplete", "log", "power", "trig"],
  eig: ["balance", "eigenvectors", "hessenberg", "schur"],
  eigenvectors: ["balance", "gemm"],
  eigh: ["cuppen", "tridiagonal"],
  elementwise: ["cbrt", "complex", "exp", "log", "logaddexp", "power", "trig"],
  erf: ["exp", "log"],
  entropy: ["log"],
  expm: ["exp", "gemm", "lu"],
  gamma: ["exp", "log", "power", "trig"],
  hessenberg: ["gemm", "householder"],
  householder: ["gemm"],
  incomplete: ["erf", "exp", "gamma", "log", "power"],
  logaddexp: ["exp", "log"],
  logistic: ["exp", "gamma", "log"],
  lu: ["gemm", "log", "triangular"],
  pointwise: ["elementwise"],
  power: ["exp", "log"],
  qr: ["householder"],
  random: ["exp", "log", "power"],
  schur: ["gemm", "hessenberg", "householder"],
  softmax: ["exp"],
  svd: ["arrow", "bidiagonal", "householder"],
  triangular: ["gemm"],
  tridiagonal: ["gemm", "householder"],
};

/** A kernel is given its memory. Views of static data and unmanaged policy objects allocate nothing. */
const ALLOCATES = /\bheap\.(?:alloc|realloc)\b|\bmemory\.grow\b|\b__(?:new|alloc|renew)\b|\bnew\s+(?:\w*Array|Map|Set|String)\b/g;

const ONE_LINE_EXPORT = /^export function \w+\([^)]*\): \w+ \{[^{}]*\}$/;

/**
 * The rules that a file breaks; none for files that are not kernels.
 * @param {string} file @param {string} text
 * @returns {string[]}
 */
export function kernelProblems(file, text) {
  if (!file.startsWith(ASSEMBLY)) return [];
  const problems = [];
  const path = file.slice(ASSEMBLY.length);
  const code = withoutComments(text);
  for (const { from, line } of importsOf(text)) {
    const fault = importFault(path, posix.join(posix.dirname(path), from));
    if (fault) problems.push(`${file}:${line} must not import ${from}: ${fault}`);
  }
  for (const match of code.matchAll(ALLOCATES))
    problems.push(`${file}:${lineAt(code, match.index)} allocates (${match[0]}): the caller passes scratch`);
  for (const match of code.matchAll(/^(?:export )?(?:let|var) \w+/gm)) {
    problems.push(`${file}:${lineAt(code, match.index)} keeps mutable state (${match[0]}): kernels have none`);
  }
  if (path.startsWith("exports/")) problems.push(...exportProblems(file, code));
  return problems;
}

/** @param {string} path @param {string} target both below assembly/ */
function importFault(path, target) {
  const here = folderOf(path);
  const there = folderOf(target);
  if (there === "exports") return "exports are the outer edge";
  if (here === "exports" || there === "" || there === here) return here === "exports" && there === "" ? exportsFault(target) : undefined;
  if (here === "") return "what stands at the top is for every kernel and knows none";
  if (FOR_ALL.includes(there)) return undefined;
  const allowed = here in BUILT_ON ? BUILT_ON[/** @type {keyof typeof BUILT_ON} */ (here)] : [];
  return allowed.includes(there) ? undefined : `${here} is not built on ${there} (BUILT_ON in scripts/kernel-rules.mjs)`;
}

/** @param {string} target */
function exportsFault(target) {
  return target === "lanes" ? "an export names a kernel; only kernels use lanes" : undefined;
}

/** Beside imports and `heapBase`, one line per kernel per element type. @param {string} file @param {string} code */
function exportProblems(file, code) {
  const problems = [];
  const rest = code.replace(/^import [^;]*;$/gm, "").replace(/^export function heapBase\(\): usize \{\s*return __heap_base;\s*\}$/m, "");
  for (const row of rest.split("\n").map((row) => row.trim())) {
    if (row !== "" && !ONE_LINE_EXPORT.test(row)) problems.push(`${file} holds more than one-line exports: ${row.slice(0, 60)}`);
  }
  return problems;
}

/** @param {string} path */
function folderOf(path) {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}
