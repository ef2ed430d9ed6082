/**
 * A contender at work in this process: prepares a case, answers it for the gate, and runs timed batches. What is timed is the call
 * alone, as often as the calibration says, and its result is kept, so that no call is dead code.
 */
import { caseAt } from "../cases.mjs";
import { calibrate } from "./calibrate.mjs";
import { clock as system } from "./clock.mjs";

/** @import { CaseAddress } from "../types/case.ts" */
/** @import { Call, Clock, Entrant, Operations, WarmUp } from "../types/contender.ts" */

/** Milliseconds up to which a warm-up batch is doubled: the clock is then looked at often enough. */
const SHORT = 5;

/**
 * Part of a batch's time that the process must have had a processor for. Where other programs took more, the batch says how busy the
 * machine was, not how fast the contender is: it is run anew while that takes no more than some milliseconds, and the least disturbed one
 * counts. The same for everybody.
 */
const UNDISTURBED = 0.95;
const PATIENCE = 60;

/** What the last call gave. @type {{ result?: unknown }} */
const kept = {};
/** @param {unknown} result */
function keep(result) {
  kept.result = result;
}

/** @implements {Entrant} */
export class Contestant {
  #operations;
  #clock;
  /** @type {Call<unknown> | undefined} */
  #call;
  #group = "";
  #count = 1;
  /** @type {Set<string>} */
  #warmed = new Set();

  /** @param {Operations} operations @param {Clock} [clock] */
  constructor(operations, clock = system) {
    this.#operations = operations;
    this.#clock = clock;
  }

  /** @param {CaseAddress} address */
  async prepare(address) {
    await this.close();
    const { family, group, input } = caseAt(address);
    const operation = /** @type {((input: unknown) => Call<unknown> | undefined) | undefined} */ (this.#operations[family]);
    this.#call = operation?.(input());
    this.#group = group;
    return this.#call !== undefined;
  }

  async answer() {
    const call = this.#prepared();
    /** @type {{ output?: unknown }} */
    const answer = {};
    call.run((result) => {
      answer.output = call.flatten(/** @type {never} */ (result));
    });
    return answer.output;
  }

  /** @param {WarmUp} plan */
  async warm({ first, next }) {
    // By the time that this process ran, not by the wall's: others may be warming beside it.
    const until = this.#clock.processor() + (this.#warmed.has(this.#group) ? next : first);
    let count = 1;
    while (this.#clock.processor() < until) if (this.#time(count) < SHORT) count *= 2;
    this.#warmed.add(this.#group);
  }

  /** @param {number} milliseconds */
  async calibrate(milliseconds) {
    const { count, elapsed } = calibrate((calls) => this.#time(calls), milliseconds);
    this.#count = count;
    return elapsed;
  }

  async batch() {
    // Another contender ran last: one call brings this one's data back into the caches. A call as long as a batch does that by itself.
    if (this.#count > 1) this.#time(1);
    let best = this.#attempt();
    let spent = best.elapsed;
    while (best.share < UNDISTURBED && spent + best.elapsed < PATIENCE) {
      const again = this.#attempt();
      spent += again.elapsed;
      if (again.share > best.share) best = again;
    }
    return best.elapsed / this.#count;
  }

  async close() {
    this.#call?.close?.();
    this.#call = undefined;
    kept.result = undefined;
  }

  #prepared() {
    if (!this.#call) throw new Error("Cannot run: no case is prepared, prepare() wanted first");
    return this.#call;
  }

  /** A batch, and the part of it in which the process ran. */
  #attempt() {
    const start = this.#clock.processor();
    const elapsed = this.#time(this.#count);
    return { elapsed, share: (this.#clock.processor() - start) / elapsed };
  }

  /** Milliseconds of so many calls. @param {number} count */
  #time(count) {
    const call = this.#prepared();
    const start = this.#clock.wall();
    for (let i = 0; i < count; i++) call.run(keep);
    return this.#clock.wall() - start;
  }
}
