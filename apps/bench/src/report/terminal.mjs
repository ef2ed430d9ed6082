/** The report in the terminal: a block for each row as soon as it is measured, and the table of verdicts at the end. */
import { figures, HEAD, reasons, SIDES } from "./cells.mjs";
import { columns } from "./columns.mjs";
import { closing, environmentLines, limitsSentence, sentence, short } from "./sentences.mjs";
import { percent, time, times } from "./units.mjs";
import { noise, reached, verdict } from "./verdict.mjs";

/** @import { Contender } from "../types/contender.ts" */
/** @import { Environment, Machine, Report, Row } from "../types/report.ts" */

/** @param {Environment} environment @param {Machine | undefined} machine */
export function head(environment, machine) {
  return [...columns(environmentLines(environment), []), ...(machine ? [limitsSentence(machine, environment.variant)] : [])].join("\n");
}

/** @param {Row} row @param {readonly Contender[]} contenders */
export function block(row, contenders) {
  const least = row.limit && `least time here ${time(Math.max(row.limit.arithmetic, row.limit.copy))} (${reached(row.limit, 1).of})`;
  const control = row.control && `the same twice differs by ${times(noise(row))}`;
  const aside = [least, control].filter(Boolean).join("; ");
  return [
    `\n${row.id}${aside ? `   ${aside}` : ""}`,
    // Reasons are long: they stand below the columns instead of widening one.
    ...[...columns([HEAD, ...figures(row)], SIDES), ...columns(reasons(row), [])].map((line) => `  ${line}`),
    `  ${sentence(verdict(row, contenders))}`,
  ].join("\n");
}

/** @param {Report} report */
export function foot(report) {
  const lines = report.rows.map((row) => {
    const result = verdict(row, report.contenders);
    const ours = "ours" in result ? result.ours.summary.median : undefined;
    const limit = ours && row.limit ? percent(reached(row.limit, ours).fraction) : "";
    return [row.id, ours ? time(ours) : "–", "rival" in result ? result.rival : "–", short(result), limit];
  });
  const table = columns(
    [["case", "GenMath", "best rival", "GenMath to it", "of the limit"], ...lines],
    ["left", "right", "left", "right", "right"],
  );
  return ["", ...(report.rows.length ? table : ["Nothing was measured."]), "", ...(report.rows.length ? [closing(report)] : [])].join("\n");
}
