/** A row as cells: what both reports show of each contender. */
import { pairedRatio } from "../measure/statistics.mjs";
import { percent, rate, time, times, wrongness } from "./units.mjs";
import { ranking, reached } from "./verdict.mjs";

/** @import { Row } from "../types/report.ts" */

export const HEAD = ["", "contender", "median", "quartiles", "rate", "to the best", "of the limit", "error"];
/** @type {readonly ("left" | "right")[]} */
export const SIDES = ["right", "left", "right", "right", "right", "right", "right", "right"];

/** The timed ones, fastest first. @param {Row} row @returns {string[][]} */
export function figures(row) {
  const ranked = ranking(row);
  const best = ranked[0]?.entry.samples;
  return ranked.map(({ place, entry: { contender, samples, summary, verification } }) => [
    `${place}${ranked.filter((other) => other.place === place).length > 1 ? "=" : ""}`,
    contender,
    time(summary.median),
    `${time(summary.lower)} – ${time(summary.upper)}`,
    rate(row.work, summary.median),
    times(pairedRatio(samples, best)),
    row.limit ? percent(reached(row.limit, summary.median).fraction) : "",
    verification.error.toExponential(0),
  ]);
}

/** Those that were not timed, and why. @param {Row} row @returns {string[][]} */
export function reasons(row) {
  return row.entries.flatMap((entry) => {
    if (entry.status === "timed") return [];
    return [["–", entry.contender, entry.status === "wrong" ? wrongness(entry.verification) : `failed: ${entry.message}`]];
  });
}
