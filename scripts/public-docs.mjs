/**
 * House rule: whatever a user of ts-api can import says what it is in a sentence, and functions and classes show an example, which tests/docs runs.
 * Public methods have their sentence too. `node scripts/public-docs.mjs [package folder]`
 */
import { join } from "node:path";
import { docBefore, examplesOf, publicSymbols } from "./public-api.mjs";
import { root as repository } from "./run.mjs";
import { lineAt, report, withoutComments } from "./source.mjs";

const root = process.argv[2] ?? join(repository, "packages", "ts-api");
const symbols = publicSymbols(root);
report(
  symbols.flatMap((symbol) => [...faults(symbol), ...(symbol.kind === "class" ? memberFaults(symbol) : [])]),
  `${symbols.length} public names are documented`,
);

/** @param {import("./public-api.mjs").PublicSymbol} symbol */
function faults(symbol) {
  const where = `${symbol.file}:${symbol.line} ${symbol.name}`;
  if (symbol.doc === undefined) return [`${where} has no doc comment`];
  if (!opensWithSentence(symbol.doc)) return [`${where}: the doc comment must open with a sentence that ends in a full stop`];
  if (needsExample(symbol) && examplesOf(symbol.doc).length === 0) return [`${where} has no @example`];
  return [];
}

/** Functions, also those that a constant holds, and classes that a user makes with \`new\`. @param {import("./public-api.mjs").PublicSymbol} symbol */
function needsExample({ kind, head, body }) {
  if (kind.startsWith("function")) return true;
  if (kind === "class") return !/\bextends \w*Error\b/.test(head);
  return kind === "const" && /=>|=\s*\w+(?:<[^>]*>)?\(/.test(body.slice(0, body.indexOf(";")));
}

/** @param {string} doc */
function opensWithSentence(doc) {
  const [first = ""] = doc.split(/\n\s*\n|\n@/);
  return !doc.startsWith("@") && /[.:](?:\s|$)/.test(first);
}

/** @param {import("./public-api.mjs").PublicSymbol} symbol */
function memberFaults({ name, file, line, body }) {
  const end = body.search(/^\}/m);
  const text = body.slice(0, end);
  const code = withoutComments(text);
  const seen = new Set();
  const problems = [];
  // Biome indents a member of a class by two spaces, and nothing else.
  for (const match of code.matchAll(
    /^ {2}(?:(?:static|readonly|override|async|get|set|declare|abstract) )*\*?(\[[\w.]+\]|\w+)\??\s*[<(:=;]/gm,
  )) {
    const member = match[1] ?? "";
    if (member === "constructor" || seen.has(member) || /\boverride\b/.test(match[0])) continue;
    seen.add(member);
    if (docBefore(text, match.index) === undefined && !member.startsWith("[")) {
      problems.push(`${file}:${line + lineAt(code, match.index) - 1} ${name}.${member} has no doc comment`);
    }
  }
  return problems;
}
