/** @import { Entrant } from "../types.ts" */
/**
 * The parent's side of a contender's process: the same methods as a Contestant, each a message and its reply. Starts the process when it
 * is first needed, and again after it died or was ended because it took too long.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const child = fileURLToPath(new URL("contender-process.mjs", import.meta.url));

/** Milliseconds after which an answer is not waited for any more. */
const PATIENCE = 60_000;

/** @implements {Entrant} */
export class Remote {
  #contender;
  #flags;
  /** @type {import("node:child_process").ChildProcess | undefined} */
  #process;
  /** @type {Map<number, { resolve: (result: unknown) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();
  #sent = 0;
  #words = "";

  /** @param {import("../types.ts").Contender} contender @param {readonly string[]} flags of Node */
  constructor(contender, flags) {
    this.#contender = contender;
    this.#flags = flags;
  }

  /** @param {import("../types.ts").CaseAddress} address */
  prepare({ family, size }) {
    return /** @type {Promise<boolean>} */ (this.#ask("prepare", { family, size }));
  }

  answer() {
    return this.#ask("answer");
  }

  /** @param {import("../types.ts").WarmUp} plan */
  async warm(plan) {
    await this.#ask("warm", plan);
  }

  /** @param {number} milliseconds */
  calibrate(milliseconds) {
    return /** @type {Promise<number>} */ (this.#ask("calibrate", milliseconds));
  }

  batch() {
    return /** @type {Promise<number>} */ (this.#ask("batch"));
  }

  async close() {
    if (this.#process) await this.#ask("close");
  }

  /** Ends the process. */
  end() {
    this.#process?.kill("SIGKILL");
    this.#process = undefined;
  }

  /** @param {keyof Entrant} method @param {unknown} [argument] */
  async #ask(method, argument) {
    const asked = (this.#process ??= this.#start());
    const id = ++this.#sent;
    /** @type {NodeJS.Timeout | undefined} */
    let patience;
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        patience = setTimeout(() => {
          this.end();
          reject(new Error(`no answer to ${method} within ${PATIENCE / 1000} s`));
        }, PATIENCE);
        asked.send({ id, method, argument });
      });
    } finally {
      clearTimeout(patience);
      this.#waiting.delete(id);
    }
  }

  #start() {
    const started = fork(child, [JSON.stringify(this.#contender)], {
      execArgv: [...this.#flags],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#words = "";
    started.stderr?.on("data", (/** @type {Buffer} */ words) => {
      this.#words = (this.#words + words).slice(-500);
    });
    started.on("message", (/** @type {import("./contender-process.mjs").Reply} */ reply) => {
      const waiting = this.#waiting.get(reply.id);
      if ("error" in reply) waiting?.reject(new Error(reply.error));
      else waiting?.resolve(reply.result);
    });
    started.on("exit", (code, signal) => {
      if (this.#process === started) this.#process = undefined;
      for (const { reject } of this.#waiting.values()) reject(new Error(`its process ended (${signal ?? `code ${code}`}): ${this.#words.trim().split("\n").at(-1) ?? ""}`));
    });
    return started;
  }
}
