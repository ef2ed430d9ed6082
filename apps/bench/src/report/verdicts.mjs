/** A line a row: how fast we are, beside the best rival, a native library and the machine's limit. */
import { markdownTable } from "./columns.mjs";
import { short } from "./sentences.mjs";
import { percent, time, times } from "./units.mjs";
import { beside, noise, reached, verdict } from "./verdict.mjs";

/** @import { Report } from "../types/report.ts" */

/** @param {Report} report */
export function verdicts({ rows, contenders }) {
  const lines = rows.map((row) => {
    const result = verdict(row, contenders);
    const ours = "ours" in result ? result.ours.summary.median : undefined;
    const native = beside(row, contenders);
    const limit = ours && row.limit ? reached(row.limit, ours) : undefined;
    return [
      row.id,
      ours ? time(ours) : "–",
      "rival" in result ? result.rival : "–",
      result.kind === "slower" ? `**${short(result)}**` : short(result),
      native ? `${times(native.ratio)} (${native.name})` : "–",
      limit ? `${percent(limit.fraction)} (${limit.of})` : "–",
      row.control ? times(noise(row)) : "–",
    ];
  });
  return markdownTable(["case", "GenMath", "best rival", "GenMath to it", "to native", "of the limit", "the same twice"], lines, [
    "left",
    "right",
    "left",
    "right",
    "right",
    "right",
    "right",
  ]);
}
