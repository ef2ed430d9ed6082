/**
 * A contender at work in this process: prepares a case, answers it for the gate, and runs timed batches. What is timed is the call
 * alone, as often as the calibration says, with its result handed to a function that the engine cannot see through.
 */
import { caseAt } from "../cases.mjs";
import { calibrate } from "./calibrate.mjs";

/** Milliseconds up to which a warm-up batch is doubled: the clock is then looked at often enough. */
const SHORT = 5;

/** What the last call gave: kept, so that no call is dead code. */
let kept;
/** @param {unknown} result */
function keep(result) {
  kept = result;
}

/** @import { Entrant } from "../types.ts" */

/** @implements {Entrant} */
export class Contestant {
  #operations;
  #now;
  /** @type {import("../types.ts").Call<unknown> | undefined} */
  #call;
  #group = "";
  #count = 1;
  /** @type {Set<string>} */
  #warmed = new Set();

  /** @param {import("../types.ts").Operations} operations @param {() => number} [now] milliseconds */
  constructor(operations, now = () => performance.now()) {
    this.#operations = operations;
    this.#now = now;
  }

  /** @param {import("../types.ts").CaseAddress} address */
  async prepare(address) {
    await this.close();
    const { family, group, input } = caseAt(address);
    const operation = /** @type {((input: unknown) => import("../types.ts").Call<unknown> | undefined) | undefined} */ (this.#operations[family]);
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

  /** @param {import("../types.ts").WarmUp} plan */
  async warm({ first, next }) {
    const until = this.#now() + (this.#warmed.has(this.#group) ? next : first);
    let count = 1;
    while (this.#now() < until) if (this.#time(count) < SHORT) count *= 2;
    this.#warmed.add(this.#group);
  }

  /** @param {number} milliseconds */
  async calibrate(milliseconds) {
    const { count, elapsed } = calibrate((calls) => this.#time(calls), milliseconds);
    this.#count = count;
    return elapsed;
  }

  async batch() {
    return this.#time(this.#count) / this.#count;
  }

  async close() {
    this.#call?.close?.();
    this.#call = undefined;
    kept = undefined;
  }

  #prepared() {
    if (!this.#call) throw new Error("Cannot run: no case is prepared, prepare() wanted first");
    return this.#call;
  }

  /** @param {number} count */
  #time(count) {
    const call = this.#prepared();
    const start = this.#now();
    for (let i = 0; i < count; i++) call.run(keep);
    return this.#now() - start;
  }
}
