/**
 * NumPy or SciPy as an entrant: a process of `python3` that runs peers/native.py, asked as a Remote is. The messages are lines of JSON with raw arrays
 * behind them. One thread, as everybody else has.
 */
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { caseAt } from "../cases.mjs";

/** @import { ChildProcessWithoutNullStreams } from "node:child_process" */
/** @import { CaseAddress } from "../types/case.ts" */
/** @import { Contender, Entrant, WarmUp } from "../types/contender.ts" */
/** @typedef {{ name: string, type: string, bytes: number }} Announced */
/** @typedef {{ result?: unknown, error?: string, arrays?: Announced[] }} Reply */

/** Milliseconds after which an answer is not waited for any more. */
const PATIENCE = 60_000;

const ONE_THREAD = { OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };

/** Versions of NumPy and SciPy that `python3` has; nothing where one of them is missing. @returns {Record<string, string>} */
export function nativeVersions() {
  const { status, stdout } = spawnSync("python3", ["-c", "import numpy, scipy; print(numpy.__version__, scipy.__version__)"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [numpy, scipy] = status === 0 ? stdout.trim().split(" ") : [];
  return numpy && scipy ? { "NumPy (native)": numpy, "SciPy (native)": scipy } : {};
}

/** @implements {Entrant} */
export class Native {
  #contender;
  /** @type {{ child: ChildProcessWithoutNullStreams, read: ReturnType<typeof reader> } | undefined} */
  #process;

  /** @param {Contender} contender */
  constructor(contender) {
    this.#contender = contender;
  }

  /** @param {CaseAddress} address */
  async prepare(address) {
    const { family, group, input } = caseAt(address);
    /** @type {Record<string, unknown>} */
    const values = {};
    /** @type {Announced[]} */
    const arrays = [];
    /** @type {Uint8Array[]} */
    const bodies = [];
    for (const [name, value] of Object.entries(/** @type {object} */ (input()))) {
      if (value instanceof Float32Array || value instanceof Float64Array) {
        arrays.push({ name, type: value instanceof Float32Array ? "<f4" : "<f8", bytes: value.byteLength });
        bodies.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      } else values[name] = value;
    }
    return (await this.#ask({ method: "prepare", argument: { family, group, values }, arrays }, bodies)) === true;
  }

  answer() {
    return this.#ask({ method: "answer" });
  }

  /** @param {WarmUp} plan */
  async warm({ first, next }) {
    await this.#ask({ method: "warm", argument: { first, next } });
  }

  /** @param {number} milliseconds */
  calibrate(milliseconds) {
    return /** @type {Promise<number>} */ (this.#ask({ method: "calibrate", argument: { milliseconds } }));
  }

  batch() {
    return /** @type {Promise<number>} */ (this.#ask({ method: "batch" }));
  }

  async close() {
    if (this.#process) await this.#ask({ method: "close" });
  }

  /** Ends the process. */
  end() {
    this.#process?.child.kill("SIGKILL");
    this.#process = undefined;
  }

  /** @param {object} request @param {readonly Uint8Array[]} [bodies] */
  async #ask(request, bodies = []) {
    this.#process ??= this.#start();
    const { child, read } = this.#process;
    const patience = setTimeout(() => this.end(), PATIENCE);
    try {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      for (const body of bodies) child.stdin.write(body);
      const { result, error, arrays } = /** @type {Reply} */ (JSON.parse((await read.line()).toString("utf8")));
      if (error !== undefined) throw new Error(error);
      if (!arrays) return result;
      /** @type {Record<string, Float32Array | Float64Array>} */
      const answer = {};
      for (const { name, type, bytes } of arrays) {
        const body = Uint8Array.from(await read.bytes(bytes)).buffer;
        answer[name] = type === "<f4" ? new Float32Array(body) : new Float64Array(body);
      }
      return answer[""] ?? answer;
    } finally {
      clearTimeout(patience);
    }
  }

  #start() {
    const child = spawn("python3", ["-u", fileURLToPath(this.#contender.module), this.#contender.name], {
      env: { ...process.env, ...ONE_THREAD },
    });
    // What it complains about is not ours to print; its end is noticed by the reader.
    child.stderr.resume();
    child.stdin.on("error", () => {});
    return { child, read: reader(child) };
  }
}

/** Reads lines and stretches of bytes from a process, whichever is wanted next. @param {ChildProcessWithoutNullStreams} child */
function reader(child) {
  let held = Buffer.alloc(0);
  let ended = false;
  /** @type {(() => void) | undefined} */
  let wake;
  child.stdout.on("data", (/** @type {Buffer} */ more) => {
    held = Buffer.concat([held, more]);
    wake?.();
  });
  child.on("close", () => {
    ended = true;
    wake?.();
  });
  child.on("error", () => {
    ended = true;
    wake?.();
  });

  /** @param {() => number} ready the bytes that may be taken, or −1 */
  async function take(ready) {
    while (ready() < 0) {
      if (ended) throw new Error("its process ended");
      await new Promise((/** @type {(value?: undefined) => void} */ resolve) => {
        wake = resolve;
      });
    }
    const length = ready();
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  }

  return {
    line: () => take(() => held.indexOf(10) + 1 || -1),
    /** @param {number} length */
    bytes: (length) => take(() => (held.length >= length ? length : -1)),
  };
}
