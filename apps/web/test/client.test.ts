import { expose } from "comlink";
import { describe, expect, it } from "vitest";
import type { Result } from "../src/spec/demo.ts";
import { WorkerClient, type WorkerLike } from "../src/worker/client.ts";

type Run = (id: string, values: Readonly<Record<string, unknown>>) => Promise<Result>;

/** A worker on a message channel. `die` makes it silent, as a terminated worker is; `fail` is the event of an uncaught error. */
class FakeWorker extends EventTarget implements WorkerLike {
  readonly #channel = new MessageChannel();
  terminated = false;

  constructor(run: Run) {
    super();
    expose({ run }, this.#channel.port2);
    this.#channel.port1.onmessage = (event) => this.dispatchEvent(new MessageEvent("message", { data: event.data }));
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    if (!this.terminated) this.#channel.port1.postMessage(message, transfer as never);
  }

  terminate(): void {
    this.terminated = true;
    this.#channel.port1.close();
    this.#channel.port2.close();
  }

  fail(): void {
    this.dispatchEvent(new Event("error"));
  }
}

function clientOf(run: Run, options = {}) {
  const workers: FakeWorker[] = [];
  const client = new WorkerClient(() => {
    const worker = new FakeWorker(run);
    workers.push(worker);
    return worker;
  }, options);
  return { client, workers };
}

const answer = (label: string): Result => ({ steps: [{ operation: label, shapes: "", dtype: "", ms: 0 }] });
const labelOf = (result: Result): string | undefined => result.steps[0]?.operation;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const never: Run = () => new Promise(() => {});

describe("WorkerClient", () => {
  it("answers, and starts no worker before the first call", async () => {
    const { client, workers } = clientOf(async (id, values) => answer(`${id} ${values.x}`));
    expect(workers.length).toBe(0);
    expect(labelOf(await client.run("attention", { x: 1 }))).toBe("attention 1");
    expect(workers.length).toBe(1);
    client.dispose();
  });

  it("passes on what the model throws", async () => {
    const { client } = clientOf(async () => {
      throw new RangeError("Cannot compute: no reason");
    });
    await expect(client.run("attention", {})).rejects.toThrow("Cannot compute: no reason");
    client.dispose();
  });

  it("rejects an aborted call at once with AbortError, and one aborted before it began", async () => {
    const { client } = clientOf(never, { patience: 10_000 });
    const controller = new AbortController();
    const call = client.run("attention", {}, controller.signal);
    const start = performance.now();
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(performance.now() - start).toBeLessThan(50);
    await expect(client.run("attention", {}, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
    client.dispose();
  });

  it("replaces a worker that stays busy with aborted work, and moves the calls that are wanted", async () => {
    let first = true;
    const { client, workers } = clientOf(
      async (_, values) => {
        if (first) {
          first = false;
          await wait(100_000);
        }
        return answer(`${values.x}`);
      },
      { patience: 20 },
    );
    // the fake worker answers calls side by side; a real one would hold the second behind the first
    const controller = new AbortController();
    const aborted = client.run("attention", { x: 1 }, controller.signal);
    controller.abort();
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
    await wait(60);
    expect(workers[0]?.terminated).toBe(true);
    expect(labelOf(await client.run("attention", { x: 2 }))).toBe("2");
    expect(workers.length).toBe(2);
    client.dispose();
  });

  it("keeps a worker that answers aborted calls in time", async () => {
    const { client, workers } = clientOf(async () => answer("done"), { patience: 20 });
    for (let i = 0; i < 50; i++) {
      const controller = new AbortController();
      const call = client.run("attention", { i }, controller.signal);
      controller.abort();
      await expect(call).rejects.toMatchObject({ name: "AbortError" });
    }
    await wait(60);
    expect(workers.length).toBe(1);
    expect(labelOf(await client.run("attention", {}))).toBe("done");
    client.dispose();
  });

  it("rejects every pending call of a worker that fails, and starts another for the next call", async () => {
    let broken = true;
    const { client, workers } = clientOf(async () => (broken ? await never("", {}) : answer("second worker")));
    const calls = [client.run("eigen", {}), client.run("attention", {})];
    workers[0]?.fail();
    await expect(calls[0]).rejects.toThrow("Cannot compute eigen: the worker stopped (error)");
    await expect(calls[1]).rejects.toMatchObject({ name: "WorkerCrashError" });
    broken = false;
    expect(labelOf(await client.run("attention", {}))).toBe("second worker");
    expect(workers.length).toBe(2);
    client.dispose();
  });

  it("counts a silent worker as dead at the deadline", async () => {
    const { client, workers } = clientOf(async () => answer("never sent"), { deadline: 30 });
    const call = client.run("attention", {});
    workers[0]?.terminate();
    await expect(call).rejects.toThrow("Cannot compute attention: the worker stopped (no answer within 30 ms)");
    client.dispose();
  });

  it("leaves nothing pending when it is disposed", async () => {
    const { client } = clientOf(never);
    const call = client.run("attention", {});
    client.dispose();
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });
});
