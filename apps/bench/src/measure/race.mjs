/** One row of the report: a case, its contenders through the gate, and those that are right through the rounds. */
import { gate } from "./gate.mjs";
import { mount } from "./instruments.mjs";
import { runRounds } from "./rounds.mjs";
import { summary } from "./statistics.mjs";

/** @import { Case, Verification } from "../types/case.ts" */
/** @import { Lane } from "../types/contender.ts" */
/** @import { Entry, Row, Track } from "../types/report.ts" */
/** @import { Instruments } from "./instruments.mjs" */

/** Samples below which a row that was interrupted is not kept. */
const FEWEST = 3;

/**
 * @param {Case} testCase
 * @param {readonly Lane[]} contenders the first that is right is the one that the control repeats
 * @param {Instruments | undefined} instruments
 * @param {Track} track
 * @returns {Promise<Row | undefined>} undefined when it was stopped too early
 */
export async function race(testCase, contenders, instruments, track) {
  track.onStage("computing the reference");
  const verify = testCase.verifier();
  /** @type {Entry[]} */
  const entries = [];
  /** @type {Map<Lane, Verification>} */
  const right = new Map();
  for (const lane of contenders) {
    if (track.stopped()) return undefined;
    track.onStage(`checking ${lane.name}`);
    const passed = await gate(lane, testCase, verify);
    if (passed?.status === "right") right.set(lane, passed.verification);
    else if (passed) entries.push(passed);
  }
  const mounted = instruments && (await mount(instruments, testCase, [...right.keys()][0]?.name, verify));

  const lanes = [...right.keys(), ...(mounted?.lanes ?? [])];
  const results = await runRounds(lanes, track);
  for (const [lane, verification] of right) {
    const result = results.get(lane) ?? { samples: [] };
    if ("message" in result) entries.push({ contender: lane.name, status: "failed", message: result.message });
    else if (result.samples.length < FEWEST) return undefined;
    else entries.push({ contender: lane.name, status: "timed", samples: result.samples, summary: summary(result.samples), verification });
  }
  // Memory of the case only; a process that has died meanwhile has nothing to give back.
  for (const { entrant } of lanes) await entrant.close().catch(() => {});
  return { id: testCase.id, work: testCase.work, entries, ...mounted?.read(results) };
}
