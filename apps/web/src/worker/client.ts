/**
 * The page's side of the worker. Comlink never settles a call whose worker has gone, and a worker cannot be interrupted, so this
 * client keeps its own account of calls:
 *
 * - an aborted call rejects at once with AbortError;
 * - a worker that is still busy with aborted work when its patience runs out is replaced, and calls that are still wanted move
 *   to the new one (models are pure, so asking twice is safe);
 * - a worker that reports an error, or is silent past the deadline, is replaced, and its calls reject with WorkerCrashError.
 */
import { type Endpoint, type Remote, releaseProxy, wrap } from "comlink";
import type { Result } from "../spec/demo.ts";
import type { Value } from "../spec/param.ts";
import type { Service } from "./service.ts";

/** What the client needs of a `Worker`; tests put a message channel in its place. */
export interface WorkerLike extends Endpoint {
  terminate(): void;
}

/** The worker stopped before it answered. The next call starts a new one. */
export class WorkerCrashError extends Error {
  override readonly name = "WorkerCrashError";
}

export interface ClientOptions {
  /** How long a worker may stay busy with work that nobody wants, in ms. */
  readonly patience?: number;
  /** How long a call may take before its worker counts as dead, in ms. */
  readonly deadline?: number;
}

interface Call {
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
  timer: ReturnType<typeof setTimeout> | undefined;
  wanted: boolean;
}

interface Running {
  readonly worker: WorkerLike;
  readonly remote: Remote<Service>;
  /** Posted and not answered, wanted or not. */
  readonly posted: Set<Call>;
}

export class WorkerClient {
  readonly #spawn: () => WorkerLike;
  readonly #patience: number;
  readonly #deadline: number;
  #running: Running | undefined;
  /** Workers started so far, for the page's account of what ran. */
  started = 0;

  constructor(spawn: () => WorkerLike, { patience = 250, deadline = 15_000 }: ClientOptions = {}) {
    this.#spawn = spawn;
    this.#patience = patience;
    this.#deadline = deadline;
  }

  run(id: string, values: Readonly<Record<string, Value>>, signal?: AbortSignal): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(abortError());
      const onAbort = (): void => this.#abort(call);
      const settle = <T>(finish: (value: T) => void): ((value: T) => void) => {
        return (value) => {
          signal?.removeEventListener("abort", onAbort);
          clearTimeout(call.timer);
          finish(value);
        };
      };
      const call: Call = { id, values, resolve: settle(resolve), reject: settle(reject), timer: undefined, wanted: true };
      signal?.addEventListener("abort", onAbort);
      this.#post(call);
    });
  }

  /** Ends the worker; its calls reject with AbortError. A later call starts a new one. */
  dispose(): void {
    this.#replace((call) => call.reject(abortError()));
  }

  #post(call: Call): void {
    this.#running ??= this.#start();
    const running = this.#running;
    running.posted.add(call);
    call.timer = setTimeout(() => {
      if (this.#running === running) this.#crash(`no answer within ${this.#deadline} ms`);
    }, this.#deadline);
    running.remote.run(call.id, call.values).then(
      (result) => this.#answer(running, call, () => call.resolve(result)),
      (error: unknown) => this.#answer(running, call, () => call.reject(error)),
    );
  }

  #answer(running: Running, call: Call, settle: () => void): void {
    if (running.posted.delete(call) && call.wanted) settle();
  }

  #abort(call: Call): void {
    call.wanted = false;
    call.reject(abortError());
    const running = this.#running;
    setTimeout(() => {
      const stuck = running !== undefined && this.#running === running && running.posted.has(call);
      if (stuck) this.#replace((wanted) => this.#post(wanted));
    }, this.#patience);
  }

  #crash(reason: string): void {
    this.#replace((call) => call.reject(new WorkerCrashError(`Cannot compute ${call.id}: the worker stopped (${reason})`)));
  }

  #replace(each: (call: Call) => void): void {
    const running = this.#running;
    if (running === undefined) return;
    this.#running = undefined;
    running.remote[releaseProxy]();
    running.worker.terminate();
    const wanted = [...running.posted].filter((call) => call.wanted);
    running.posted.clear();
    for (const call of wanted) {
      clearTimeout(call.timer);
      each(call);
    }
  }

  #start(): Running {
    const worker = this.#spawn();
    const running: Running = { worker, remote: wrap<Service>(worker), posted: new Set() };
    const onDeath = (event: Event): void => {
      event.preventDefault();
      if (this.#running === running) this.#crash("message" in event ? String(event.message) : event.type);
    };
    worker.addEventListener("error", onDeath as EventListener);
    worker.addEventListener("messageerror", onDeath as EventListener);
    this.started++;
    return running;
  }
}

const abortError = (): DOMException => new DOMException("The calculation was aborted", "AbortError");
