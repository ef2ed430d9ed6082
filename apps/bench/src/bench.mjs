/** A run: the machine's limits, then row after row, each handed over as soon as it is there. Owns the contenders' processes. */
import { measureMachine } from "./measure/machine.mjs";
import { race } from "./measure/race.mjs";
import { Native } from "./process/native.mjs";
import { Remote } from "./process/remote.mjs";
import { Random } from "./random.mjs";

/** @import { Case } from "./types/case.ts" */
/** @import { Contender } from "./types/contender.ts" */
/** @import { Machine, Row, Settings } from "./types/report.ts" */

/**
 * @typedef {object} Run
 * @property {readonly Case[]} cases
 * @property {readonly Contender[]} contenders
 * @property {Contender} limits
 * @property {readonly string[]} flags of the contenders' Node
 * @property {Settings} settings
 * @property {() => boolean} stopped
 * @property {(machine: Machine) => void} onMachine
 * @property {(testCase: Case) => void} onCase
 * @property {(stage: string) => void} onStage
 * @property {(row: Row) => void} onRow
 */

/** @param {Run} run */
export async function bench({ cases, contenders, limits, flags, settings, stopped, onMachine, onCase, onStage, onRow }) {
  /** @type {(Native | Remote)[]} */
  const processes = [];
  const start = (/** @type {Contender} */ contender) => {
    const remote = contender.role === "native" ? new Native(contender) : new Remote(contender, flags);
    processes.push(remote);
    return remote;
  };
  const lanes = contenders.map((contender) => ({ name: contender.name, entrant: start(contender) }));
  /** @type {Map<string, Native | Remote>} */
  const controls = new Map();
  const instruments = {
    multiplyAdd: start(limits),
    copy: start(limits),
    /** A second process of a contender, started when it is first asked for. @param {string} name */
    control: (name) => {
      const known = controls.get(name) ?? start(contenders.find((contender) => contender.name === name) ?? limits);
      controls.set(name, known);
      return known;
    },
  };
  const track = { random: new Random(settings.seed), settings, stopped, onStage };
  try {
    onMachine(await measureMachine(instruments.multiplyAdd, settings));
    let group = "";
    for (const testCase of cases) {
      if (stopped()) return;
      // New processes where other code begins: no contender then carries another case's type feedback, or a heap that it has filled.
      if (testCase.group !== group) for (const remote of processes) remote.end();
      group = testCase.group;
      onCase(testCase);
      const row = await race(testCase, lanes, instruments, track);
      if (row) onRow(row);
    }
  } finally {
    for (const remote of processes) remote.end();
  }
}
