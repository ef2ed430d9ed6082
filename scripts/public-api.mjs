/**
 * What a user of ts-api can reach, read from its sources: every name that an entry point exports, with its declaration and its doc comment.
 * Re-exports are followed from file to file; each is written `export { a, b as c } from "./file.ts"`, which the import rules see to.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { lineAt, withoutComments } from "./source.mjs";

/**
 * @typedef {{ name: string, file: string, line: number, kind: string, head: string, body: string, doc: string | undefined }} PublicSymbol
 *   head: the declaration's first line; body: the text from the declaration on; doc: the comment's text without its stars
 */

/** @param {string} root the package's folder @returns {PublicSymbol[]} */
export function publicSymbols(root) {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  /** @type {Map<string, PublicSymbol>} */
  const found = new Map();
  for (const entry of Object.values(exports)) {
    const source = entry["genmath-source"];
    if (source && existsSync(join(root, source))) follow(posix.normalize(source));
  }
  return [...found.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);

  /** @param {string} file @param {readonly string[]} [wanted] all of its exports unless given */
  function follow(file, wanted) {
    const text = readFileSync(join(root, file), "utf8");
    const code = withoutComments(text);
    for (const { name, from, original } of reExports(code)) {
      if (wanted && !wanted.includes(name)) continue;
      const target = posix.normalize(posix.join(posix.dirname(file), from));
      if (from.startsWith(".")) follow(target, original === "*" ? undefined : [original]);
    }
    for (const symbol of declarations(file, text, code)) {
      const key = `${file} ${symbol.name}`;
      if ((!wanted || wanted.includes(symbol.name)) && !found.has(key)) found.set(key, symbol);
    }
  }
}

/** @param {string} code */
function reExports(code) {
  const listed = [...code.matchAll(/export\s+(?:type\s+)?\{([^}]*)\}\s*from\s*["']([^"']+)["']/g)].flatMap(([, names = "", from = ""]) =>
    names
      .split(",")
      .map((name) => name.trim().replace(/^type\s+/, ""))
      .filter(Boolean)
      .map((name) => {
        const [original = "", alias = original] = name.split(/\s+as\s+/);
        return { name: alias, original, from };
      }),
  );
  const namespaces = [...code.matchAll(/export\s+\*\s+as\s+(\w+)\s+from\s*["']([^"']+)["']/g)];
  return [...listed, ...namespaces.map(([, name = "", from = ""]) => ({ name, original: "*", from }))];
}

/** Exported declarations of a file; of overloads the first, which carries the comment. @param {string} file @param {string} text @param {string} code */
function declarations(file, text, code) {
  const pattern = /^export\s+(?:declare\s+|abstract\s+|async\s+)*(function\*?|class|const|let|interface|type|enum)\s+(\w+)[^\n]*/gm;
  return [...code.matchAll(pattern)].map((match) => ({
    name: match[2] ?? "",
    file,
    line: lineAt(code, match.index),
    kind: match[1] ?? "",
    head: match[0],
    body: text.slice(match.index),
    doc: docBefore(text, match.index),
  }));
}

/** The doc comment before `index`, without stars; line comments may stand between. @param {string} text @param {number} index */
export function docBefore(text, index) {
  const before = text
    .slice(0, index)
    .replace(/(?:\n[ \t]*\/\/[^\n]*)+\s*$/, "")
    .trimEnd();
  if (!before.endsWith("*/")) return undefined;
  const start = before.lastIndexOf("/**");
  return start < 0
    ? undefined
    : before
        .slice(start + 3, -2)
        .split("\n")
        .map((row) => row.replace(/^\s*\* ?/, "").trimEnd())
        .join("\n")
        .trim();
}

/** The code of each `@example` in a doc comment. @param {string} doc */
export function examplesOf(doc) {
  return doc
    .split(/^@/m)
    .filter((part) => part.startsWith("example"))
    .map((part) =>
      part
        .slice("example".length)
        .replace(/^\s*```\w*\n|\n```\s*$/g, "")
        .trim(),
    );
}
