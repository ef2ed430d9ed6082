/**
 * The parent's side of a contender's process: the same methods as a Contestant, each a message and its reply. Starts the process when it
 * is first needed, and again after it died or was ended because it took too long.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("contender-process.mjs", import.meta.url));

/** Of what the process complained about, the characters that are kept to explain its end. */
const WORDS = 500;

/** Milliseconds after which an answer is not waited for any more. */
const PATIENCE = 60_000;

/** @import { Reply } from "./contender-process.mjs" */
/** @import { ChildProcess } from "node:child_process" */
/** @import { CaseAddress } from "../types/case.ts" */
/** @import { Contender, Entrant, WarmUp } from "../types/contender.ts" */
/** @typedef {{ resolve: (result: unknown) => void, reject: (error: Error) => void }} Waiting */

/** @implements {Entrant} */
export class Remote {
  #contender;
  #flags;
  /** @type {{ child: ChildProcess, waiting: Map<number, Waiting> } | undefined} */
  #process;
  #sent = 0;

  /** @param {Contender} contender @param {readonly string[]} flags of Node */
  constructor(contender, flags) {
    this.#contender = contender;
    this.#flags = flags;
  }

  /** @param {CaseAddress} address */
  prepare({ family, size }) {
    return /** @type {Promise<boolean>} */ (this.#ask("prepare", { family, size }));
  }

  answer() {
    return this.#ask("answer");
  }

  /** @param {WarmUp} plan */
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
    this.#process?.child.kill("SIGKILL");
    this.#process = undefined;
  }

  /** @param {keyof Entrant} method @param {unknown} [argument] */
  async #ask(method, argument) {
    this.#process ??= this.#start();
    const { child, waiting } = this.#process;
    const id = ++this.#sent;
    /** @type {NodeJS.Timeout | undefined} */
    let patience;
    try {
      return await new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        patience = setTimeout(() => {
          this.end();
          reject(new Error(`no answer to ${method} within ${PATIENCE / 1000} s`));
        }, PATIENCE);
        child.send({ id, method, argument });
      });
    } finally {
      clearTimeout(patience);
      waiting.delete(id);
    }
  }

  #start() {
    /** @type {Map<number, Waiting>} */
    const waiting = new Map();
    const child = fork(program, [JSON.stringify(this.#contender)], {
      execArgv: [...this.#flags],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const started = { child, waiting };
    let words = "";
    child.stderr?.on("data", (/** @type {Buffer} */ more) => {
      words = (words + more).slice(-WORDS);
    });
    child.on("message", (/** @type {Reply} */ reply) => {
      if ("error" in reply) waiting.get(reply.id)?.reject(new Error(reply.error));
      else waiting.get(reply.id)?.resolve(reply.result);
    });
    child.on("exit", (code, signal) => {
      if (this.#process === started) this.#process = undefined;
      const last = words.trim().split("\n").at(-1);
      for (const { reject } of waiting.values())
        reject(new Error(`its process ended (${signal ?? `code ${code}`})${last ? `: ${last}` : ""}`));
    });
    return started;
  }
}
