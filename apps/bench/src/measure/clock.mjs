/** The clocks of a process, in milliseconds: the wall's, and the time that the process had a processor. */

/** @import { Clock } from "../types/contender.ts" */

/** @type {Clock} */
export const clock = {
  wall: () => performance.now(),
  processor: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
};
