/** A Chromium for one test file, and pages that report what went wrong in them. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, expect, inject } from "vitest";
import { chapterPath, chapters } from "../../apps/web/src/site/contents.ts";
import { launchOptions } from "../support/chromium.mjs";

export const site = inject("site");

/** Pages with a figure, and all pages, from the site's own table of contents. */
export const demoRoutes: readonly string[] = chapters.flatMap(({ demos }) => demos.flatMap(({ path }) => path ?? []));
export const routes: readonly string[] = [
  ...new Set(["/", ...chapters.flatMap((chapter) => chapterPath(chapter) ?? []), ...demoRoutes, "/about/", "/404.html"]),
];

const switches = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

let browser: Promise<Browser> | undefined;
const open: { readonly page: Page; readonly faults: string[] }[] = [];

async function launch(): Promise<Browser> {
  const options = await launchOptions();
  return chromium.launch({ ...options, args: [...options.args, ...switches] });
}

/** A page of its own context. Errors and warnings of its console fail the test that opened it. */
export async function visit(path: string, options: BrowserContextOptions & { readonly init?: () => void } = {}): Promise<Page> {
  browser ??= launch();
  const { init, ...context } = options;
  const page = await (
    await (await browser).newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...context })
  ).newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    // the tests read pixels back, the page does not
    const ours = /Multiple readback operations/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !ours) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on(
    "request",
    (request) => !/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(site) && faults.push(`asked ${request.url()}`),
  );
  open.push({ page, faults });
  if (init) await page.addInitScript(init);
  await page.goto(site + path);
  if (context.javaScriptEnabled !== false && demoRoutes.some((route) => path.startsWith(route))) await ready(page);
  return page;
}

/** The page is alive and shows numbers of its own worker. */
export async function ready(page: Page): Promise<void> {
  await page.locator("html.live").waitFor({ state: "attached" });
  await page.locator("canvas.chart:not(.chart-waiting)").first().waitFor();
}

/** Goes on with Tab until an element that matches has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${selector} in ${most} presses`);
}

afterEach(async () => {
  const pages = open.splice(0);
  const faults = pages.flatMap((one) => one.faults);
  await Promise.all(pages.map(({ page }) => page.context().close()));
  expect(faults).toEqual([]);
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});
