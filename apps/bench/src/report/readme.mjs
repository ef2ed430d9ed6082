/** The README's tables: each stands between `<!-- bench <suite> -->` and `<!-- /bench -->`, and is written by the run that measured it. */
import { closing } from "./sentences.mjs";
import { verdicts } from "./verdicts.mjs";

/** @import { Report } from "../types/report.ts" */

/** The text with the suite's table replaced by the report's. @param {string} text @param {string} suite @param {Report} report */
export function withTable(text, suite, report) {
  const marks = new RegExp(`(<!-- bench ${suite} -->\n)[^]*?(<!-- /bench -->)`);
  if (!marks.test(text)) throw new Error(`Cannot write the table of ${suite}: there is no "<!-- bench ${suite} -->" … "<!-- /bench -->"`);
  return text.replace(marks, (_, begin, end) => `${begin}\n${section(report)}\n\n${end}`);
}

/** @param {Report} report */
function section(report) {
  const { date, node, flags, cpu } = report.environment;
  const engine = `Node ${node}${flags.length > 0 ? " with relaxed SIMD" : ""}`;
  return [`${date.slice(0, 10)}, ${engine}, ${cpu}, one thread: \`${report.command}\`. ${closing(report)}`, verdicts(report)].join("\n\n");
}
