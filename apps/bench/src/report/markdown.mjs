/** The report as Markdown: verdicts first, then every contender of every row, then how it was made. */
import { figures, HEAD, reasons, SIDES } from "./cells.mjs";
import { markdownTable } from "./columns.mjs";
import { closing, environmentLines, limitsSentence } from "./sentences.mjs";
import { verdicts } from "./verdicts.mjs";

/** @import { Report, Row } from "../types/report.ts" */

/** @param {Row} row */
function details(row) {
  const untimed = reasons(row).map((line) => HEAD.map((_, i) => line[i] ?? ""));
  return `### ${row.id}\n\n${markdownTable(HEAD, [...figures(row), ...untimed], SIDES)}`;
}

/** @param {Report} report */
export function markdown(report) {
  const { command, environment, machine, rows, notes, settings } = report;
  const { rounds, batch, warmUp } = settings;
  return `${[
    "# Benchmarks",
    `Written by \`${command}\`; the method is decision 0010.`,
    `**${closing(report)}**`,
    verdicts(report),
    `"GenMath to it" is the best rival's time over ours, the median of the rounds' ratios: above 1× GenMath is faster. "To native" is the same against NumPy or SciPy, compiled for this processor, one thread. A tie: chance explains the order of their samples (rank-sum test, 5 %), or they differ by no more than the same contender does in two processes, "the same twice".`,
    "## Machine",
    markdownTable(["", ""], environmentLines(environment), []),
    ...(machine ? [limitsSentence(machine, environment.variant)] : []),
    ...notes.map((note) => `- ${note}`),
    "## Every contender",
    `The time of one call as a user makes it, from arrays that exist to a result that can be read. Median and quartiles of up to ${rounds.most} interleaved rounds of batches of at least ${batch} ms, after ${warmUp.first} ms of warming; "of the limit" is the least time that this machine needs for the row's operations or its traffic, over the median.`,
    ...rows.map(details),
  ].join("\n\n")}\n`;
}
