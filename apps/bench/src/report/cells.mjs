/** A row as cells: what both tables show of each contender. */
import { percent, rate, time, times, wrongness } from "./units.mjs";
import { ranking, reached } from "./verdict.mjs";

/** @import { Row } from "../types.ts" */

export const HEAD = ["", "contender", "median", "quartiles", "rate", "to the best", "of the limit", "error"];
/** @type {readonly ("left" | "right")[]} */
export const SIDES = ["right", "left", "right", "right", "right", "right", "right", "right"];

/** Fastest first; then those that were not timed, with the reason in place of the figures. @param {Row} row @returns {string[][]} */
export function cells(row) {
  const ranked = ranking(row);
  const best = ranked[0]?.entry.summary.median;
  const figures = ranked.map(({ place, entry: { contender, summary, verification } }) => [
    `${place}${ranked.filter((other) => other.place === place).length > 1 ? "=" : ""}`,
    contender,
    time(summary.median),
    `${time(summary.lower)} – ${time(summary.upper)}`,
    rate(row.work, summary.median),
    times(summary.median / best),
    row.limit ? percent(reached(row.limit, summary.median).fraction) : "",
    verification.error.toExponential(0),
  ]);
  const reasons = row.entries.flatMap((entry) => {
    if (entry.status === "timed") return [];
    return [["–", entry.contender, entry.status === "wrong" ? wrongness(entry.verification) : `failed: ${entry.message}`]];
  });
  return [...figures, ...reasons];
}
