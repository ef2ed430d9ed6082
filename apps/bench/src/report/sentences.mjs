/** The report in words: the same in the terminal and in Markdown. */
import { digits, time, times } from "./units.mjs";
import { verdict } from "./verdict.mjs";

/** @import { Contender, Variant } from "../types/contender.ts" */
/** @import { Environment, Machine, Report, Row } from "../types/report.ts" */
/** @import { Verdict } from "./verdict.mjs" */

/** A row's verdict, short. @param {Verdict} row */
export function short(row) {
  if (row.kind === "not measured" || row.kind === "unrivalled") return row.kind;
  return row.kind === "tie" ? `tie (${times(row.ratio)})` : `${times(row.ratio)} ${row.kind}`;
}

/** A row's verdict as a sentence. @param {Verdict} row */
export function sentence(row) {
  switch (row.kind) {
    case "faster":
      return `GenMath is ${times(row.ratio)} as fast as the best contender, ${row.rival}.`;
    case "tie":
      return `GenMath ties with the best contender, ${row.rival} (${times(row.ratio)}).`;
    case "slower":
      return `GenMath is slower: ${times(row.ratio)} as fast as the best contender, ${row.rival}.`;
    case "unrivalled":
      return "No other contender offers this.";
    case "not measured":
      return "GenMath was not measured here.";
    default:
      return /** @satisfies {never} */ (row);
  }
}

/** Wins and losses of all rows. @param {readonly Row[]} rows @param {readonly Contender[]} contenders */
export function tally(rows, contenders) {
  const kinds = rows.map((row) => verdict(row, contenders).kind);
  const count = (/** @type {Verdict["kind"]} */ kind) => kinds.filter((other) => other === kind).length;
  const contested = count("faster") + count("tie") + count("slower");
  const others = [
    ...(count("unrivalled") ? [`${count("unrivalled")} without a rival`] : []),
    ...(count("not measured") ? [`${count("not measured")} where GenMath was not measured`] : []),
  ];
  const aside = others.length ? ` Besides: ${others.join(", ")}.` : "";
  return `GenMath is at least as fast as every other contender in ${count("faster") + count("tie")} of ${contested} rows: ${count("faster")} faster, ${count("tie")} tied, ${count("slower")} slower.${aside}`;
}

/** @param {Machine} machine @param {Variant} variant */
export function limitsSentence({ multiplyAdd_f32, multiplyAdd_f64, copyInCache, copyInMemory, call }, variant) {
  const giga = (/** @type {number} */ value) => digits(value / 1e9);
  return (
    `Limits of WebAssembly here (${variant}): multiply-adds in registers ${giga(multiplyAdd_f32)} GFLOP/s in float32, ${giga(multiplyAdd_f64)} in float64; ` +
    `copying, read and written, ${giga(copyInCache)} GB/s in cache, ${giga(copyInMemory)} in memory; a call ${time(1e3 * call)}.`
  );
}

/** @param {Environment} environment @returns {[string, string][]} */
export function environmentLines({ date, commit, node, v8, flags, cpu, cores, load, system, variant, versions }) {
  return [
    ["date", date],
    ["commit", commit],
    ["engine", `Node ${node} (V8 ${v8})${flags.length ? ` with ${flags.join(" ")}` : ""}`],
    ["variant", variant],
    ["processor", `${cpu}, ${cores} cores, load ${digits(load)} at the start`],
    ["system", system],
    [
      "versions",
      Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(", "),
    ],
  ];
}

/** @param {Report} report */
export function closing({ rows, contenders, complete }) {
  return `${complete ? "" : "Interrupted: not every case was measured. "}${tally(rows, contenders)}`;
}
