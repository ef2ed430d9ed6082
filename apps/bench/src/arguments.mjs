/** What may stand behind `npm run bench --`. */

import { belongs, SUITES } from "./suites.mjs";

/** @import { Case } from "./types/case.ts" */

export const usage = `npm run bench -- [case …] [--quick] [--json file] [--markdown file] [--readme] [--help]

  case             what to measure: a family (matmul), a family and type (matmul_f32), one case (matmul_f32_64x64x64) or a suite of families
                   (${Object.keys(SUITES).join(", ")}), of which every size is measured; everything when none is named
  --quick          the sizes and the patience of a first look
  --json file      writes everything that was measured, every sample included
  --markdown file  writes the report as Markdown
  --readme         writes the tables of the suites that are named into README.md
  --help           says this`;

/** @typedef {{ filters: string[], quick: boolean, readme: boolean, help: boolean, json?: string, markdown?: string }} Arguments */

/** Thrown for an argument that is not understood; its message is for the user. */
export class ArgumentError extends TypeError {
  /** @override */
  name = "ArgumentError";
}

/** @param {readonly string[]} words @param {readonly Case[]} cases @returns {Arguments} */
export function parseArguments(words, cases) {
  /** @type {Arguments} */
  const parsed = { filters: [], quick: false, readme: false, help: false };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const [option, attached] =
      word.startsWith("--") && word.includes("=") ? [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)] : [word];
    if (option === "--json" || option === "--markdown") {
      const file = attached ?? words[++i];
      if (!file || file.startsWith("--"))
        throw new ArgumentError(`Cannot write ${option.slice(2)}: no file is named, ${option} file wanted`);
      parsed[option === "--json" ? "json" : "markdown"] = file;
    } else if (word === "--quick") parsed.quick = true;
    else if (word === "--readme") parsed.readme = true;
    else if (word === "--help" || word === "-h") parsed.help = true;
    else if (word.startsWith("-"))
      throw new ArgumentError(`Cannot use ${word}: no such option, --quick, --json, --markdown, --readme or --help wanted`);
    else if (cases.some((known) => matches(known, word))) parsed.filters.push(word);
    else
      throw new ArgumentError(
        `Cannot measure ${word}: no such case, one of ${[...new Set(cases.map(({ group }) => group))].join(", ")} or a size of it wanted`,
      );
  }
  if (parsed.readme && (parsed.filters.length === 0 || parsed.filters.some((filter) => !Object.hasOwn(SUITES, filter))))
    throw new ArgumentError(`Cannot write README.md: it holds whole suites, ${Object.keys(SUITES).join(" or ")} wanted and nothing else`);
  return parsed;
}

/** The command that measures the same; where the reports went does not belong to it. @param {Pick<Arguments, "filters" | "quick">} parsed */
export function commandOf({ filters, quick }) {
  const words = [...filters, ...(quick ? ["--quick"] : [])];
  return ["npm run bench", ...(words.length > 0 ? ["--", ...words] : [])].join(" ");
}

/** Whether a filter names this case: by whole words of its name, so that `eig` does not mean `eigh`. @param {Case} testCase @param {string} filter */
function matches(testCase, filter) {
  return testCase.id === filter || testCase.id.startsWith(`${filter}_`) || belongs(testCase, filter);
}

/** A case that is named in full, or by its suite, is measured by a quick run too. @param {readonly Case[]} cases @param {Arguments} parsed */
export function selectCases(cases, { filters, quick }) {
  return cases.filter((testCase) => {
    if (filters.some((filter) => testCase.id === filter || belongs(testCase, filter))) return true;
    return (!quick || testCase.quick) && (filters.length === 0 || filters.some((filter) => matches(testCase, filter)));
  });
}
