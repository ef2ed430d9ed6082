import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visit } from "./browser.ts";

declare global {
  var workers: Worker[];
  /** Delays, in ms, of the messages to come; none left means no delay. */
  var delays: number[];
}

/** Runs in the page before its scripts: keeps its workers, and delays messages to them when told to. */
function tap(): void {
  globalThis.workers = [];
  globalThis.delays = [];
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
    const delay = globalThis.delays.shift();
    const post = (): void => Reflect.apply(postMessage, this, message);
    if (delay === undefined) post();
    else setTimeout(post, delay);
  };
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      globalThis.workers.push(this);
    }
  };
}

const route = "/linear-algebra/eigen/";
const field = (page: Page) => page.locator("#eigen-a");
const trace = (page: Page) => page.locator(".numbers div").filter({ hasText: "Trace" }).locator("dd");
const started = (page: Page): Promise<number> => page.evaluate(() => globalThis.workers.length);

async function open(): Promise<Page> {
  const page = await visit(route, { init: tap });
  await field(page).fill("5");
  await expect.poll(() => trace(page).textContent()).toMatch(/^8/);
  return page;
}

describe("the worker", () => {
  it("is one, and does all the mathematics", async () => {
    expect(await started(await open())).toBe(1);
  });

  it("never has an older answer painted over a newer one", async () => {
    const page = await open();
    await page.evaluate(() => globalThis.delays.push(150));
    await field(page).fill("6");
    await field(page).fill("7");
    await expect.poll(() => trace(page).textContent()).toMatch(/^10/);
    const seen: (string | null)[] = [];
    for (let i = 0; i < 10; i++) {
      seen.push(await trace(page).textContent());
      await page.waitForTimeout(30);
    }
    expect(new Set(seen.map((text) => text?.slice(0, 2)))).toEqual(new Set(["10"]));
  });

  it("that fails leaves the figure, says so, and is started again", async () => {
    const page = await open();
    await page.evaluate(() => globalThis.delays.push(100_000));
    await field(page).fill("6");
    await page.evaluate(() => globalThis.workers.at(-1)?.dispatchEvent(new ErrorEvent("error", { message: "out of memory" })));
    await expect.poll(() => page.locator(".failure").textContent()).toContain("Cannot compute eigen: the worker stopped (out of memory)");
    expect(await trace(page).textContent()).toMatch(/^8/);
    expect(await page.locator(".plot-stale").count()).toBe(2);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => trace(page).textContent()).toMatch(/^9/);
    expect(await page.locator(".failure").isVisible()).toBe(false);
    expect(await started(page)).toBe(2);
  });

  it("that dies in silence is replaced at the next input", async () => {
    const page = await open();
    await page.evaluate(() => globalThis.workers.at(-1)?.terminate());
    await field(page).fill("6");
    await field(page).fill("7");
    await expect.poll(() => trace(page).textContent()).toMatch(/^10/);
    expect(await started(page)).toBe(2);
  });

  it("answers a slider that is dragged fast with the last value, on one worker", async () => {
    const page = await visit("/attention/", { init: tap });
    const slider = page.getByLabel("Temperature, slider");
    for (let position = 0; position <= 200; position += 4) {
      await slider.evaluate((element, value) => {
        (element as HTMLInputElement).value = String(value);
        element.dispatchEvent(new Event("input", { bubbles: true }));
      }, position);
    }
    await expect.poll(() => page.url()).toContain("temperature=100");
    await expect.poll(() => page.locator(".changed").textContent()).toContain("temperature 1 → 100");
    await expect.poll(() => page.locator(".numbers dd").first().textContent()).toBe("0.334");
    expect(await started(page)).toBe(1);
  });
});
