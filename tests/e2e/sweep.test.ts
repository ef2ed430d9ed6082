/** Every control of every page at its ends and with junk: the figure stays drawn, nothing unspeakable is printed, nothing overflows. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { demoRoutes, visit } from "./browser.ts";

async function healthy(page: Page, when: string): Promise<void> {
  await page.waitForTimeout(60);
  const text = await page.locator("#demo").innerText();
  expect(text, when).not.toMatch(/undefined|null|\[object/);
  for (const canvas of await page.locator("canvas.chart").all()) {
    const shades = await canvas.evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const pixels = (element as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      const seen = new Set<number>();
      for (let i = 0; i < pixels.length; i += 4 * 97) seen.add((pixels[i] ?? 0) + 256 * (pixels[i + 1] ?? 0));
      return seen.size;
    });
    expect(shades, when).toBeGreaterThan(3);
  }
  for (const label of await page.locator("canvas.chart").evaluateAll((all) => all.map((canvas) => canvas.getAttribute("aria-label")))) {
    expect(label, when).toMatch(/\w{3,}/);
  }
}

describe.each(demoRoutes)("%s", (route) => {
  it("stays healthy at the ends of every slider and with junk in every field", async () => {
    const page = await visit(route);
    for (const slider of await page.locator(".controls input[type=range]").all()) {
      const name = (await slider.getAttribute("aria-label")) ?? "";
      for (const key of ["Home", "End"]) {
        await slider.focus();
        await page.keyboard.press(key);
        await healthy(page, `${name} ${key}`);
      }
      await page.getByRole("button", { name: "Reset to book values" }).click();
    }
    for (const field of await page.locator(".controls .field").all()) {
      const id = (await field.getAttribute("id")) ?? "";
      for (const junk of ["", "junk", "1e400", "-1e12", "−−1", "0x10", "<b>1</b>"]) {
        await field.fill(junk);
        expect(await page.locator(`#${id}-issue`).textContent(), `${id} ${junk}`).toContain("cannot be");
        await healthy(page, `${id} ${junk}`);
      }
      await page.getByRole("button", { name: "Reset to book values" }).click();
      expect(await page.locator(`#${id}-issue`).textContent()).toBe("");
    }
    for (const box of await page.locator(".controls :is(input[type=radio], input[type=checkbox])").all()) {
      await box.check({ force: true });
      await healthy(page, (await box.getAttribute("value")) ?? "check box");
    }
  });
});
