/**
 * What a row says: who ties with whom, and whether we are at least as fast as everybody else. Two contenders tie when chance
 * explains the order of their samples, or when they differ by no more than the row's control does, one contender against itself.
 */
import { pairedRatio, rankSum } from "../measure/statistics.mjs";

/** @import { Contender } from "../types/contender.ts" */
/** @import { Entry, Limit, Row, TimedEntry } from "../types/report.ts" */

/** Deviations up to which samples are taken for equal: equals then come out as different once in twenty times. */
const CHANCE = 1.96;

/** Fastest first. @param {readonly Entry[]} entries @returns {TimedEntry[]} */
export function timed(entries) {
  return entries.filter((entry) => entry.status === "timed").sort((a, b) => a.summary.median - b.summary.median);
}

/** How far from 1 the control's ratio is, as a ratio of at least 1; 1 where there was no control. @param {Row} row */
export function noise({ control, entries }) {
  const first = timed(entries).find(({ contender }) => contender === control?.contender);
  if (!control || !first) return 1;
  return atLeastOne(pairedRatio(control.samples, first.samples));
}

/** @param {number} ratio */
function atLeastOne(ratio) {
  return Math.max(ratio, 1 / ratio);
}

/** @param {Row} row @param {TimedEntry} a @param {TimedEntry} b */
export function tie(row, a, b) {
  return Math.abs(rankSum(a.samples, b.samples)) <= CHANCE || atLeastOne(pairedRatio(a.samples, b.samples)) <= noise(row);
}

/** Places of the timed entries, fastest first; one that ties with the best of a place shares it. @param {Row} row */
export function ranking(row) {
  /** @type {{ place: number, entry: TimedEntry }[]} */
  const places = [];
  for (const [i, entry] of timed(row.entries).entries()) {
    const last = places.at(-1);
    const leader = last && places.find(({ place }) => place === last.place);
    places.push({ entry, place: leader && tie(row, leader.entry, entry) ? leader.place : i + 1 });
  }
  return places;
}

/**
 * @typedef {{ kind: "faster" | "tie" | "slower", ratio: number, rival: string, ours: TimedEntry }
 *   | { kind: "unrivalled", ours: TimedEntry }
 *   | { kind: "not measured" }} Verdict
 */

/** What a user in a browser could pick instead; roles as the report's contenders give them. @type {ReadonlySet<unknown>} */
const RIVALS = new Set(["plain", "peer"]);

/** The best native library's time over ours, where one ran. @param {Row} row @param {readonly Contender[]} contenders */
export function beside(row, contenders) {
  const roles = new Map(contenders.map(({ name, role }) => [name, role]));
  const entries = timed(row.entries);
  const ours = entries.find(({ contender }) => roles.get(contender) === "ours");
  const native = entries.find(({ contender }) => roles.get(contender) === "native");
  return ours && native ? { name: native.contender, ratio: pairedRatio(native.samples, ours.samples) } : undefined;
}

/** The ratio is the best rival's time over ours: above 1 we are faster. @param {Row} row @param {readonly Contender[]} contenders @returns {Verdict} */
export function verdict(row, contenders) {
  const roles = new Map(contenders.map(({ name, role }) => [name, role]));
  const entries = timed(row.entries);
  const ours = entries.find(({ contender }) => roles.get(contender) === "ours");
  if (!ours) return { kind: "not measured" };
  const rival = entries.find(({ contender }) => RIVALS.has(roles.get(contender)));
  if (!rival) return { kind: "unrivalled", ours };
  const ratio = pairedRatio(rival.samples, ours.samples);
  const kind = tie(row, ours, rival) ? "tie" : ratio > 1 ? "faster" : "slower";
  return { kind, ratio, rival: rival.contender, ours };
}

/** The part of the limit that a time reaches, and which limit it is. @param {Limit} limit @param {number} milliseconds */
export function reached({ arithmetic, copy }, milliseconds) {
  return { fraction: Math.max(arithmetic, copy) / milliseconds, of: arithmetic >= copy ? "multiply-adds" : "copy" };
}
