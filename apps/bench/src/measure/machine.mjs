/** The machine's limits for the head of the report: the probes one after the other, at two sizes of copy. Rows are held against their own measurement. */
/** @import { CaseAddress } from "../types/case.ts" */
/** @import { Entrant } from "../types/contender.ts" */
/** @import { Machine, Settings } from "../types/report.ts" */

const BATCHES = 7;
const MILLISECONDS_PER_SECOND = 1_000;

/** Read and written together: within a first-level cache, and beyond the last one of most machines. */
const IN_CACHE = 2 ** 15;
const IN_MEMORY = 2 ** 27;

/** @param {Entrant} probes @param {Settings} settings @returns {Promise<Machine>} */
export async function measureMachine(probes, settings) {
  /** Seconds of one call, at best: a limit is what is possible, not what is usual. @param {CaseAddress} address */
  async function seconds(address) {
    await probes.prepare(address);
    await probes.warm(settings.warmUp);
    await probes.calibrate(settings.batch);
    const samples = [];
    for (let i = 0; i < BATCHES; i++) samples.push(await probes.batch());
    return Math.min(...samples) / MILLISECONDS_PER_SECOND;
  }

  /** Operations per second. @param {"f32" | "f64"} dtype */
  async function multiplyAdd(dtype) {
    const time = await seconds({ family: "multiplyAdd", size: { dtype } });
    const [flops] = /** @type {readonly number[]} */ (await probes.answer());
    return flops / time;
  }

  return {
    multiplyAdd_f32: await multiplyAdd("f32"),
    multiplyAdd_f64: await multiplyAdd("f64"),
    copyInCache: IN_CACHE / (await seconds({ family: "copy", size: { bytes: IN_CACHE } })),
    copyInMemory: IN_MEMORY / (await seconds({ family: "copy", size: { bytes: IN_MEMORY } })),
    call: await seconds({ family: "call", size: {} }),
  };
}
