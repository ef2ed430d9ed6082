import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { demoRoutes, routes, visit } from "./browser.ts";

const phone = { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true };

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("at 320 px", () => {
  it.each(routes)("%s does not scroll sideways", async (route) => {
    const page = await visit(route, phone);
    expect(await sideways(page)).toBe(0);
    await page.locator("summary").click();
    expect(await sideways(page)).toBe(0);
  });

  it.each(demoRoutes)("%s does not scroll sideways with tables, code and messages", async (route) => {
    const page = await visit(route, phone);
    for (const button of await page.getByRole("button", { name: "Table" }).all()) await button.click();
    await page.locator(".field").first().fill("a value that is much too long for its field");
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      expect(await sideways(page)).toBe(0);
    }
  });

  it.each(demoRoutes)("%s keeps its main figure in view while its controls are used", async (route) => {
    const page = await visit(route, phone);
    for (const field of await page.locator(".controls .field").all()) {
      await field.focus();
      const [plot, box] = [await page.locator(".figure-main .plot").boundingBox(), await field.boundingBox()];
      if (plot === null || box === null) throw new Error("the figure or the field has no box");
      expect(plot.y).toBeGreaterThanOrEqual(-1);
      expect(plot.y + plot.height).toBeLessThanOrEqual(568);
      // and the field is not under it
      expect(box.y).toBeGreaterThanOrEqual(plot.y + plot.height - 1);
      expect(box.y + box.height).toBeLessThanOrEqual(569);
    }
  });

  it("has targets of 24 px and more, but for words in a sentence", async () => {
    const page = await visit("/attention/", phone);
    const small = await page.locator("main :is(button, input, [role=tab])").evaluateAll((all) =>
      all
        .filter((element) => (element as HTMLElement).checkVisibility() && element.closest(".try") === null)
        // a box or a segment is pressed anywhere on its label
        .map((element) => ({ box: (element.closest("label") ?? element).getBoundingClientRect(), html: element.outerHTML.slice(0, 80) }))
        .filter(({ box }) => box.height < 24)
        .map(({ html, box }) => `${box.width} × ${box.height}: ${html}`),
    );
    expect(small).toEqual([]);
  });
});
