/**
 * Writes docs/numpy.md: every public function beside its name in Python, from the built library and its doc comments. Fails when the file is not what it
 * would write, or when a function of the chapter has no row. `node scripts/numpy-table.mjs [--write]`
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CHAPTER, NAMESPACES, OTHERWISE, SYNTAX } from "./numpy-names.mjs";
import { publicSymbols } from "./public-api.mjs";
import { root } from "./run.mjs";
import { report } from "./source.mjs";

const FILE = join(root, "docs", "numpy.md");

/** Names that belong to the library itself and have nothing beside them in Python. */
const OURS = /^(configure|features|memory|scope|version|showInDevtools|NDArray|\w*Error)$/;

/** @typedef {{ ours: string, python: string, does: string }} Row */

/** The first sentence of a function's comment. */
const sentences = new Map(
  publicSymbols(join(root, "packages", "ts-api")).map(({ file, name, doc = "" }) => [`${file} ${name}`, firstSentence(doc)]),
);

/** @param {string} doc */
function firstSentence(doc) {
  const text = doc.replaceAll(/\s+/g, " ").trim();
  return text.match(/^.*?\.(?=\s|$)/)?.[0] ?? text;
}

/** @param {string} path of namespaces, "" at the top @param {string} name */
function sentenceOf(path, name) {
  const found = [...sentences].filter(([key]) => key.endsWith(` ${name}`));
  const inside = path.split(".").at(-1) ?? "";
  return (
    (found.find(([key]) => inside !== "" && key.includes(`/${inside}`)) ??
      found.find(([key]) => inside === "" && !/\/(nn|fft|random|io|linalg)\//.test(key)) ??
      found.find(([key]) => inside === "" && !/\/(nn|fft|random|io)\//.test(key)) ??
      found[0])?.[1] ?? ""
  );
}

/** @param {string} path @param {string} name */
function pythonOf(path, name) {
  const ours = path ? `${path}.${name}` : name;
  const other = OTHERWISE[ours];
  if (other !== undefined) return other;
  const space = NAMESPACES[/** @type {keyof typeof NAMESPACES} */ (path)];
  return space === undefined ? "" : `${space}.${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}

/** @param {Readonly<Record<string, unknown>>} names @param {string} [path] @returns {Map<string, Row[]>} */
function rowsOf(names, path = "") {
  /** @type {Map<string, Row[]>} */
  const sections = new Map([[path, []]]);
  for (const [name, value] of Object.entries(names).sort(([a], [b]) => a.localeCompare(b))) {
    if (OURS.test(name)) continue;
    const ours = path ? `${path}.${name}` : name;
    if (typeof value === "function") sections.get(path)?.push({ ours, python: pythonOf(path, name), does: sentenceOf(path, name) });
    else if (typeof value === "object" && value !== null) {
      for (const [section, rows] of rowsOf(/** @type {Record<string, unknown>} */ (value), ours)) sections.set(section, rows);
    }
  }
  return sections;
}

/** @param {string} text */
const code = (text) => (text === "" ? "–" : `\`${text.replaceAll("|", "\\|")}\``);

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} lines */
function table(head, lines) {
  const row = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...lines.map(row)].join("\n");
}

const sections = rowsOf(await import("@genmath/ts-api"));
const rows = [...sections.values()].flat();
const text = `${[
  "# From NumPy to GenMath",
  "Written by `node scripts/numpy-table.mjs --write` from the library and its comments. Names are NumPy's, SciPy's and scikit-learn's in camelCase; options stand in an object: `np.sum(a, axis=0)` is `sum(a, { axis: 0 })`.",
  "## Arrays and syntax",
  table(
    ["Python", "GenMath"],
    SYNTAX.map((pair) => pair.map(code)),
  ),
  ...[...sections]
    .filter(([, found]) => found.length > 0)
    .flatMap(([path, found]) => [
      `## ${path === "" ? "Functions" : `\`${path}\``}`,
      table(
        ["Python", "GenMath", ""],
        found.map(({ ours, python, does }) => [code(python), code(ours), does.replaceAll("|", "\\|")]),
      ),
    ]),
  "## Coming",
  "What the chapter calls besides, and how it will read.",
  table(
    ["Python", "GenMath"],
    Object.entries(CHAPTER.coming).map((pair) => pair.map(code)),
  ),
].join("\n\n")}\n`;

const problems = CHAPTER.numpy
  .filter((name) => !rows.some(({ python }) => python === name))
  .map((name) => `no public function stands beside ${name}, which the chapter calls`);
for (const { ours, does } of rows) if (does === "") problems.push(`${ours} has no sentence`);
if (process.argv.includes("--write")) await writeFile(FILE, text);
else if ((await readFile(FILE, "utf8").catch(() => "")) !== text)
  problems.push("docs/numpy.md is not what the library says: node scripts/numpy-table.mjs --write");
report(problems, `${rows.length} functions beside their names in Python`);
