import { describe, expect, it } from "vitest";
import { demoRoutes, routes, site, visit } from "./browser.ts";

describe.each(routes)("%s", (route) => {
  it("has one heading of the first level, a title, a language, a description, and marks itself in the contents", async () => {
    const page = await visit(route);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.title()).toMatch(/GenMath/);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator('meta[name="description"]').getAttribute("content")).toMatch(/\w{3}/);
    const current = await page
      .locator('nav.contents a[aria-current="page"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(current).toEqual(["/", "/about/", "/404.html"].includes(route) ? [] : [route]);
  });

  it("lets the first Tab skip to the content, and has no dead link", async () => {
    const page = await visit(route);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    expect(await page.locator(".skip").boundingBox()).toMatchObject({ y: expect.closeTo(8, 0) });
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(3);
    for (const link of new Set(links)) {
      expect(link.startsWith(site), link).toBe(true);
      expect((await fetch(link)).status, link).toBe(200);
    }
  });
});

it("titles differ", async () => {
  const titles = await Promise.all(routes.map(async (route) => (await visit(route)).title()));
  expect(new Set(titles).size).toBe(routes.length);
});

describe.each(demoRoutes)("%s without scripts", (route) => {
  it("shows text, controls' values, figures, numbers, formulas and all code", async () => {
    const page = await visit(route, { javaScriptEnabled: false });
    expect(await page.locator("svg.chart-static").count()).toBe(2);
    expect(await page.locator("svg.chart-static").first().isVisible()).toBe(true);
    expect(await page.locator(".numbers dd").first().textContent()).toMatch(/\d/);
    expect(await page.locator(".formula .katex").first().isVisible()).toBe(true);
    for (const panel of await page.locator("[role=tabpanel]").all()) expect(await panel.isVisible()).toBe(true);
    expect(await page.locator(".theme").isVisible()).toBe(false);
    expect(await page.locator("noscript").count()).toBe(1);
    const bound = await page.locator("[data-bind]").allTextContents();
    const alive = await visit(route);
    expect(bound).toEqual(await alive.locator("[data-bind]").allTextContents());
  });
});

it("an unknown address answers 404", async () => {
  expect((await fetch(`${site}/nowhere/`)).status).toBe(404);
});
