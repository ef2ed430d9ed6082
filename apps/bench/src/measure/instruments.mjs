/**
 * What runs in a row beside its contenders: the control, a second process of the first contender, whose ratio to the first would be 1 on
 * a silent machine; and the probes, which say how fast the row's arithmetic and its traffic could be at best.
 */
import { gate } from "./gate.mjs";

/** @import { Case } from "../types/case.ts" */
/** @import { Entrant, Lane } from "../types/contender.ts" */
/** @import { Control, Entry, Limit, Results } from "../types/report.ts" */

/**
 * @typedef {object} Instruments
 * @property {(contender: string) => Entrant} control
 * @property {Entrant} multiplyAdd
 * @property {Entrant} copy
 */

/**
 * Prepares the instruments for a case.
 *
 * @param {Instruments} instruments
 * @param {Case} testCase
 * @param {string | undefined} contender the one to be controlled; none when no contender is right
 * @param {ReturnType<Case["verifier"]>} verify
 */
export async function mount({ control, multiplyAdd, copy }, testCase, contender, verify) {
  const { work } = testCase;
  /** @type {Lane | undefined} */
  let again;
  if (contender !== undefined) {
    const lane = { name: `${contender}, again`, entrant: control(contender) };
    if ((await gate(lane, testCase, verify))?.status === "right") again = lane;
  }
  const arithmetic = { name: "multiply-adds", entrant: multiplyAdd };
  await multiplyAdd.prepare({ family: "multiplyAdd", size: { dtype: work.dtype } });
  const [flops] = /** @type {readonly number[]} */ (await multiplyAdd.answer());
  const traffic = { name: "copy", entrant: copy };
  await copy.prepare({ family: "copy", size: { bytes: work.bytes } });

  /** @param {Results} results @param {Lane | undefined} lane */
  function samplesOf(results, lane) {
    const result = lane && results.get(lane);
    return result && "samples" in result && result.samples.length > 0 ? result.samples : undefined;
  }

  /** What the instruments say after the rounds. @param {Results} results @returns {{ control?: Control, limit?: Limit }} */
  function read(results) {
    const second = samplesOf(results, again);
    const arithmeticTimes = samplesOf(results, arithmetic);
    const copyTimes = samplesOf(results, traffic);
    return {
      ...(contender !== undefined && second ? { control: { contender, samples: second } } : {}),
      ...(arithmeticTimes && copyTimes
        ? { limit: { arithmetic: (work.flops / flops) * Math.min(...arithmeticTimes), copy: Math.min(...copyTimes) } }
        : {}),
    };
  }

  return { lanes: [...(again ? [again] : []), arithmetic, traffic], read };
}
