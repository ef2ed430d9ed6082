/** Reading source text for the house rules: which files there are, what they import and export. By scanning, not by a compiler: the compiler has no API. */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Folders of other people's code, of what is generated, of data: by name, and by path. */
const NOT_SOURCE = new Set(["node_modules", "dist", "golden", "coverage", "packages/core-wasm/build"]);

/**
 * The source files below `root`, as paths relative to it with forward slashes, sorted. Hidden folders and what is generated are left out.
 * @param {string} root @param {RegExp} [pattern]
 */
export function sourceFiles(root, pattern = /\.(ts|tsx|mjs|js)$/) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} folder */
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = relative(root, join(folder, entry.name)).split(sep).join("/");
      if (entry.name.startsWith(".") || NOT_SOURCE.has(entry.name) || NOT_SOURCE.has(path)) continue;
      if (entry.isDirectory()) visit(join(folder, entry.name));
      else if (pattern.test(entry.name) && !entry.name.endsWith(".d.ts")) found.push(path);
    }
  };
  visit(root);
  return found.sort();
}

// Strings are matched so that a comment sign inside one is left alone. Quotes in a regular expression are not understood: none of ours has any unpaired.
const STRING_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** The text with its comments blanked out; every other character keeps its place, so that lines and offsets still hold. @param {string} text */
export function withoutComments(text) {
  return text.replace(STRING_OR_COMMENT, (match) => (match.startsWith("/") ? match.replace(/[^\n]/g, " ") : match));
}

/**
 * What a file imports or re-exports.
 * @param {string} text
 * @returns {{ from: string, line: number, typeOnly: boolean }[]}
 */
export function importsOf(text) {
  const code = withoutComments(text);
  const pattern = /\b(?:import|export)\b(?:[\w\s{},*$]*?\bfrom\s*)?\s*["']([^"'\n]+)["']|\bimport\s*\(\s*["']([^"'\n]+)["']/g;
  return [...code.matchAll(pattern)].map((match) => ({
    from: match[1] ?? match[2] ?? "",
    line: lineAt(code, match.index),
    typeOnly: /^(?:import|export)\s+type\b/.test(match[0]),
  }));
}

/** @param {string} text @param {number} index */
export function lineAt(text, index) {
  return text.slice(0, index).split("\n").length;
}

/** Prints what was found and sets the exit code. @param {readonly string[]} problems @param {string} allIsWell */
export function report(problems, allIsWell) {
  if (problems.length === 0) console.log(allIsWell);
  else {
    for (const problem of problems) console.error(problem);
    process.exitCode = 1;
  }
}
