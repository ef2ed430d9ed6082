/**
 * Interleaved rounds: every entrant is warmed and calibrated, then each runs a batch in every round, in a new random order. What slows
 * the machine down for a while slows all of them, and ratios hold.
 */
import { availableParallelism } from "node:os";
import { messageOf } from "./gate.mjs";

/** @import { WarmUp } from "../types/contender.ts" */
/** @import { Lane } from "../types/contender.ts" */
/** @import { Results, Track } from "../types/report.ts" */

/**
 * Warms as many entrants at a time as there are processors: nothing is timed yet. Notes those that fail.
 *
 * @param {readonly Lane[]} lanes @param {WarmUp} plan @param {Results} results
 */
async function warmAll(lanes, plan, results) {
  const waiting = [...lanes];
  const warmNext = async () => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) {
      try {
        await lane.entrant.warm(plan);
      } catch (error) {
        results.set(lane, { message: messageOf(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, warmNext));
}

/**
 * An entrant that fails on the way drops out with its error.
 *
 * @param {readonly Lane[]} lanes
 * @param {Track} track
 * @returns {Promise<Results>}
 */
export async function runRounds(lanes, { random, settings, stopped, onStage }) {
  /** @type {Results} */
  const results = new Map();
  onStage(`warming ${lanes.length} processes`);
  await warmAll(lanes, settings.warmUp, results);
  let round = 0;
  for (const lane of lanes) {
    if (stopped()) return results;
    if (results.has(lane)) continue;
    try {
      round += await lane.entrant.calibrate(settings.batch);
      results.set(lane, { samples: [] });
    } catch (error) {
      results.set(lane, { message: messageOf(error) });
    }
  }
  const { least, most, budget } = settings.rounds;
  const rounds = Math.min(most, Math.max(least, Math.floor(budget / round)));
  for (let i = 0; i < rounds && !stopped(); i++) {
    onStage(`round ${i + 1} of ${rounds}`);
    for (const lane of random.shuffled(lanes)) {
      const result = results.get(lane);
      if (!result || "message" in result) continue;
      try {
        result.samples.push(await lane.entrant.batch());
      } catch (error) {
        results.set(lane, { message: messageOf(error) });
      }
    }
  }
  return results;
}
