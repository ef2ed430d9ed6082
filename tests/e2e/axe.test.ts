import axeCore from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { demoRoutes, routes, visit } from "./browser.ts";

declare global {
  /** In the page, once its source has been evaluated there. */
  var axe: typeof import("axe-core");
}

/** Serious and critical findings, as "rule: first element". */
async function findings(page: Page): Promise<string[]> {
  // evaluated, not injected: the page's policy allows no foreign script
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary ?? ""}`);
  });
}

describe.each(["light", "dark"] as const)("axe in %s", (colorScheme) => {
  it.each(routes)("finds nothing serious on %s", async (route) => {
    expect(await findings(await visit(route, { colorScheme }))).toEqual([]);
  });

  it.each(demoRoutes)("finds nothing serious on %s with tables, another tab and a refused value", async (route) => {
    const page = await visit(route, { colorScheme });
    for (const button of await page.getByRole("button", { name: "Table" }).all()) await button.click();
    await page.getByRole("tab", { name: "Check" }).click();
    await page.locator(".field").first().fill("abc");
    expect(await page.getByRole("alert").filter({ hasText: "abc" }).count()).toBe(1);
    expect(await findings(page)).toEqual([]);
  });

  it.each(demoRoutes)("finds nothing serious on %s on a phone, contents open", async (route) => {
    const page = await visit(route, { colorScheme, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.locator("summary").click();
    expect(await findings(page)).toEqual([]);
  });
});
