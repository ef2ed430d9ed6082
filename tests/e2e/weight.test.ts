/** What a page's first visit costs: scripts without Wasm, and style. */
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { demoRoutes, site } from "./browser.ts";

const KB = 1000;
const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
const text = async (path: string): Promise<string> => (await fetch(new URL(path, site))).text();

async function weigh(route: string): Promise<{ scripts: number; styles: number }> {
  const html = await text(route);
  const scripts = [...html.matchAll(/<(?:script[^>]* src|link rel="modulepreload"[^>]* href)="([^"]+)"/g)].map(([, path]) => path ?? "");
  const styles = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(([, path]) => path ?? "");
  expect(scripts.length).toBeGreaterThan(1);
  expect(styles.length).toBeGreaterThan(0);
  const sum = async (paths: readonly string[]) => (await Promise.all(paths.map(text))).reduce((total, body) => total + gzip(body), 0);
  return { scripts: await sum(scripts), styles: await sum(styles) };
}

it.each(demoRoutes)("%s loads at most 110 KB of script and 15 KB of style", async (route) => {
  const { scripts, styles } = await weigh(route);
  console.log(`${route}: scripts ${(scripts / KB).toFixed(1)} KB, styles ${(styles / KB).toFixed(1)} KB gzip`);
  expect(scripts).toBeLessThanOrEqual(110 * KB);
  expect(styles).toBeLessThanOrEqual(15 * KB);
});

it("the first page loads at most 60 KB of script before it is idle", async () => {
  const { scripts } = await weigh("/");
  console.log(`/: scripts ${(scripts / KB).toFixed(1)} KB gzip`);
  expect(scripts).toBeLessThanOrEqual(60 * KB);
});
